/** What a name says on each axis that keeps visits apart, by axis; values sorted. */
export type Meanings = ReadonlyMap<string, readonly string[]>;

/** The same for all that keep nothing apart, so that two of them are seen to agree at once. */
export const NO_MEANING: Meanings = new Map();

/** What another name of a visit type says: its words for what happens, and what keeps it apart. */
export interface ReadAlias {
  readonly content: readonly string[];
  readonly meaning: Meanings;
}

/** The axis of whose visit it is: what that profession does. */
export const PROFESSION = 'profession';

/** How much an axis that only one of two names speaks of takes from their likeness. */
const SILENCE = 0.9;
/** Where both speak of it, and one says more than the other. */
const PARTLY = 0.85;

/** What is left of the likeness of two names for what they mean: 0 where they say different things of the same axis. */
export function agreement(a: Meanings, b: Meanings): number {
  // This is asked of every two names that share a few letters, and to walk an empty map is not free.
  let left = 1;
  if (a.size > 0)
    for (const axis of a.keys()) {
      const others = b.get(axis);
      if (others !== undefined) left *= agreementOn(a.get(axis) ?? [], others);
      else if (axis !== PROFESSION) left *= SILENCE;
      if (left === 0) return 0;
    }
  if (b.size > 0) for (const axis of b.keys()) if (axis !== PROFESSION && !a.has(axis)) left *= SILENCE;
  return left;
}

/** On how many axes two names say the same. */
export function sharedAxes(a: Meanings, b: Meanings): number {
  let count = 0;
  if (a.size > 0 && b.size > 0)
    for (const axis of a.keys()) {
      const others = b.get(axis);
      if (others !== undefined && !ALWAYS_SAID.has(axis) && isSame(a.get(axis) ?? [], others)) count += 1;
    }
  return count;
}

/** Axes that tell visits apart, and tell nothing of what they are. */
const ALWAYS_SAID: ReadonlySet<string> = new Set(['interval', 'number', PROFESSION]);

function isSame(values: readonly string[], others: readonly string[]): boolean {
  return values.length === others.length && values.every((value, at) => value === others[at]);
}

/** What is left where both speak of an axis. */
function agreementOn(values: readonly string[], others: readonly string[]): number {
  for (let at = 0; at < values.length; at++)
    if (others.includes(values[at] ?? '')) return values.length === others.length ? 1 : PARTLY;
  return 0;
}
