import type { Atom } from './atoms.ts';
import type { Distinction, Lexicon } from './lexicon.ts';

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
  const found: Distinction[] = [];
  addDistinctions(found, atoms, lexicon);
  addDistinctions(
    found,
    words.map((text) => ({ text })),
    lexicon,
  );
  for (const value of intervals) found.push({ axis: 'interval', value });
  for (const word of words) if (beginsWithDigit(word)) found.push({ axis: 'number', value: word });
  for (const role of roles) {
    const visit = lexicon.visitOfRole.get(role);
    if (visit !== undefined) found.push({ axis: 'profession', value: visit });
  }
  // Most names keep nothing apart.
  return found.length === 0 ? NO_MEANING : byAxis(found);
}

const NO_MEANING: Meanings = new Map();

function byAxis(found: Distinction[]): Meanings {
  found.sort((a, b) => (a.axis < b.axis ? -1 : Number(a.axis > b.axis)));
  const values = new Map<string, string[]>();
  for (const { axis, value } of found) {
    const known = values.get(axis);
    if (known === undefined) values.set(axis, [value]);
    else if (!known.includes(value)) known.push(value);
  }
  for (const known of values.values()) known.sort();
  return values;
}

function beginsWithDigit(word: string): boolean {
  const code = word.charCodeAt(0);
  return code >= 48 && code <= 57;
}

function addDistinctions(
  to: Distinction[],
  words: readonly { readonly text: string }[],
  { distinctions }: Lexicon,
): void {
  for (let at = 0; at < words.length; at++) {
    const found = distinctions.at(words, at);
    if (found === undefined) continue;
    if (!to.includes(found.value)) to.push(found.value);
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
