import type { Message } from '../../model/finding.ts';
import { exportColumns } from './export-columns.ts';
import type { ExportRow, RejectedRow, SpExport } from './export-row.ts';
import type { TableRow } from './export-table.ts';
import { foldText } from './fold-text.ts';
import { rowReader } from './read-row.ts';
import type { SpecialityIndex } from './resolve-speciality.ts';

/**
 * The rows below a header, each either read or rejected. A record stands once in a speciality and department; a second
 * row for it is rejected, since nobody can tell which of the two is right.
 */
export function readRows(
  headings: readonly string[],
  tableRows: readonly TableRow[],
  specialities: SpecialityIndex,
): SpExport {
  const columns = exportColumns(headings);
  const readRow = rowReader(columns, headings, specialities);
  const rows: ExportRow[] = [];
  const rejected: RejectedRow[] = [];
  // Most records stand in one row, which needs no list.
  const rowsOfId = new Map<string, ExportRow | ExportRow[]>();
  for (const tableRow of tableRows) {
    const read = shapeFaults(tableRow, headings.length) ?? readRow(tableRow);
    if ('faults' in read) {
      rejected.push(reject(tableRow, read.faults));
      continue;
    }
    const { row } = read;
    const known = rowsOfId.get(row.id);
    const first = sameUse(known, row);
    if (first !== undefined) {
      rejected.push(reject(tableRow, [repeated(first.line)]));
      continue;
    }
    if (known === undefined) rowsOfId.set(row.id, row);
    else if (Array.isArray(known)) known.push(row);
    else rowsOfId.set(row.id, [known, row]);
    rows.push(row);
  }
  return { rows, rejected, has: new Set(columns.keys()) };
}

/** The first of a record's rows that stands in the same speciality and department as another. */
function sameUse(known: ExportRow | readonly ExportRow[] | undefined, row: ExportRow): ExportRow | undefined {
  if (known === undefined) return undefined;
  if (isList(known)) return known.find((one) => isSameUse(one, row));
  return isSameUse(known, row) ? known : undefined;
}

/** `Array.isArray` does not know lists that may not be changed. */
function isList(rows: ExportRow | readonly ExportRow[]): rows is readonly ExportRow[] {
  return Array.isArray(rows);
}

/** Whether two rows of one record stand in the same speciality and department. */
function isSameUse(one: ExportRow, other: ExportRow): boolean {
  if (one.department !== other.department || one.speciality !== other.speciality) return false;
  return one.speciality !== undefined || foldText(one.specialityText) === foldText(other.specialityText);
}

/** What makes it uncertain which cell of a row is which. */
function shapeFaults({ cells, fault }: TableRow, width: number): { readonly faults: readonly Message[] } | undefined {
  if (fault !== undefined) return { faults: [fault] };
  if (cells.length === width) return undefined;
  const [da, en] = cells.length === 1 ? ['celle', 'cell'] : ['celler', 'cells'];
  return {
    faults: [
      {
        da: `rækken har ${cells.length} ${da}, og overskriften har ${width}: ret antallet af skilletegn`,
        en: `the row has ${cells.length} ${en}, and the header has ${width}: mend the number of separators`,
      },
    ],
  };
}

function repeated(line: number): Message {
  return {
    da: `samme id, speciale og afdeling som linje ${line}: behold den rigtige af de to`,
    en: `the same id, speciality and department as line ${line}: keep the right one of the two`,
  };
}

function reject({ line, cells, raw }: TableRow, faults: readonly Message[]): RejectedRow {
  return {
    line,
    reason: { da: sentence(faults.map(({ da }) => da)), en: sentence(faults.map(({ en }) => en)) },
    raw: raw ?? cells.join(';'),
  };
}

/** Clauses as one sentence. The first letter stays, since it may be a heading's, which people look for as it is. */
function sentence(clauses: readonly string[]): string {
  return `${clauses.join('; ')}.`;
}
