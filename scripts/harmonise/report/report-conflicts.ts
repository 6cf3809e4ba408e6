import { byCodeUnit } from '../by-code-unit.ts';
import { nameConflicts } from './name-conflicts.ts';
import { type Refusal, type Refused, refusalsOf } from './refusals.ts';
import { groupsOfSeveral, type ReportRow, tallyOfRows } from './report-row.ts';
import { byWeight, type Tally } from './tally.ts';
import type { TypeSettings } from './type-settings.ts';

export type ConflictKind = 'cluster' | 'record-name' | 'name' | 'departments' | 'length' | 'mode';

/** Something that cannot all be right. */
export interface Conflict {
  readonly kind: ConflictKind;
  readonly rows: readonly ReportRow[];
  readonly tally: Tally;
  /** Of `length` and `mode`: what is not allowed, and what is. */
  readonly refused?: Refusal;
}

/**
 * All conflicts, kind by kind, those with most bookings first.
 * @param users of every record, by its number: most have one, who is of one mind
 */
export function conflictsOf(
  rows: readonly ReportRow[],
  settings: TypeSettings,
  users: ReadonlyMap<string, readonly unknown[]>,
): readonly Conflict[] {
  const accepted = rows.filter(({ standing }) => standing.kind === 'accepted');
  const shared = rows.filter(({ suggested }) => (users.get(suggested.entry.cells.id)?.length ?? 0) > 1);
  const byCluster = groupsOfSeveral(accepted, ({ cluster }) => cluster.id);
  const byRecord = groupsOfSeveral(shared, ({ suggested }) => suggested.entry.cells.id);
  const { lengths, modes } = refusalsOf(rows, settings);
  return [
    ...differing('cluster', byCluster, targetOf),
    ...differing('departments', byRecord.flatMap(inEachSpeciality), targetOf),
    ...differing('record-name', byRecord, nameOf),
    ...ordered(nameConflicts(rows).map((group) => conflict('name', group))),
    ...ordered(lengths.map((refused) => refusedConflict('length', refused))),
    ...ordered(modes.map((refused) => refusedConflict('mode', refused))),
  ];
}

function inEachSpeciality(rows: readonly ReportRow[]): readonly (readonly ReportRow[])[] {
  return groupsOfSeveral(rows, ({ suggested }) => suggested.entry.speciality ?? '');
}

/** Groups whose rows do not all say the same, where they say anything. */
function differing(
  kind: ConflictKind,
  groups: readonly (readonly ReportRow[])[],
  says: (row: ReportRow) => string,
): readonly Conflict[] {
  const found = groups.filter((group) => new Set(group.flatMap((row) => says(row) || [])).size > 1);
  return ordered(found.map((group) => conflict(kind, group)));
}

function targetOf({ standing }: ReportRow): string {
  return standing.target;
}

function nameOf({ suggested }: ReportRow): string {
  return suggested.entry.cells.name;
}

function conflict(kind: ConflictKind, rows: readonly ReportRow[]): Conflict {
  return { kind, rows, tally: tallyOfRows(rows) };
}

function refusedConflict(kind: 'length' | 'mode', { rows, refusal }: Refused): Conflict {
  return { kind, rows, tally: tallyOfRows(rows), refused: refusal };
}

function ordered(conflicts: readonly Conflict[]): readonly Conflict[] {
  return [...conflicts].sort(conflictOrder);
}

function conflictOrder(a: Conflict, b: Conflict): number {
  return byWeight(a.tally, b.tally) || byCodeUnit(clusterId(a), clusterId(b)) || byCodeUnit(firstId(a), firstId(b));
}

function clusterId({ rows }: Conflict): string {
  return rows[0]?.cluster.id ?? '';
}

/** Tells conflicts apart whose first rows are of one cluster. */
function firstId({ rows, refused }: Conflict): string {
  return `${refused?.target} ${refused?.value} ${rows[0]?.suggested.entry.cells.id}`;
}
