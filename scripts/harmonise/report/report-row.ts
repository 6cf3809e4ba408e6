import type { Suggested, SuggestedCluster } from '../suggest.ts';
import { isPresent, type Standing, standingOf } from './standing.ts';
import { bookingsIn, type Counting, count, NOTHING, type Tally } from './tally.ts';

/** An old type of the export, how far it is, and the group it is in. */
export interface ReportRow {
  readonly suggested: Suggested;
  readonly cluster: SuggestedCluster;
  readonly standing: Standing;
  /** What is not said is not nothing. */
  readonly bookings: number | undefined;
}

/**
 * The old types that the export has, cluster by cluster. What goes through all of them does so by `forEach`: until V8 has
 * translated it, a loop with `of` takes five times as long, and a run is over before that.
 */
export function reportRows(clusters: readonly SuggestedCluster[]): readonly ReportRow[] {
  const rows: ReportRow[] = [];
  clusters.forEach((cluster) => {
    cluster.members.forEach((suggested) => {
      if (!isPresent(suggested)) return;
      const standing = standingOf(suggested);
      rows.push({ suggested, cluster, standing, bookings: bookingsIn(suggested.entry.cells) });
    });
  });
  return rows;
}

export function tallyOfRows(rows: readonly ReportRow[]): Tally {
  const counting: Counting = { ...NOTHING };
  for (let at = 0; at < rows.length; at++) count(counting, rows[at]?.bookings);
  return counting;
}

/** The rows cluster by cluster, as they come: one slice for each. */
export function rowsByCluster(rows: readonly ReportRow[]): readonly (readonly ReportRow[])[] {
  const slices: (readonly ReportRow[])[] = [];
  let from = 0;
  for (let at = 1; at <= rows.length; at++) {
    if (rows[at]?.cluster === rows[from]?.cluster) continue;
    slices.push(rows.slice(from, at));
    from = at;
  }
  return slices;
}

/**
 * Groups of two rows or more by what they share, in the order in which they begin; rows of no key are left out. Most rows
 * share nothing with another: an array is made for none of those.
 */
export function groupsOfSeveral<Row>(
  rows: readonly Row[],
  keyOf: (row: Row) => string | undefined,
): readonly (readonly Row[])[] {
  const firsts = new Map<string, number>();
  const groups = new Map<number, Row[]>();
  rows.forEach((row, at) => {
    const key = keyOf(row);
    if (key === undefined) return;
    const first = firsts.get(key);
    const known = first === undefined ? undefined : groups.get(first);
    if (first === undefined) firsts.set(key, at);
    else if (known) known.push(row);
    else groups.set(first, [...rows.slice(first, first + 1), row]);
  });
  return [...groups].sort(([a], [b]) => a - b).map(([, group]) => group);
}

/** Rows by what they share, in the order in which they come; rows of no key are left out. */
export function groupBy<Row>(
  rows: readonly Row[],
  keyOf: (row: Row) => string | undefined,
): ReadonlyMap<string, readonly Row[]> {
  const groups = new Map<string, Row[]>();
  rows.forEach((row) => {
    const key = keyOf(row);
    if (key === undefined) return;
    const known = groups.get(key);
    if (known) known.push(row);
    else groups.set(key, [row]);
  });
  return groups;
}
