import type { LexiconSource, Synonyms } from './lexicon-source.ts';
import { spelling } from './spelling.ts';

/**
 * The part of a lexicon that can tell two of some names apart or bring them together: the words and distinctions that stand
 * in them, whole or at either end of a compound, and the names' own words. Words of length, role, mode, place and person are
 * left out: they stay as they are. Made in a fraction of the time that the whole takes.
 */
export function narrowedSource(source: LexiconSource, names: readonly string[]): LexiconSource {
  const words = new Set(names.flatMap((name) => name.match(WORD) ?? []));
  const standing = partsOf(words);
  const stands = (text: string): boolean => standing.has(spelling(FIRST_WORD.exec(text)?.[0] ?? ''));
  const isTold = ({ name, synonyms }: Synonyms): boolean => stands(name) || synonyms.some(stands);
  return {
    words: source.words.filter(isTold),
    distinctions: source.distinctions.filter(isTold),
    fillers: source.fillers.filter(stands),
    junk: [],
    modes: [],
    roles: [],
    sites: [],
    people: [],
    specialities: [],
    types: [...words]
      .filter((word) => word.length >= LONG)
      .map((name) => ({ id: name, set: '', name, synonyms: [], isGeneral: false })),
    unsaid: undefined,
  };
}

const WORD = /\p{L}+/gu;
const FIRST_WORD = /\p{L}+/u;
/** The shortest word that others are recognised by. */
const LONG = 5;

/** Every word, and every beginning and end of one that may be a part of a compound, in {@link spelling}. */
function partsOf(words: ReadonlySet<string>): ReadonlySet<string> {
  const parts = new Set<string>();
  for (const written of words) {
    const word = spelling(written);
    parts.add(word);
    for (let end = 3; end + 3 <= word.length; end++) {
      parts.add(word.slice(0, end));
      parts.add(word.slice(end));
    }
  }
  return parts;
}
