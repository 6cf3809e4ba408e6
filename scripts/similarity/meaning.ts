import type { Atom } from './atoms.ts';
import type { Distinction, Lexicon } from './lexicon.ts';
import { type Meanings, NO_MEANING, PROFESSION } from './meanings.ts';

/**
 * Finds what keeps a name apart from others like it: the distinctions of the vocabulary, both as written and as the words
 * were read; when it is (`3 md`), which number, and which profession's own visit.
 * @param from the first atom that counts
 */
export function findMeaning(
  atoms: readonly Atom[],
  words: readonly string[],
  roles: readonly string[],
  intervals: readonly string[],
  lexicon: Lexicon,
  from = 0,
): Meanings {
  const found: Distinction[] = [];
  addDistinctions(found, atoms, lexicon, from);
  // Most names keep nothing apart, and need no second list of their words.
  if (words.some(lexicon.distinctions.begins)) addDistinctions(found, words.map(inPhrase), lexicon, 0);
  intervals.forEach((value) => {
    found.push({ axis: 'interval', value });
  });
  words.forEach((value) => {
    if (beginsWithDigit(value)) found.push({ axis: 'number', value });
  });
  roles.forEach((role) => {
    const visit = lexicon.visitOfRole.get(role);
    if (visit !== undefined) found.push({ axis: PROFESSION, value: visit });
  });
  return found.length === 0 ? NO_MEANING : byAxis(found);
}

function inPhrase(text: string): { readonly text: string } {
  return { text };
}

function byAxis(found: Distinction[]): Meanings {
  if (found.length > 1) found.sort((a, b) => (a.axis < b.axis ? -1 : Number(a.axis > b.axis)));
  const values = new Map<string, string[]>();
  for (const { axis, value } of found) {
    const known = values.get(axis);
    if (known === undefined) values.set(axis, [value]);
    else if (!known.includes(value)) known.push(value);
  }
  for (const known of values.values()) if (known.length > 1) known.sort();
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
  from: number,
): void {
  for (let at = from; at < words.length; at++) {
    const found = distinctions.at(words, at);
    if (found === undefined) continue;
    if (!to.includes(found.value)) to.push(found.value);
    at += found.count - 1;
  }
}
