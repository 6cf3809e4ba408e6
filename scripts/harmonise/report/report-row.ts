import type { Suggested, SuggestedCluster } from '../suggest.ts';
import { isPresent, type Standing, standingOf } from './standing.ts';

/** An old type of the export, how far it is, and the group it is in. */
export interface ReportRow {
  readonly suggested: Suggested;
  readonly cluster: SuggestedCluster;
  readonly standing: Standing;
}

/** The old types that the export has, cluster by cluster. */
export function reportRows(clusters: readonly SuggestedCluster[]): readonly ReportRow[] {
  return clusters.flatMap((cluster) =>
    cluster.members.flatMap((suggested) =>
      isPresent(suggested) ? { suggested, cluster, standing: standingOf(suggested) } : [],
    ),
  );
}

/** Rows by what they share, in the order in which they come; rows of no key are left out. */
export function groupBy<Row>(
  rows: Iterable<Row>,
  keyOf: (row: Row) => string | undefined,
): ReadonlyMap<string, readonly Row[]> {
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    const key = keyOf(row);
    if (key === undefined) continue;
    const known = groups.get(key);
    if (known) known.push(row);
    else groups.set(key, [row]);
  }
  return groups;
}
