import type { Facets } from './facets.ts';
import { gather } from './gather.ts';
import { lexiconOfData } from './lexicon-of-data.ts';
import { createMeaningIndex, type MeaningIndex } from './meaning-index.ts';
import { createOldNameFinder } from './old-name-finder.ts';
import { queryOf } from './query.ts';
import { createRejectionFinder } from './rejection-finder.ts';
import type { OldName, SearchData } from './search-data.ts';
import type { SearchResult } from './search-result.ts';
import { createShown } from './shown.ts';
import { createSpecialityFinder } from './speciality-finder.ts';
import { createTypeFinder } from './type-finder.ts';
import { typedForm } from './typed-words.ts';

/** The search of the front page. It answers at once, and finds more as it gets ready. */
export interface Search {
  search(query: string, facets: Facets): SearchResult;
  /** Learns what names mean, step by step; between two steps it can answer. */
  prepare(): Generator<void>;
  /** Adds old names, slice by slice; between two slices it can answer. */
  addOldNames(names: readonly OldName[]): Generator<void>;
}

/** @param data from `searchData`; its old names are added when the first answers are given */
export function createSearch(data: Omit<SearchData, 'oldNames'>): Search {
  const fillers = new Set(data.lexicon.fillers.map(typedForm));
  const types = createTypeFinder(data.types, fillers);
  const oldNames = createOldNameFinder(types.endings);
  const rejections = createRejectionFinder(data.rejections);
  const specialitiesCalled = createSpecialityFinder(data);
  const shown = createShown(data);
  let meaning: MeaningIndex | undefined;
  return {
    search(written, facets) {
      const query = queryOf(written, fillers);
      if (query.kind === 'nothing') return shown.all(facets);
      if (query.kind === 'unanswerable') return shown.none(facets);
      const { placeOf } = shown;
      const gathered = gather(query, { types, oldNames, rejections, meaning, placeOf });
      return { ...shown.found(gathered, query.words, facets), specialities: specialitiesCalled(query.form) };
    },
    *prepare() {
      meaning = yield* createMeaningIndex(lexiconOfData(data));
      rejections.readWith(meaning.lexicon);
    },
    addOldNames: (names) => oldNames.add(names),
  };
}
