import type { Lexicon } from './lexicon.ts';
import { tokensOf } from './tokens.ts';

const kept = new WeakMap<Lexicon, (word: string) => boolean>();

/**
 * Whether a word, in the lexicon's spelling, means something to it: it stands for a standard word, or a standard name has it.
 * That one has been met as a part of a phrase ("astma ktr") does not tell what it is alone. A few words make up most names,
 * so what is found of each is kept.
 */
export function knowsWord(lexicon: Lexicon): (word: string) => boolean {
  const known = kept.get(lexicon);
  if (known) return known;
  const found = new Map<string, boolean>();
  const isKnown = (word: string): boolean => {
    const before = found.get(word);
    if (before !== undefined) return before;
    const is = isSomething(word, lexicon) || standardWords(lexicon).has(word);
    found.set(word, is);
    return is;
  };
  kept.set(lexicon, isKnown);
  return isKnown;
}

/** A phrase or a number, what keeps visits apart, or what a speciality's names begin with. */
function isSomething(word: string, { phrases, distinctions, prefixes }: Lexicon): boolean {
  const isPhrase = phrases.get(word) !== undefined || distinctions.get(word) !== undefined;
  return isPhrase || prefixes.get(word) !== undefined || /\d/.test(word);
}

/** All that standard names are made of. */
function standardWords(lexicon: Lexicon): ReadonlySet<string> {
  lexicon.standardWords ??= wordsOfNames(lexicon);
  return lexicon.standardWords;
}

function wordsOfNames(lexicon: Lexicon): ReadonlySet<string> {
  const { words, types, roles, distinctions, specialities } = lexicon.source;
  const own = specialities.flatMap((speciality) => speciality.own ?? []);
  const names = [...words, ...own, ...types, ...distinctions].map(({ name }) => name);
  const visits = roles.flatMap(({ visit }) => visit ?? []);
  const found = new Set<string>();
  const add = (word: string): void => void found.add(word);
  [...names, ...visits].forEach((name) => {
    tokensOf(name).forEach(({ text }) => {
      lexicon.words.read(text).words.forEach(add);
    });
  });
  return found;
}
