import type { Atom } from './atoms.ts';
import type { Distinction, Lexicon } from './lexicon.ts';
import { type Meanings, NO_MEANING, PROFESSION } from './meanings.ts';

/** What of a name's words tells what keeps it apart. */
export interface Told {
  readonly atoms: readonly Atom[];
  /** The first atom that counts. */
  readonly prefixEnd: number;
  /** Atoms that the speciality reads in its own way: what they mean elsewhere they do not mean here. In order. */
  readonly own: readonly Stretch[];
  readonly roles: readonly string[];
  readonly intervals: readonly string[];
}

/** Atoms from `start` to before `end`. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/**
 * Finds what keeps a name apart from others like it: the distinctions of the vocabulary, both as written and as the words
 * were read; when it is (`3 md`), which number, and which profession's own visit.
 */
export function findMeaning(
  { atoms, prefixEnd, own, roles, intervals }: Told,
  words: readonly string[],
  lexicon: Lexicon,
): Meanings {
  const found: Distinction[] = [];
  let from = prefixEnd;
  for (const { start, end } of own) {
    addDistinctions(found, atoms, lexicon, from, start);
    from = end;
  }
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
  all: Distinction[],
  words: readonly { readonly text: string }[],
  { distinctions }: Lexicon,
  from: number,
  to = words.length,
): void {
  for (let at = from; at < to; at++) {
    const found = distinctions.at(words, at);
    if (found === undefined || at + found.count > to) continue;
    if (!all.includes(found.value)) all.push(found.value);
    at += found.count - 1;
  }
}
