import type { Catalogue } from '../model/catalogue.ts';
import { createLexicon } from '../similarity/lexicon.ts';
import { lexiconSource } from '../similarity/lexicon-of-catalogue.ts';
import { facetChoices } from './facet-choices.ts';
import { oldNames } from './old-names.ts';
import type { SearchData } from './search-data.ts';
import { searchRejections } from './search-rejections.ts';
import { searchTypes } from './search-types.ts';

/** Made when the site is built. Every old name is read here, so that no name of a person leaves the catalogue. */
export function searchDataOf(catalogue: Catalogue): SearchData {
  const { types, specialities, ...lexicon } = lexiconSource(catalogue);
  const general = new Set(types.flatMap(({ id, isGeneral }) => (isGeneral ? [id] : [])));
  return {
    types: searchTypes(catalogue, general),
    specialities: specialities.map(({ uses: _, ...named }) => named),
    oldNames: oldNames(catalogue.legacy, createLexicon({ ...lexicon, types, specialities })),
    rejections: searchRejections(catalogue.decisions),
    facets: facetChoices(catalogue),
    lexicon,
  };
}
