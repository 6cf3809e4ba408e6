import type { Atom } from './atoms.ts';
import type { Lexicon } from './lexicon.ts';

/** What a name says on each axis that keeps visits apart, by axis; values sorted. */
export type Meanings = ReadonlyMap<string, readonly string[]>;

/**
 * Finds what keeps a name apart from others like it: the distinctions of the vocabulary, both as written and as the words
 * were read; when it is (`3 md`), which number, and which profession's own visit.
 */
export function findMeaning(
  atoms: readonly Atom[],
  words: readonly string[],
  roles: readonly string[],
  intervals: readonly string[],
  lexicon: Lexicon,
): Meanings {
  const found = new Map<string, Set<string>>();
  const add = (axis: string, value: string): void => {
    const values = found.get(axis);
    if (values) values.add(value);
    else found.set(axis, new Set([value]));
  };
  addDistinctions(atoms, lexicon, add);
  addDistinctions(
    words.map((text) => ({ text })),
    lexicon,
    add,
  );
  for (const interval of intervals) add('interval', interval);
  for (const word of words) if (/^\d/.test(word)) add('number', word);
  for (const role of roles) {
    const visit = lexicon.visitOfRole.get(role);
    if (visit !== undefined) add('profession', visit);
  }
  return new Map([...found].sort(([a], [b]) => (a < b ? -1 : 1)).map(([axis, values]) => [axis, [...values].sort()]));
}

function addDistinctions(
  words: readonly { readonly text: string }[],
  { distinctions }: Lexicon,
  add: (axis: string, value: string) => void,
): void {
  for (let at = 0; at < words.length; at++) {
    const found = distinctions.at(words, at);
    if (found === undefined) continue;
    add(found.value.axis, found.value.value);
    at += found.count - 1;
  }
}

/** How much an axis that only one of two names speaks of takes from their likeness. */
const SILENCE = 0.9;
/** Where both speak of it, and one says more than the other. */
const PARTLY = 0.85;

/** What is left of the likeness of two names for what they mean: 0 where they say different things of the same axis. */
export function agreement(a: Meanings, b: Meanings): number {
  let left = 1;
  for (const [axis, values] of a) {
    const others = b.get(axis);
    if (others === undefined) left *= axis === 'profession' ? 1 : SILENCE;
    else if (!values.some((value) => others.includes(value))) return 0;
    else if (values.length !== others.length) left *= PARTLY;
  }
  for (const axis of b.keys()) if (!a.has(axis) && axis !== 'profession') left *= SILENCE;
  return left;
}
