import { maskCpr } from '../../model/cpr.ts';
import { UnusableInput } from '../../model/unusable-input.ts';
import type { ExportField } from './export-row.ts';
import { foldText } from './fold-text.ts';

/** What a column may be headed: our own Danish and English words, Epic Clarity's, and what people write. */
const HEADERS: Readonly<Record<ExportField, readonly string[]>> = {
  id: ['id', 'prc id', 'besøgstype-id', 'sp-id', 'record id', 'visit type id'],
  name: ['navn', 'name', 'prc name', 'besøgstype', 'besøgstypenavn', 'visit type', 'visit type name'],
  abbreviation: ['forkortelse', 'abbreviation', 'prc abbr', 'abbr', 'prc abbreviation', 'kort navn'],
  speciality: ['speciale', 'speciality', 'specialty', 'specialty name', 'specialenavn'],
  department: ['afdeling', 'afsnit', 'afdelingsnavn', 'department', 'department name'],
  length: ['varighed', 'længde', 'minutter', 'length', 'duration', 'default length', 'varighed (min)', 'længde (min)'],
  bookings: ['bookinger', 'antal bookinger', 'bookings', 'booking', 'appt count', 'appointment count'],
  status: ['status', 'record status', 'record status c', 'record status name'],
  futureBookings: ['fremtidige', 'fremtidige bookinger', 'future', 'future bookings', 'future appt count'],
  latestFuture: ['seneste fremtidige', 'seneste fremtidige booking', 'latest future', 'latest future date'],
  templates: ['skabeloner', 'antal skabeloner', 'templates', 'template count'],
  usedOutside: ['anvendes af', 'bruges af', 'used by', 'used outside'],
};

const FIELD_OF: ReadonlyMap<string, ExportField> = new Map(
  (Object.keys(HEADERS) as ExportField[]).flatMap((field) =>
    HEADERS[field].map((header) => [foldText(header), field] as const),
  ),
);

/** Where each field of an export stands in its rows. */
export type ExportColumns = ReadonlyMap<ExportField, number>;

/** The columns of a header in any order and case; one with a heading we do not know is passed over. The first of two wins. */
export function exportColumns(header: readonly string[]): ExportColumns {
  const columns = new Map<ExportField, number>();
  for (const [index, text] of header.entries()) {
    const field = FIELD_OF.get(foldText(text));
    if (field !== undefined && !columns.has(field)) columns.set(field, index);
  }
  return columns;
}

/** An export has at least these. */
export function isExportHeader(header: readonly string[]): boolean {
  const columns = exportColumns(header);
  return columns.has('id') && columns.has('name');
}

/** @throws UnusableInput when a header lacks id or name, or has two columns for one field. */
export function checkHeader(header: readonly string[], file: string): void {
  if (!isExportHeader(header)) throw noHeader(header, file);
  const columns = exportColumns(header);
  for (const [index, text] of header.entries()) {
    const field = FIELD_OF.get(foldText(text));
    const first = field === undefined ? undefined : columns.get(field);
    if (first === undefined || first === index) continue;
    const [one, other] = [header[first] ?? '', text].map((cell) => `"${shown(cell)}"`);
    throw new UnusableInput({
      da: `"${file}" har to kolonner om det samme, ${one} og ${other}: slet den ene, eller giv den et andet navn.`,
      en: `"${file}" has two columns for the same thing, ${one} and ${other}: delete one, or give it another name.`,
    });
  }
}

function noHeader(header: readonly string[], file: string): UnusableInput {
  const found = header
    .filter((cell) => cell.trim() !== '')
    .slice(0, 15)
    .map((cell) => `"${shown(cell)}"`);
  return new UnusableInput({
    da: `"${file}" mangler en overskrift med id og navn (PRC_ID og PRC_NAME). Fundet: ${found.join(', ') || 'ingenting'}. Skriv kolonnernes navne øverst, og prøv igen.`,
    en: `"${file}" lacks a header with id and name (PRC_ID and PRC_NAME). Found: ${found.join(', ') || 'nothing'}. Write the columns' names at the top, and try again.`,
  });
}

/** What a person may be shown of a heading, which may be any text when the header is missing. */
export function shown(heading: string): string {
  const text = maskCpr(heading.trim().replace(/\s+/g, ' '));
  return text.length > 40 ? `${text.slice(0, 39)}…` : text;
}
