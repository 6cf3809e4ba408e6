import type { RecordUser } from './record-use.ts';

const kept = new WeakMap<readonly RecordUser[], ReadonlyMap<string, readonly RecordUser[]>>();

/** Who uses each record, by its number in SP. Both what becomes of records and why they wait are told by it. */
export function usersByRecord(entries: readonly RecordUser[]): ReadonlyMap<string, readonly RecordUser[]> {
  const known = kept.get(entries);
  if (known) return known;
  const found = new Map<string, RecordUser[]>();
  entries.forEach((entry) => {
    const users = found.get(entry.cells.id);
    if (users) users.push(entry);
    else found.set(entry.cells.id, [entry]);
  });
  kept.set(entries, found);
  return found;
}
