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
  if (isJunk) return [];
  const standard = standardWords(lexicon);
  const spelt = content.filter((word) => !standard.has(word) && isNothing(word, lexicon));
  if (spelt.length === 0) return [];
  const written = new Map<string, string>();
  for (const { kind, text } of tokensOf(name)) {
    if (kind !== 'word') continue;
    const { words } = lexicon.words.read(text);
    // A part of a compound is no word that anybody could tell the lexicon about.
    if (words.length === 1 && words[0] !== undefined && !written.has(words[0]))
      written.set(words[0], text.normalize('NFC').toLowerCase());
  }
  return spelt.flatMap((word) => {
    const found = written.get(word);
    return found === undefined ? [] : [{ spelt: word, written: found }];
  });
}

/** Neither a phrase nor a number, nor what a speciality's names begin with. */
function isNothing(word: string, { phrases, prefixes }: Lexicon): boolean {
  return phrases.get(word) === undefined && prefixes.get(word) === undefined && !/\d/.test(word);
}

const kept = new WeakMap<Lexicon, ReadonlySet<string>>();

/** All that standard names are made of. */
function standardWords(lexicon: Lexicon): ReadonlySet<string> {
  const known = kept.get(lexicon);
  if (known) return known;
  const { words, types, roles, distinctions } = lexicon.source;
  const names = [...words, ...types, ...distinctions].map(({ name }) => name);
  const visits = roles.flatMap(({ visit }) => visit ?? []);
  const found = new Set<string>();
  for (const name of [...names, ...visits])
    for (const { text } of tokensOf(name)) for (const word of lexicon.words.read(text).words) found.add(word);
  kept.set(lexicon, found);
  return found;
}
