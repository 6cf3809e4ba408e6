import { GONE, namesIn } from '../../model/legacy.ts';
import { closeReason, inactivateReason, keepReason, renameReason, waitReason } from './record-reasons.ts';
import type { RecordUse, RecordUser, TypeOfRecord } from './record-use.ts';
import { usersByRecord } from './record-users.ts';

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
  const records = usersByRecord(entries);
  // Texts are sorted by code unit where nothing else is said.
  const ids = [...records.keys()].sort();
  return ids.map((id) => actionOf(id, records.get(id) ?? [], spIds.get(id)));
}

function actionOf(id: string, users: readonly RecordUser[], type: TypeOfRecord | undefined): RecordAction {
  const name = nameOf(users);
  const use = useOf(users);
  if (type)
    return name === type.name
      ? { id, name, action: 'keep', reason: keepReason(use, type) }
      : { id, name, action: 'rename', reason: renameReason(use, name, type) };
  const isInExport = users.some(({ cells }) => cells.spStatus !== GONE);
  if (!isInExport || use.undecided.length > 0 || use.outside.length > 0)
    return { id, name, action: 'wait', reason: waitReason(use, isInExport) };
  if (use.future > 0 || !use.isFutureKnown) return { id, name, action: 'close', reason: closeReason(use) };
  return { id, name, action: 'inactivate', reason: inactivateReason(use) };
}

function nameOf(users: readonly RecordUser[]): string {
  if (users.length === 1) return users[0]?.cells.name ?? '';
  return [...new Set(users.map(({ cells }) => cells.name))].sort().join(' | ');
}

/** Most records have one user, whom nobody outside shares them with: nothing is copied or sorted for those. */
function useOf(users: readonly RecordUser[]): RecordUse {
  const undecided = users.some(hasDecided) ? users.filter((user) => !hasDecided(user)) : users;
  const isUsedOutside = users.some(({ cells }) => cells.usedOutside !== '');
  let future = 0;
  let isFutureKnown = true;
  users.forEach(({ cells }) => {
    const count = countIn(cells.futureBookings);
    if (count === undefined) isFutureKnown = false;
    else future += count;
  });
  return { users, undecided, outside: isUsedOutside ? outsideOf(users) : NOBODY, future, isFutureKnown };
}

const NOBODY: readonly string[] = [];

function outsideOf(users: readonly RecordUser[]): readonly string[] {
  return [...new Set(users.flatMap(({ cells }) => namesIn(cells.usedOutside)))].sort();
}

/** Nobody has decided for a row of no speciality; and an accepted row without a target has, if it retires the type. */
function hasDecided({ speciality, cells }: RecordUser): boolean {
  if (speciality === undefined || cells.status !== 'accepted') return false;
  return cells.target !== '' || cells.relation === 'unmatched';
}

const WHOLE = /^\d+$/;

/** A cell that holds no count, an empty one above all, is no zero. */
function countIn(cell: string): number | undefined {
  return WHOLE.test(cell) ? Number(cell) : undefined;
}
