import { byCodeUnit } from '../by-code-unit.ts';
import type { Suggested, SuggestedCluster } from '../suggest.ts';
import type { ReportRow } from './report-row.ts';
import type { Standing } from './standing.ts';
import { bookingsIn, byWeight, type Tally, tallyOf } from './tally.ts';

/** One thing to decide: what takes the place of the old types of one cluster. */
export interface OpenDecision extends Standing {
  readonly cluster: SuggestedCluster;
  readonly tally: Tally;
  /** Old types that nobody has decided about yet, the most booked first; never none. */
  readonly rows: readonly Suggested[];
  /** Those of them that would be surer if a word of theirs were known. */
  readonly unsure: readonly Suggested[];
}

/**
 * What is still to be decided, cluster by cluster and target by target, the most booked first. The most booked row speaks
 * for the others where they are not equally sure.
 */
export function openDecisions(rows: readonly ReportRow[]): readonly OpenDecision[] {
  const groups = new Map<SuggestedCluster, Map<string, ReportRow[]>>();
  for (const row of rows) {
    const { cluster, standing } = row;
    if (standing.kind === 'accepted') continue;
    const byTarget = groups.get(cluster) ?? new Map<string, ReportRow[]>();
    groups.set(cluster, byTarget);
    const key = standing.target === '' ? standing.kind : standing.target;
    const known = byTarget.get(key);
    if (known) known.push(row);
    else byTarget.set(key, [row]);
  }
  return [...groups.values()].flatMap((byTarget) => [...byTarget.values()].flatMap(decisionOf)).sort(decisionOrder);
}

function decisionOf(group: readonly ReportRow[]): readonly OpenDecision[] {
  const ordered = group.length === 1 ? group : [...group].sort((a, b) => bookingsOf(b) - bookingsOf(a));
  const [first] = ordered;
  if (first === undefined) return [];
  return [
    {
      ...first.standing,
      cluster: first.cluster,
      rows: ordered.map(({ suggested }) => suggested),
      unsure: ordered.filter(isUnsure).map(({ suggested }) => suggested),
      tally: tallyOf(ordered.map(({ suggested }) => suggested.entry.cells)),
    },
  ];
}

function bookingsOf({ suggested }: ReportRow): number {
  return bookingsIn(suggested.entry.cells) ?? 0;
}

function isUnsure({ standing: { kind } }: ReportRow): boolean {
  return kind === 'unsure' || kind === 'none';
}

function decisionOrder(a: OpenDecision, b: OpenDecision): number {
  return byWeight(a.tally, b.tally) || byCodeUnit(a.cluster.id, b.cluster.id) || byCodeUnit(a.target, b.target);
}
