import { byCodeUnit } from '../by-code-unit.ts';
import type { Suggested, SuggestedCluster } from '../suggest.ts';
import { type ReportRow, rowsByCluster, tallyOfRows } from './report-row.ts';
import type { Standing } from './standing.ts';
import { byWeight, type Tally } from './tally.ts';

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
  const found: OpenDecision[] = [];
  rowsByCluster(rows).forEach((own) => {
    byTarget(own).forEach((group) => {
      const decision = decisionOf(group);
      if (decision) found.push(decision);
    });
  });
  return found.sort(decisionOrder);
}

/** Of one cluster, by what is said of them. A cluster has a few targets at most: looking through them is soonest done. */
function byTarget(rows: readonly ReportRow[]): readonly (readonly ReportRow[])[] {
  const groups: ReportRow[][] = [];
  rows.forEach((row) => {
    if (row.standing.kind === 'accepted') return;
    const known = groups.find((group) => saysTheSame(group[0]?.standing, row.standing));
    if (known) known.push(row);
    else groups.push([row]);
  });
  return groups;
}

function saysTheSame(a: Standing | undefined, b: Standing): boolean {
  return a?.target === b.target && (b.target !== '' || a.kind === b.kind);
}

function decisionOf(group: readonly ReportRow[]): OpenDecision | undefined {
  const ordered = group.length === 1 ? group : [...group].sort((a, b) => (b.bookings ?? 0) - (a.bookings ?? 0));
  const first = ordered[0];
  if (first === undefined) return undefined;
  const { kind, target, confidence, why } = first.standing;
  const rows = ordered.map(suggestedOf);
  const unsure = ordered.every(isUnsure) ? rows : ordered.filter(isUnsure).map(suggestedOf);
  return { kind, target, confidence, why, cluster: first.cluster, rows, unsure, tally: tallyOfRows(ordered) };
}

function suggestedOf({ suggested }: ReportRow): Suggested {
  return suggested;
}

function isUnsure({ standing: { kind } }: ReportRow): boolean {
  return kind === 'unsure' || kind === 'none';
}

function decisionOrder(a: OpenDecision, b: OpenDecision): number {
  return byWeight(a.tally, b.tally) || byCodeUnit(a.cluster.id, b.cluster.id) || byCodeUnit(a.target, b.target);
}
