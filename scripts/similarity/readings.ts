import type { Readings } from './lexicon.ts';
import { type Meanings, NO_MEANING, type ReadAlias } from './meanings.ts';
import { fromPairs, toPairs } from './pairs.ts';
import type { WordLists } from './word-reader.ts';

/** {@link Readings} as JSON has them. */
interface Written {
  readonly lists: WordLists;
  readonly keys: readonly string[];
  readonly canonical: readonly (readonly [string, readonly string[]])[];
  readonly aliases: readonly (readonly [string, readonly string[], ...(readonly [string, readonly string[]])[]])[];
}

/** What a lexicon has read so far, to be kept for the next one of the same source. */
export function readingsText({ lists, keys, canonical, aliases }: Readings): string {
  const written: Written = {
    lists,
    keys: toPairs(keys),
    canonical: [...canonical],
    aliases: [...aliases].map(([text, { content, meaning }]) => [text, content, ...meaning]),
  };
  return JSON.stringify(written);
}

/** @param text what {@link readingsText} gave */
export function readingsIn(text: string): Readings {
  const { lists, keys, canonical, aliases } = JSON.parse(text) as Written;
  const read = new Map<string, ReadAlias>();
  for (const [alias, content, ...meaning] of aliases) read.set(alias, { content, meaning: meant(meaning) });
  return { lists, keys: fromPairs(keys), canonical: new Map(canonical), aliases: read };
}

function meant(meaning: readonly (readonly [string, readonly string[]])[]): Meanings {
  return meaning.length === 0 ? NO_MEANING : new Map(meaning);
}
