import type { LexiconSource } from '../similarity/lexicon-source.ts';
import type { SearchData } from './search-data.ts';

/** The lexicon's source as the catalogue gave it: what the types and specialities tell it stands but once in the data. */
export function lexiconOfData({ types, specialities, lexicon }: Omit<SearchData, 'oldNames'>): LexiconSource {
  return {
    ...lexicon,
    specialities: specialities.map((named) => ({
      ...named,
      uses: types.flatMap(({ id, uses = [] }) =>
        uses.flatMap(({ speciality, synonyms = [] }) => (speciality === named.slug ? [{ id, synonyms }] : [])),
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
