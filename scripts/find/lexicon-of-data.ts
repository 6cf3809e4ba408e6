import type { LexiconSource } from '../similarity/lexicon-source.ts';
import type { SearchData } from './search-data.ts';

/** The lexicon's source as the catalogue gave it: what the types and specialities tell it stands but once in the data. */
export function lexiconOfData({ types, specialities, lexicon }: Omit<SearchData, 'oldNames'>): LexiconSource {
  return {
    ...lexicon,
    specialities: specialities.map(({ slug, words }) => ({
      slug,
      words,
      uses: types.flatMap(({ id, uses = [] }) =>
        uses.flatMap(({ speciality, synonyms = [] }) => (speciality === slug ? [{ id, synonyms }] : [])),
      ),
    })),
    types: types.map(({ id, set, name, abbreviation, synonyms, isGeneral = false }) => ({
      id,
      set,
      name,
      synonyms: abbreviation === undefined ? synonyms : [abbreviation, ...synonyms],
      isGeneral,
    })),
  };
}
