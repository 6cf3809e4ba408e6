import { existingNames } from '../similarity/existing-names.ts';
import type { Lexicon } from '../similarity/lexicon.ts';
import { createNameFinder, type NameFinder } from '../similarity/nearest-names.ts';
import type { ReadName } from '../similarity/read-name.ts';
import type { AskedFor } from './query.ts';
import type { SearchRejection } from './search-data.ts';
import { createTextIndex } from './text-index.ts';

/** What was turned down, and the name it was found by. */
export interface RejectionMatch {
  readonly rejection: SearchRejection;
  readonly name: string;
}

export interface RejectionFinder {
  /** From here on, names that mean the same are found as well. */
  readWith(lexicon: Lexicon): void;
  /** What was turned down under such a name, at most a few. */
  find(query: AskedFor, read: ReadName | undefined): readonly RejectionMatch[];
}

/** Below this many letters nearly everything has such a word. */
const SHORT = 3;
/** Below this, what was turned down is another matter. */
const LEAST_ALIKE = 0.6;
const MOST_SHOWN = 5;

export function createRejectionFinder(rejections: readonly SearchRejection[]): RejectionFinder {
  const named = rejections.flatMap((rejection) => rejection.names.map((name) => ({ rejection, name })));
  const index = createTextIndex(new Set());
  index.add(named.map(({ name }) => name));
  let finder: NameFinder | undefined;
  const alike = (read: ReadName): readonly RejectionMatch[] => {
    const near = finder?.nearest(read).filter(({ score }) => score >= LEAST_ALIKE) ?? [];
    return near.flatMap(({ existing }) => named.filter(({ name }) => name === existing.name));
  };
  return {
    readWith(lexicon) {
      const names = named.map(({ name }) => name);
      if (names.length > 0) finder = createNameFinder(existingNames(names, lexicon, undefined), lexicon);
    },
    find({ form, words }, read) {
      if (named.length === 0 || form.length < SHORT) return [];
      const asWritten = index.withWords(words).flatMap((place) => named[place] ?? []);
      const found = new Map<SearchRejection, RejectionMatch>();
      for (const match of [...asWritten, ...(read ? alike(read) : [])])
        if (!found.has(match.rejection)) found.set(match.rejection, match);
      return [...found.values()].slice(0, MOST_SHOWN);
    },
  };
}
