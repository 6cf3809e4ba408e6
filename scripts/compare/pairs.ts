import type { FieldChange } from './change.ts';
import { fieldChanges } from './field-changes.ts';
import type { FieldTitles } from './field-titles.ts';
import { sameValue } from './same-value.ts';
import type { Item, Items, Snapshot } from './snapshot.ts';
import type { Words } from './words.ts';

/** What all comparisons of two snapshots share. */
export interface Sides {
  readonly base: Snapshot;
  readonly head: Snapshot;
  /** Files of which nothing can be said. */
  readonly unread: ReadonlySet<string>;
  readonly titles: FieldTitles;
  readonly words: Words;
}

export interface Pair<T extends Item> {
  readonly key: string;
  readonly before: T | undefined;
  readonly after: T | undefined;
}

/** What stands under each key on each side, by key; nothing that comes from a file nobody can read. */
export function* pairs<T extends Item>(base: Items<T>, head: Items<T>, { unread }: Sides): Generator<Pair<T>> {
  for (const key of [...new Set([...base.keys(), ...head.keys()])].sort()) {
    const [before, after] = [base.get(key), head.get(key)];
    const files = [...(before?.files ?? []), ...(after?.files ?? [])];
    if (!files.some((file) => unread.has(file))) yield { key, before, after };
  }
}

/** The fields that differ; something is said of every difference, be it only the order. */
export function fieldsThatDiffer(before: Item, after: Item, { titles, words }: Sides): readonly FieldChange[] {
  if (sameValue(before.fields, after.fields)) return [];
  const fields = [...fieldChanges(before, after, titles, words)];
  return fields.length > 0 ? fields : [ORDER_CHANGED];
}

const ORDER_CHANGED: FieldChange = { path: '', text: 'en anden rækkefølge' };

/** "Hoved: ét; to." */
export function sentenceOf(head: string, fields: readonly FieldChange[]): string {
  const told = `${head}: ${fields.map(({ text }) => text).join('; ')}`;
  return told.endsWith('.') ? told : `${told}.`;
}
