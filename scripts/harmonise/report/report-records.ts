import { GONE, namesIn } from '../../model/legacy.ts';
import { byCodeUnit } from '../by-code-unit.ts';
import type { LegacyEntry } from '../legacy/merge-legacy.ts';
import { RECORD_ACTIONS, type RecordAction } from '../legacy/record-actions.ts';
import type { RecordUser } from '../legacy/record-use.ts';
import { usersByRecord } from '../legacy/record-users.ts';
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
  const users = usersByRecord(entries);
  const byAction = new Map(RECORD_ACTIONS.map((action) => [action, 0]));
  const waiting: Waiting = { undecided: new Map(), outside: new Map(), gone: new Map() };
  actions.forEach(({ id, action }) => {
    byAction.set(action, (byAction.get(action) ?? 0) + 1);
    if (action === 'wait') countReasons(id, users.get(id) ?? [], waiting);
  });
  return { byAction: [...byAction].map(([action, count]) => ({ action, count })), reasons: commonestFirst(waiting) };
}

/** How many records wait for something, and the last of them: each counts once. */
interface Counted {
  count: number;
  last: string;
}

/** By speciality, by who uses them outside, and those that are gone. */
interface Waiting {
  readonly undecided: Map<string | undefined, Counted>;
  readonly outside: Map<string, Counted>;
  readonly gone: Map<undefined, Counted>;
}

function countReasons(id: string, users: readonly RecordUser[], { undecided, outside, gone }: Waiting): void {
  users.forEach(({ speciality, cells }) => {
    if (!isDecided(speciality, cells)) countOnce(undecided, speciality, id);
    if (cells.usedOutside !== '') for (const who of namesIn(cells.usedOutside)) countOnce(outside, who, id);
  });
  if (users.every(({ cells }) => cells.spStatus === GONE)) countOnce(gone, undefined, id);
}

function countOnce<Key>(counts: Map<Key, Counted>, key: Key, id: string): void {
  const known = counts.get(key);
  if (known === undefined) counts.set(key, { count: 1, last: id });
  else if (known.last !== id) {
    known.count += 1;
    known.last = id;
  }
}

function commonestFirst({ undecided, outside, gone }: Waiting): RecordSummary['reasons'] {
  const found: { readonly reason: WaitReason; readonly count: number }[] = [];
  for (const [speciality, { count }] of undecided) found.push({ reason: { kind: 'undecided', speciality }, count });
  for (const [who, { count }] of outside) found.push({ reason: { kind: 'outside', who }, count });
  for (const { count } of gone.values()) found.push({ reason: { kind: 'gone' }, count });
  return found.sort((a, b) => b.count - a.count || byCodeUnit(keyOf(a.reason), keyOf(b.reason)));
}

/** What reasons are ordered by that are equally common. */
function keyOf(reason: WaitReason): string {
  if (reason.kind === 'undecided') return `undecided ${reason.speciality}`;
  return reason.kind === 'outside' ? `outside ${reason.who}` : 'gone';
}
