import { foldText } from '../export/fold-text.ts';
import { groupBy, groupsOfSeveral, type ReportRow } from './report-row.ts';

/** Rows of one name that becomes one type in a speciality and another in the next. */
export function nameConflicts(rows: readonly ReportRow[]): readonly (readonly ReportRow[])[] {
  return groupsOfSeveral(rows, foldedName).filter(haveDifferentTargets);
}

/** Of a row of which both speciality and target are known. */
function foldedName({ suggested, cluster, standing }: ReportRow): string | undefined {
  if (!cluster.speciality || standing.target === '') return undefined;
  return foldText(suggested.entry.cells.name) || undefined;
}

/** Whether two specialities have no target in common. */
function haveDifferentTargets(group: readonly ReportRow[]): boolean {
  const target = group[0]?.standing.target;
  if (group.every(({ standing }) => standing.target === target)) return false;
  const targets = [...groupBy(group, ({ cluster }) => cluster.speciality).values()].map(
    (own) => new Set(own.map(({ standing }) => standing.target)),
  );
  return targets.some((own) => targets.some((other) => !overlap(own, other)));
}

function overlap(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  return [...a].some((value) => b.has(value));
}
