import type { Message } from '../../model/finding.ts';

/** A row that holds something, before anyone knows what its columns mean. */
export interface TableRow {
  /** 1-based line of the file, where the row begins; or row of the sheet. */
  readonly line: number;
  readonly cells: readonly string[];
  /** The row as it stood in the file; a sheet's rows have none. */
  readonly raw?: string;
  /** Why the row cannot be taken apart; its cells are then a guess. */
  readonly fault?: Message;
}

/** A CSV file, or one sheet of a workbook. */
export interface ExportTable {
  /** The sheet's name; a CSV file has none. */
  readonly sheet: string | undefined;
  readonly rows: readonly TableRow[];
  /** Comments on cells, which hold text but are no rows. */
  readonly notes: readonly TableRow[];
}

/** An export has a row for each visit type and department; more than this is another kind of file, or an attack. */
export const MOST_ROWS = 250_000;

export function isBlank(cells: readonly string[]): boolean {
  return cells.every((cell) => cell.trim() === '');
}
