import type { LegacyRow, SourceFile } from '../model/catalogue.ts';
import type { Finding, Message } from '../model/finding.ts';
import { LEGACY_COLUMNS } from '../model/legacy.ts';
import { type Located, type Range, WHOLE_FILE } from '../model/range.ts';
import { type CsvRecord, csvRecords, type QuoteFault } from './csv-records.ts';
import { fault } from './faults.ts';
import { kindOf } from './kinds.ts';
import { readLegacyHeader } from './legacy-header.ts';
import { unsortedRows } from './legacy-order.ts';

/**
 * The rows of a `legacy.csv` (`;`, UTF-8, a header with the columns in any order), each cell with its place, and every
 * fault of its notation. A row that cannot be read is left out; all others are read.
 */
export function readLegacy(file: SourceFile): { rows: LegacyRow[]; findings: Finding[] } {
  const records = csvRecords(file.text, file.text.startsWith('\uFEFF') ? 1 : 0);
  const first = records.next().value as CsvRecord | undefined;
  if (first === undefined) return { rows: [], findings: [withoutHeader(file, EMPTY_FILE)] };
  if (first.fault) return { rows: [], findings: [quoteFault(file, first.fault)] };
  const header = readLegacyHeader(file, first.cells);
  if (header === undefined) return { rows: [], findings: [withoutHeader(file, NO_HEADER, first.range)] };
  const { rows, findings } = readRows(file, records, header.columns);
  return { rows, findings: [...header.findings, ...findings] };
}

function readRows(file: SourceFile, records: Iterable<CsvRecord>, columns: readonly (string | undefined)[]) {
  const kind = kindOf(file.path);
  const speciality = kind?.kind === 'legacy' ? kind.set : undefined;
  const rows: LegacyRow[] = [];
  const findings: Finding[] = [];
  for (const { range, cells, fault: quote } of records) {
    if (quote) findings.push(quoteFault(file, quote));
    else if (range.start === range.end) findings.push(blankLine(file, range));
    else if (cells.length !== columns.length) findings.push(cellCount(file, range, cells.length, columns.length));
    else rows.push({ file, speciality, cells: byColumn(columns, cells), range });
  }
  // A fix that moves whole rows must know them all.
  const all = findings.length === 0;
  for (const { cells, range } of rows) {
    const id = cells.get('id');
    if (id?.value.trim() === '') findings.push(emptyId(file, { start: id.range.start, end: range.end }));
  }
  findings.push(...unsortedRows(file, rows, all));
  return { rows, findings };
}

function byColumn(columns: readonly (string | undefined)[], cells: readonly Located<string>[]) {
  const found = new Map<string, Located<string>>();
  for (let index = 0; index < cells.length; index += 1) {
    const [column, cell] = [columns[index], cells[index]];
    if (column !== undefined && cell !== undefined) found.set(column, cell);
  }
  return found;
}

const HEADER = LEGACY_COLUMNS.join(';');
const EMPTY_FILE: Message = {
  da: 'Filen er tom: skriv overskriften, eller slet filen.',
  en: 'The file is empty: write its header, or delete the file.',
};
const NO_HEADER: Message = {
  da: 'Første linje er ingen overskrift, så intet i filen er læst: skriv den øverst.',
  en: 'The first line is no header, so nothing in the file was read: write one at the top.',
};

function withoutHeader({ path }: SourceFile, message: Message, range: Range = WHOLE_FILE): Finding {
  const help = { da: `Overskriften er: ${HEADER}`, en: `The header is: ${HEADER}` };
  return fault('require-key', path, { range, message, help });
}

function quoteFault({ path }: SourceFile, { kind, range }: QuoteFault): Finding {
  const message =
    kind === 'not-closed'
      ? {
          da: 'Anførselstegnet her bliver ikke lukket, så rækken er ikke læst: sæt et " efter cellens tekst, eller slet det.',
          en: 'The quote here is never closed, so the row was not read: put a " after the text of the cell, or delete it.',
        }
      : {
          da: 'Efter anførselstegnet her følger mere tekst, så rækken er ikke læst: skriv "" for et anførselstegn i en celle.',
          en: 'More text follows the quote here, so the row was not read: write "" for a quote within a cell.',
        };
  return fault('no-syntax-error', path, { range, message });
}

function blankLine({ path, text }: SourceFile, { start, end }: Range): Finding {
  const broken = text.slice(end).match(/^\r?\n/)?.[0].length ?? 0;
  return fault('no-syntax-error', path, {
    range: { start, end },
    message: { da: 'Linjen er tom: slet den.', en: 'The line is empty: delete it.' },
    fix: { confidence: 'machine-applicable', edits: [{ range: { start, end: end + broken }, text: '' }] },
  });
}

function cellCount({ path }: SourceFile, range: Range, found: number, wanted: number): Finding {
  const isMore = found > wanted;
  return fault('no-syntax-error', path, {
    range,
    message: {
      da: `Rækken har ${cells(found, 'da')}, men overskriften har ${wanted}, så rækken er ikke læst: ${isMore ? 'slet et semikolon, eller sæt " om en celle, der indeholder et' : 'tilføj et semikolon for hver tom celle'}.`,
      en: `The row has ${cells(found, 'en')} but the header has ${wanted}, so the row was not read: ${isMore ? 'delete a semicolon, or put " around a cell that holds one' : 'add a semicolon for each empty cell'}.`,
    },
  });
}

function cells(count: number, lang: keyof Message): string {
  if (lang === 'da') return count === 1 ? '1 celle' : `${count} celler`;
  return count === 1 ? '1 cell' : `${count} cells`;
}

function emptyId({ path }: SourceFile, range: Range): Finding {
  return fault('require-key', path, {
    range,
    message: {
      da: 'Rækken har intet id: skriv nummeret på recorden i SP.',
      en: 'The row has no id: write the number of its record in SP.',
    },
  });
}
