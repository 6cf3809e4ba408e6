import { type Atom, atomsOf } from './atoms.ts';
import type { Lexicon, Meaning, Phrases } from './lexicon.ts';
import { tokensOf } from './tokens.ts';

/** A phrase found among the atoms of a name. */
export interface Span {
  readonly start: number;
  readonly end: number;
  readonly meaning: Meaning;
}

/** The phrases that names of a speciality are read by: its own words, and what all share. */
export function phrasesOf({ phrases, ownPhrases }: Lexicon, speciality: string | undefined): Phrases {
  return (speciality === undefined ? undefined : ownPhrases.get(speciality)) ?? phrases;
}

/** The phrases of the lexicon in a name: from the left, the longest that begins at each word. They do not overlap. */
export function findPhrases(atoms: readonly Atom[], phrases: Phrases, from = 0): readonly Span[] {
  const spans: Span[] = [];
  for (let at = from; at < atoms.length; at++) {
    const found = phrases.at(atoms, at);
    if (found === undefined) continue;
    spans.push({ start: at, end: at + found.count, meaning: found.value });
    at += found.count - 1;
  }
  return spans;
}

/** The standard words of a standard name: read on until nothing in it stands for something else. */
export function canonicalWords(name: string, lexicon: Lexicon): readonly string[] {
  const known = lexicon.canonical.get(name);
  if (known) return known;
  const atoms = atomsOf(tokensOf(name), lexicon.words);
  // Entries may point at one another; whoever asks again on the way gets the plain words.
  lexicon.canonical.set(name, textsOf(atoms));
  const words: string[] = [];
  let at = 0;
  for (const { start, end, meaning } of findPhrases(atoms, lexicon.phrases)) {
    words.push(...textsOf(atoms.slice(at, start)));
    at = end;
    if (meaning.kind === 'content' && meaning.name !== name) words.push(...canonicalWords(meaning.name, lexicon));
    else if (meaning.kind !== 'filler') words.push(...textsOf(atoms.slice(start, end)));
  }
  words.push(...textsOf(atoms.slice(at)));
  lexicon.canonical.set(name, words);
  return words;
}

function textsOf(atoms: readonly Atom[]): readonly string[] {
  return atoms.map(({ text }) => text);
}
