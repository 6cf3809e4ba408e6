import type { Mode } from '../../model/authored.ts';
import { byCodeUnit } from '../by-code-unit.ts';
import { foldText } from '../export/fold-text.ts';
import { groupBy, type ReportRow } from './report-row.ts';
import { byWeight, type Tally, tallyOf } from './tally.ts';
import type { TypeSettings } from './type-settings.ts';

export type ConflictKind = 'cluster' | 'record-name' | 'name' | 'departments' | 'length' | 'mode';

/** Something that cannot all be right. */
export interface Conflict {
  readonly kind: ConflictKind;
  readonly rows: readonly ReportRow[];
  readonly tally: Tally;
  /** Of `length` and `mode`: what is not allowed, and what is. */
  readonly refused?: { readonly target: string; readonly value: string; readonly allowed: readonly string[] };
}

/** All conflicts, kind by kind, those with most bookings first. */
export function conflictsOf(rows: readonly ReportRow[], settings: TypeSettings): readonly Conflict[] {
  const accepted = rows.filter(({ standing }) => standing.kind === 'accepted');
  return [
    ...differing('cluster', accepted, ({ cluster }) => cluster.id, targetOf),
    ...differing('departments', rows, keyInSpeciality, targetOf),
    ...differing('record-name', rows, ({ suggested }) => suggested.entry.cells.id, nameOf),
    ...acrossSpecialities(rows),
    ...refused('length', rows, (row) => refusedLengths(row, settings)),
    ...refused('mode', rows, (row) => refusedMode(row, settings)),
  ];
}

/** Groups whose rows do not all say the same, where they say anything. */
function differing(
  kind: ConflictKind,
  rows: readonly ReportRow[],
  keyOf: (row: ReportRow) => string | undefined,
  says: (row: ReportRow) => string,
): readonly Conflict[] {
  return [...groupBy(rows, keyOf).values()]
    .filter((group) => group.length > 1 && new Set(group.flatMap((row) => says(row) || [])).size > 1)
    .map((group) => conflict(kind, group))
    .sort(conflictOrder);
}

/** One name that becomes one type in a speciality and another in the next. */
function acrossSpecialities(rows: readonly ReportRow[]): readonly Conflict[] {
  const known = rows.filter(({ cluster, standing }) => cluster.speciality && standing.target !== '');
  const byName = [...groupBy(known, ({ suggested }) => foldText(suggested.entry.cells.name) || undefined).values()];
  return byName
    .filter((group) => {
      if (group.length < 2) return false;
      const targets = [...groupBy(group, ({ cluster }) => cluster.speciality).values()].map(
        (own) => new Set(own.map(targetOf)),
      );
      return targets.some((own) => targets.some((other) => !overlap(own, other)));
    })
    .map((group) => conflict('name', group))
    .sort(conflictOrder);
}

function overlap(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  return [...a].some((value) => b.has(value));
}

interface Refusal {
  readonly target: string;
  readonly value: string;
  readonly allowed: readonly string[];
}

/** Rows that are refused the same, together. */
function refused(
  kind: 'length' | 'mode',
  rows: readonly ReportRow[],
  refusals: (row: ReportRow) => readonly Refusal[],
): readonly Conflict[] {
  const found = rows.flatMap((row) => refusals(row).map((refusal) => ({ row, refusal })));
  const groups = groupBy(found, ({ row, refusal }) => `${row.cluster.speciality} ${refusal.target} ${refusal.value}`);
  return [...groups.values()]
    .flatMap((group) => {
      const [first] = group;
      const rowsOf = group.map(({ row }) => row);
      return first ? { ...conflict(kind, rowsOf), refused: first.refusal } : [];
    })
    .sort(conflictOrder);
}

function refusedLengths(row: ReportRow, settings: TypeSettings): readonly Refusal[] {
  const found = settings.of(row.cluster.speciality, targetOf(row));
  if (found.size === 0) return [];
  const said = found.get(saidMode(row) as Mode);
  const lists = said ? [said] : [...found.values()];
  const beyond = saidLengths(row).filter((length) => !lists.some(({ allowed }) => allowed.includes(length)));
  if (beyond.length === 0) return [];
  const allowed = [...new Set(lists.flatMap((setting) => setting.allowed))].sort((a, b) => a - b).map(String);
  return beyond.map((length) => ({ target: targetOf(row), value: String(length), allowed }));
}

function refusedMode(row: ReportRow, settings: TypeSettings): readonly Refusal[] {
  const found = settings.of(row.cluster.speciality, targetOf(row));
  const mode = saidMode(row);
  if (found.size === 0 || mode === '' || found.has(mode as Mode)) return [];
  return [{ target: targetOf(row), value: mode, allowed: [...found.keys()] }];
}

/** Minutes as decided, or as the name says, or else as SP has them. */
export function saidLengths({ suggested, standing }: ReportRow): readonly number[] {
  const { cells } = suggested.entry;
  const own = standing.kind === 'accepted' ? cells.length : suggested.suggestion.duration;
  const text = own === '' ? cells.spLength : own;
  if (text === '') return [];
  return text.split('+').flatMap((length) => (/^\d+$/.test(length) ? Number(length) : []));
}

/** The mode as decided, or as the name says; empty where neither says one. */
export function saidMode({ suggested, standing }: ReportRow): string {
  return standing.kind === 'accepted' ? suggested.entry.cells.mode : suggested.suggestion.mode;
}

function targetOf({ standing }: ReportRow): string {
  return standing.target;
}

function nameOf({ suggested }: ReportRow): string {
  return suggested.entry.cells.name;
}

function keyInSpeciality({ suggested }: ReportRow): string {
  const { speciality, cells } = suggested.entry;
  return `${speciality ?? ''} ${cells.id}`;
}

function conflict(kind: ConflictKind, rows: readonly ReportRow[]): Conflict {
  return { kind, rows, tally: tallyOf(rows.map(({ suggested }) => suggested.entry.cells)) };
}

function conflictOrder(a: Conflict, b: Conflict): number {
  return byWeight(a.tally, b.tally) || byCodeUnit(firstId(a), firstId(b));
}

function firstId({ rows: [first], refused: refusal }: Conflict): string {
  return `${first?.cluster.id} ${refusal?.target} ${refusal?.value} ${first?.suggested.entry.cells.id}`;
}
