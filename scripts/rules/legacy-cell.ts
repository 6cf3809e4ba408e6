import type { LegacyRow } from '../model/catalogue.ts';
import type { LegacyColumn } from '../model/legacy.ts';
import type { Range } from '../model/range.ts';

/** What a row says in a column; empty where its file has no such column. */
export function cellOf({ cells }: LegacyRow, column: LegacyColumn): string {
  return cells.get(column)?.value ?? '';
}

/** Where a row says it, or should: the whole row where its file has no such column. */
export function placeOf({ cells, range }: LegacyRow, column: LegacyColumn): Range {
  return cells.get(column)?.range ?? range;
}
