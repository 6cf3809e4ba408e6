import { knowsWord } from '../../similarity/known-words.ts';
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
  const isKnown = knowsWord(lexicon);
  if (content.every(isKnown)) return NONE;
  const written = new Map<string, string>();
  tokensOf(name).forEach(({ kind, text }) => {
    if (kind !== 'word') return;
    const { words } = lexicon.words.read(text);
    // A part of a compound is no word that anybody could tell the lexicon about.
    if (words.length === 1 && words[0] !== undefined && !written.has(words[0]))
      written.set(words[0], text.normalize('NFC').toLowerCase());
  });
  return content.flatMap((word) => {
    const found = isKnown(word) ? undefined : written.get(word);
    return found === undefined ? [] : [{ spelt: word, written: found }];
  });
}

const NONE: readonly UnknownWord[] = [];
