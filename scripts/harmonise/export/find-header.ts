import { isExportHeader } from './export-columns.ts';
import type { ExportTable, TableRow } from './export-table.ts';

/** Above a sheet's header there may be a title, a date and the like. A CSV file has only remarks there. */
const ROWS_ABOVE_HEADER = 20;
const REMARK = /^(?:"?#|sep=)/i;

export interface Header {
  readonly table: ExportTable;
  readonly row: TableRow;
}

/**
 * The first row that has an id and a name in the first sheet that has such a row. Where none has, the row that should
 * have been a header; undefined where there is nothing at all.
 */
export function findHeader(tables: readonly ExportTable[]): Header | undefined {
  let first: Header | undefined;
  for (const table of tables) {
    const start = table.rows.findIndex(({ cells }) => !isRemark(cells));
    if (start < 0) continue;
    const candidates = table.rows.slice(start, start + 1 + (table.sheet === undefined ? 0 : ROWS_ABOVE_HEADER));
    const row = candidates.find(({ cells }) => isExportHeader(cells));
    if (row !== undefined) return { table, row };
    if (candidates[0] !== undefined) first ??= { table, row: candidates[0] };
  }
  return first;
}

function isRemark(cells: readonly string[]): boolean {
  return REMARK.test(cells.find((cell) => cell.trim() !== '') ?? '');
}
