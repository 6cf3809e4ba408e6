/** The order of two texts by code unit, the same on every machine: for `sort`. */
export function byCodeUnit(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
