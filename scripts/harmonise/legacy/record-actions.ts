import { GONE, namesIn } from '../../model/legacy.ts';
import { byCodeUnit } from '../by-code-unit.ts';
import { closeReason, inactivateReason, keepReason, renameReason, waitReason } from './record-reasons.ts';
import type { RecordUse, RecordUser, TypeOfRecord } from './record-use.ts';

/** What SP is to do with a record. */
export const RECORD_ACTIONS = ['keep', 'rename', 'close', 'inactivate', 'wait'] as const;

export interface RecordAction {
  /** The record's number in SP. */
  readonly id: string;
  /** Its names in SP, by code unit, joined with ` | ` where the export has several. */
  readonly name: string;
  readonly action: (typeof RECORD_ACTIONS)[number];
  /** Danish, for a person to check. */
  readonly reason: string;
}

/**
 * What becomes of each record in SP, from all who use it: a record is inactivated only when every user has decided, no
 * booking is left and nobody outside uses it. Derived anew each time, never written by hand.
 * @param spIds the harmonised types by their record number
 */
export function recordActions(
  entries: readonly RecordUser[],
  spIds: ReadonlyMap<string, TypeOfRecord>,
): readonly RecordAction[] {
  const records = new Map<string, RecordUser[]>();
  for (const entry of entries) {
    const known = records.get(entry.cells.id);
    if (known) known.push(entry);
    else records.set(entry.cells.id, [entry]);
  }
  return [...records]
    .sort(([a], [b]) => byCodeUnit(a, b))
    .map(([id, users]) => {
      const names = users.map(({ cells }) => cells.name);
      const name = names.length === 1 ? (names[0] ?? '') : [...new Set(names)].sort().join(' | ');
      return { id, name, ...actionFor(useOf(users), name, spIds.get(id)) };
    });
}

function actionFor(
  use: RecordUse,
  name: string,
  type: TypeOfRecord | undefined,
): Pick<RecordAction, 'action' | 'reason'> {
  if (type)
    return name === type.name
      ? { action: 'keep', reason: keepReason(use, type) }
      : { action: 'rename', reason: renameReason(use, name, type) };
  const isInExport = use.users.some(({ cells }) => cells.spStatus !== GONE);
  if (!isInExport || use.undecided.length > 0 || use.outside.length > 0)
    return { action: 'wait', reason: waitReason(use, isInExport) };
  if (use.future > 0 || !use.isFutureKnown) return { action: 'close', reason: closeReason(use) };
  return { action: 'inactivate', reason: inactivateReason(use) };
}

function useOf(users: readonly RecordUser[]): RecordUse {
  const future = users.map(({ cells }) => countIn(cells.futureBookings));
  return {
    users,
    undecided: users.filter((user) => !hasDecided(user)),
    outside: [...new Set(users.flatMap(({ cells }) => namesIn(cells.usedOutside)))].sort(),
    future: future.reduce((sum: number, count) => sum + (count ?? 0), 0),
    isFutureKnown: !future.includes(undefined),
  };
}

/** Nobody has decided for a row of no speciality; and an accepted row without a target has, if it retires the type. */
function hasDecided({ speciality, cells }: RecordUser): boolean {
  if (speciality === undefined || cells.status !== 'accepted') return false;
  return cells.target !== '' || cells.relation === 'unmatched';
}

/** A cell that holds no count, an empty one above all, is no zero. */
function countIn(cell: string): number | undefined {
  return /^\d+$/.test(cell) ? Number(cell) : undefined;
}
