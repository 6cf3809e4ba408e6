import { crc32 } from 'node:zlib';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { readXlsx, writeXlsx } from 'hucre/xlsx';
import type { Reviewed, Suggestion } from '../../scripts/harmonise/suggestion.ts';
import { type ReadContext, type ReadWorkbook, readWorkbook } from '../../scripts/harmonise/workbook/read-workbook.ts';
import type { WorkbookContext } from '../../scripts/harmonise/workbook/workbook-context.ts';
import type { WorkbookDecision } from '../../scripts/harmonise/workbook/workbook-decision.ts';
import type { LegacyCells } from '../../scripts/model/legacy.ts';

const NO_CELLS: LegacyCells = {
  id: '1',
  name: 'KTR',
  abbreviation: '',
  departments: 'Afdeling A',
  spLength: '',
  bookings: '',
  spStatus: '',
  futureBookings: '',
  latestFuture: '',
  templates: '',
  usedOutside: '',
  target: '',
  length: '',
  mode: '',
  role: '',
  relation: '',
  transition: '',
  status: '',
  note: '',
};

const SUGGESTION: Suggestion = {
  cluster: 'kardiologi/ktr',
  target: '',
  relation: 'inexact',
  confidence: 0,
  why: '',
  candidates: [],
  retire: undefined,
  duration: '',
  mode: '',
  role: '',
  shownName: 'KTR',
};

export function reviewed(cells: Partial<LegacyCells>, suggestion: Partial<Suggestion> = {}): Reviewed {
  return { cells: { ...NO_CELLS, ...cells }, suggestion: { ...SUGGESTION, ...suggestion } };
}

/** A decision that says nothing but what is given. */
export function decision(decided: Partial<WorkbookDecision>): WorkbookDecision {
  const { id, departments, target, length, mode, role, relation, transition, status, note } = NO_CELLS;
  return { id, departments, target, length, mode, role, relation, transition, status, note, ...decided };
}

export const CONTEXT: WorkbookContext = {
  crc32,
  speciality: { id: 'kardiologi', name: 'Kardiologi' },
  targets: [
    { id: 'common/kontrol', name: 'Kontrol' },
    { id: 'common/samtale', name: 'Samtale' },
    { id: 'kardiologi/ekkokardiografi', name: 'Ekkokardiografi' },
    { id: 'kardiologi/samtale', name: 'Samtale' },
  ],
  modes: [
    { id: 'in-person', name: 'Fremmøde' },
    { id: 'telephone', name: 'Telefon' },
  ],
  roles: [
    { id: 'laege', name: 'Læge' },
    { id: 'sygeplejerske', name: 'Sygeplejerske' },
  ],
  notice: 'UDKAST – må ikke bruges til booking',
  hospitalsOf: ({ departments }) => (departments === 'Afdeling A' ? 'Holbæk' : 'Slagelse'),
};

export function readContext(rows: readonly Reviewed[]): ReadContext {
  const { speciality, targets, modes, roles } = CONTEXT;
  const keys = rows.map(({ cells: { id, departments } }) => ({ id, departments }));
  return { file: 'gennemgang.xlsx', specialities: [{ speciality, targets, rows: keys }], modes, roles };
}

export function read(bytes: Uint8Array, rows: readonly Reviewed[]): Promise<ReadWorkbook> {
  return readWorkbook(bytes, readContext(rows));
}

/** The problems as people read them. */
export function lines({ problems }: ReadWorkbook): readonly string[] {
  return problems.map(({ sheet, cell, message }) => `${sheet}!${cell} ${message.da}`);
}

type Sheets = Parameters<typeof writeXlsx>[0]['sheets'];

/**
 * The workbook as another program saves it, with the texts in one shared table, after somebody has changed it.
 * @param change the sheets, review first; what it gives is what is saved
 */
export async function resaved(
  bytes: Uint8Array,
  change: (sheets: Sheets) => Sheets = (sheets) => sheets,
): Promise<Uint8Array> {
  const { sheets } = await readXlsx(bytes, { readStyles: true });
  return writeXlsx({ sheets: change(sheets as unknown as Sheets) });
}

/** The workbook with another value in cells of the review sheet, by their places: `{ P2: 'x' }`. */
export async function withCells(
  bytes: Uint8Array,
  changes: Readonly<Record<string, string | number | boolean | Date | null>>,
): Promise<Uint8Array> {
  return resaved(bytes, ([review, ...others]) => {
    const rows = (review?.rows ?? []).map((cells) => [...cells]);
    for (const [place, value] of Object.entries(changes)) {
      const [, letter = '', row = ''] = /^([A-Z])(\d+)$/.exec(place) ?? [];
      while (rows.length < Number(row)) rows.push([]);
      const cells = rows[Number(row) - 1] ?? [];
      const column = letter.charCodeAt(0) - 65;
      while (cells.length <= column) cells.push(null);
      cells[column] = value;
    }
    return [{ name: review?.name ?? '', rows }, ...others];
  });
}

/** The files in the workbook as texts. */
export function partsOf(bytes: Uint8Array): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(unzipSync(bytes)).map(([path, part]) => [path, strFromU8(part)]));
}

/** A workbook of these files. */
export function zipped(parts: Readonly<Record<string, string>>): Uint8Array {
  return zipSync(Object.fromEntries(Object.entries(parts).map(([path, text]) => [path, strToU8(text)])));
}
