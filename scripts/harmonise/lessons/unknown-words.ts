import type { Lexicon } from '../../similarity/lexicon.ts';
import type { ReadName } from '../../similarity/read-name.ts';
import { tokensOf } from '../../similarity/tokens.ts';

/** A word of a name that the lexicon could not read. */
export interface UnknownWord {
  /** As the lexicon spells it, to compare by. */
  readonly spelt: string;
  /** As it stands in the name, in lower case. */
  readonly written: string;
}

/**
 * The words for what happens that mean nothing to the lexicon: they stand for no standard word, and no standard name has
 * them. That one has been met as a part of a phrase ("astma ktr") does not tell what it is alone.
 */
export function unknownWords({ name, content, isJunk }: ReadName, lexicon: Lexicon): readonly UnknownWord[] {
  if (isJunk) return NONE;
  const isUnknown = unknownTo(lexicon);
  if (!content.some(isUnknown)) return NONE;
  const written = new Map<string, string>();
  tokensOf(name).forEach(({ kind, text }) => {
    if (kind !== 'word') return;
    const { words } = lexicon.words.read(text);
    // A part of a compound is no word that anybody could tell the lexicon about.
    if (words.length === 1 && words[0] !== undefined && !written.has(words[0]))
      written.set(words[0], text.normalize('NFC').toLowerCase());
  });
  return content.filter(isUnknown).flatMap((word) => {
    const found = written.get(word);
    return found === undefined ? [] : [{ spelt: word, written: found }];
  });
}

const NONE: readonly UnknownWord[] = [];

const kept = new WeakMap<Lexicon, (word: string) => boolean>();

/** Whether a word means nothing to a lexicon. A few words make up most names, so what is found of each is kept. */
function unknownTo(lexicon: Lexicon): (word: string) => boolean {
  const known = kept.get(lexicon);
  if (known) return known;
  const standard = standardWords(lexicon);
  const found = new Map<string, boolean>();
  const isUnknown = (word: string): boolean => {
    const before = found.get(word);
    if (before !== undefined) return before;
    const is = !standard.has(word) && isNothing(word, lexicon);
    found.set(word, is);
    return is;
  };
  kept.set(lexicon, isUnknown);
  return isUnknown;
}

/** Neither a phrase nor a number, nor what a speciality's names begin with. */
function isNothing(word: string, { phrases, prefixes }: Lexicon): boolean {
  return phrases.get(word) === undefined && prefixes.get(word) === undefined && !/\d/.test(word);
}

/** All that standard names are made of. */
function standardWords(lexicon: Lexicon): ReadonlySet<string> {
  const { words, types, roles, distinctions } = lexicon.source;
  const names = [...words, ...types, ...distinctions].map(({ name }) => name);
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
