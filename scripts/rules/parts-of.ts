import type { Located } from '../model/range.ts';

/** The values that a cell joins with `+`, each with its place; none where the cell is empty or not there. */
export function partsOf(cell: Located<string> | undefined): readonly Located<string>[] {
  if (!cell || cell.value === '') return [];
  let { start } = cell.range;
  return cell.value.split('+').map((value) => {
    const range = { start, end: start + value.length };
    start = range.end + 1;
    return { value, range };
  });
}
