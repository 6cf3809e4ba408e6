import { GONE, namesIn } from '../../model/legacy.ts';
import { byCodeUnit } from '../by-code-unit.ts';
import type { LegacyEntry } from '../legacy/merge-legacy.ts';
import { RECORD_ACTIONS, type RecordAction } from '../legacy/record-actions.ts';
import { isDecided } from './standing.ts';

/** What a record waits for. */
export type WaitReason =
  | { readonly kind: 'undecided'; readonly speciality: string | undefined }
  | { readonly kind: 'outside'; readonly who: string }
  | { readonly kind: 'gone' };

export interface RecordSummary {
  /** Records by what becomes of them, in the order of {@link RECORD_ACTIONS}. */
  readonly byAction: readonly { readonly action: RecordAction['action']; readonly count: number }[];
  /** What the waiting ones wait for, the commonest first; a record may wait for several things. */
  readonly reasons: readonly { readonly reason: WaitReason; readonly count: number }[];
}

export function recordSummary(actions: readonly RecordAction[], entries: readonly LegacyEntry[]): RecordSummary {
  const byAction = RECORD_ACTIONS.map((action) => ({
    action,
    count: actions.filter((record) => record.action === action).length,
  }));
  const users = new Map<string, LegacyEntry[]>();
  for (const entry of entries) {
    const known = users.get(entry.cells.id);
    if (known) known.push(entry);
    else users.set(entry.cells.id, [entry]);
  }
  const counts = new Map<string, { reason: WaitReason; count: number }>();
  for (const { id, action } of actions) {
    if (action !== 'wait') continue;
    const seen = new Set<string>();
    for (const [key, reason] of reasonsOf(users.get(id) ?? [])) {
      if (seen.has(key)) continue;
      seen.add(key);
      const known = counts.get(key);
      if (known) known.count += 1;
      else counts.set(key, { reason, count: 1 });
    }
  }
  const reasons = [...counts].sort(([a, one], [b, other]) => other.count - one.count || byCodeUnit(a, b));
  return { byAction, reasons: reasons.map(([, reason]) => reason) };
}

/** Each with what it is told apart by. */
function* reasonsOf(users: readonly LegacyEntry[]): Generator<readonly [key: string, reason: WaitReason]> {
  for (const { speciality, cells } of users)
    if (!isDecided(speciality, cells)) yield [`undecided ${speciality}`, { kind: 'undecided', speciality }];
  for (const { cells } of users)
    if (cells.usedOutside !== '')
      for (const who of namesIn(cells.usedOutside)) yield [`outside ${who}`, { kind: 'outside', who }];
  if (users.every(({ cells }) => cells.spStatus === GONE)) yield ['gone', { kind: 'gone' }];
}
