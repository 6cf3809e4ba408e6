import type { LegacyCells } from '../../model/legacy.ts';
import { byCodeUnit } from '../by-code-unit.ts';
import type { EarlierRow } from './assign-rows.ts';

/** What has changed in SP since the last export, about one old type. */
export interface Drift {
  readonly kind: 'came' | 'changed' | 'gone';
  readonly id: string;
  readonly name: string;
  readonly speciality: string | undefined;
  /** Of a change; absent where the record came or is gone. `speciality`: it was of none until now. */
  readonly field: DriftField | undefined;
  /** Empty where it came. */
  readonly from: string;
  /** Empty where it is gone. For a record that came or is gone, `from` or `to` are its departments. */
  readonly to: string;
  /** Whether people had accepted a decision about it before this export. */
  readonly hasAcceptedDecision: boolean;
}

export type DriftField = 'name' | 'length' | 'status' | 'departments' | 'speciality';

interface Entry {
  readonly speciality: string | undefined;
  readonly cells: LegacyCells;
}

const FIELDS = [
  ['name', 'name'],
  ['length', 'spLength'],
  ['status', 'spStatus'],
  ['departments', 'departments'],
] as const;

/** Adds what is new about an entry of the export, compared with the earlier row that it goes on from. */
export function addDrifts(
  drift: Drift[],
  { speciality, cells }: Entry,
  before: EarlierRow | undefined,
  isKnownRecord: boolean,
): void {
  const { id, name, departments } = cells;
  if (before === undefined) {
    const [kind, field] = isKnownRecord ? (['changed', 'departments'] as const) : (['came', undefined] as const);
    drift.push({ kind, id, name, speciality, field, from: '', to: departments, hasAcceptedDecision: false });
    return;
  }
  const hasAcceptedDecision = before.cells.status === 'accepted';
  const add = (field: DriftField, from: string, to: string): void =>
    void drift.push({ kind: 'changed', id, name, speciality, field, from, to, hasAcceptedDecision });
  if (before.speciality !== speciality) add('speciality', before.speciality ?? '', speciality ?? '');
  for (const [field, column] of FIELDS) {
    const from = before.cells[column];
    // A column that the earlier file lacked has not changed: it was not known.
    if (from !== undefined && from !== cells[column]) add(field, from, cells[column]);
  }
}

/** The record is no longer in the export for these departments. */
export function goneDrift({ speciality, cells }: Entry): Drift {
  const { id, name, departments, status } = cells;
  const hasAcceptedDecision = status === 'accepted';
  return { kind: 'gone', id, name, speciality, field: undefined, from: departments, to: '', hasAcceptedDecision };
}

/** By speciality (those of none last) and id, by code unit; of one record, in the order in which its changes were found. */
export function driftOrder(a: Drift, b: Drift): number {
  return (
    Number(a.speciality === undefined) - Number(b.speciality === undefined) ||
    byCodeUnit(a.speciality ?? '', b.speciality ?? '') ||
    byCodeUnit(a.id, b.id)
  );
}
