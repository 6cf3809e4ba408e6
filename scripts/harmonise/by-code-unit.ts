/** The order of two texts by code unit, the same on every machine: for `sort`. */
export function byCodeUnit(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
