import type { Readings } from './lexicon.ts';
import { type Meanings, NO_MEANING, type ReadAlias } from './meanings.ts';
import { fromPairs, toPairs } from './pairs.ts';
import type { WordLists } from './word-reader.ts';

/** {@link Readings} as JSON has them. */
interface Written {
  readonly lists: WordLists;
  readonly keys: readonly string[];
  readonly canonical: readonly (readonly [string, readonly string[]])[];
  readonly calledSo: readonly string[];
  readonly standardWords: readonly string[] | undefined;
  /** By the slug of those that say so: text and words of each, one after the other; a word has no space in it. */
  readonly aliases: readonly (readonly [string, readonly string[]])[];
  /** What each means, in the same order: its place among the different ones. */
  readonly meant: readonly number[];
  readonly meanings: readonly (readonly (readonly [string, readonly string[]])[])[];
}

/** What a lexicon has read so far, to be kept for the next one of the same source. */
export function readingsText({ lists, keys, canonical, calledSo, standardWords, aliases }: Readings): string {
  const places = new Map<string, number>();
  const meant = [...aliases.values()]
    .flatMap((ofSet) => [...ofSet.values()])
    .map(({ meaning }) => {
      const text = JSON.stringify([...meaning]);
      if (!places.has(text)) places.set(text, places.size);
      return places.get(text) ?? 0;
    });
  const written: Written = {
    lists,
    keys: toPairs(keys),
    canonical: [...canonical],
    calledSo: [...calledSo],
    standardWords: standardWords && [...standardWords],
    aliases: [...aliases].map(([set, ofSet]) => [
      set,
      [...ofSet].flatMap(([text, { content }]) => [text, content.join(' ')]),
    ]),
    meant,
    meanings: [...places.keys()].map((text) => JSON.parse(text)),
  };
  return JSON.stringify(written);
}

/** @param text what {@link readingsText} gave */
export function readingsIn(text: string): Readings {
  const { lists, keys, canonical, calledSo, standardWords, aliases, meant, meanings } = JSON.parse(text) as Written;
  const maps = meanings.map((meaning): Meanings => (meaning.length === 0 ? NO_MEANING : new Map(meaning)));
  let place = 0;
  const readAt = (words: string): ReadAlias => ({
    content: words === '' ? [] : words.split(' '),
    meaning: maps[meant[place++] ?? 0] ?? NO_MEANING,
  });
  const read = aliases.map(([set, texts]) => {
    const ofSet = new Map<string, ReadAlias>();
    for (let at = 0; at < texts.length; at += 2) ofSet.set(texts[at] ?? '', readAt(texts[at + 1] ?? ''));
    return [set, ofSet] as const;
  });
  return {
    lists,
    keys: fromPairs(keys),
    canonical: new Map(canonical),
    calledSo: new Set(calledSo),
    standardWords: standardWords && new Set(standardWords),
    aliases: new Map(read),
  };
}
