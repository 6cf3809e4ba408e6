import type { Catalogue } from '../model/catalogue.ts';
import { byDanishOrder } from '../model/danish-order.ts';
import type { Choice, FacetChoices } from './search-data.ts';

/** What may be chosen: specialities that hold a type, in Danish order, and the words of the vocabularies in theirs. */
export function facetChoices(catalogue: Catalogue): FacetChoices {
  const sets = new Set(catalogue.types.map(({ set }) => set));
  return {
    speciality: catalogue.specialities
      .filter(({ slug, uses }) => sets.has(slug) || uses.length > 0)
      .map(({ slug, name }) => ({ id: slug, name: name.value }))
      .sort((a, b) => byDanishOrder(a.name, b.name)),
    purpose: choices('purposes', catalogue),
    mode: choices('modes', catalogue),
    hospital: choices('sites', catalogue),
    selfBooking: choices('self-booking', catalogue),
  };
}

/** Each is a bit of a number when types are counted, and a number has one more for its sign. */
const MOST = 31;

function choices(vocabulary: string, { vocabularies }: Catalogue): readonly Choice[] {
  const terms = vocabularies.get(vocabulary)?.terms ?? [];
  if (terms.length > MOST)
    throw new Error(
      `"${vocabulary}" has ${terms.length} entries, and a facet of the search at most ${MOST}: widen its masks`,
    );
  return terms.map(({ term: { id, name } }) => ({ id, name }));
}
