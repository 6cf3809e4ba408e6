import { bookedAs, chosenMasks, isBooked } from './booked.ts';
import { type Counted, countFacets } from './count-facets.ts';
import type { Facets } from './facets.ts';
import type { Gathered } from './gather.ts';
import { type Candidate, hitOf, orderOf, sortCandidates } from './hits.ts';
import { oldNameHits, rejectionHits } from './other-hits.ts';
import type { Choice, SearchData, SearchType, SearchUse } from './search-data.ts';
import type { SearchResult } from './search-result.ts';

/** Makes what a person is shown of what was found, as the facets say. */
export interface Shown {
  /** Places of the types by full id. */
  readonly placeOf: ReadonlyMap<string, number>;
  /** Every type. */
  all(facets: Facets): SearchResult;
  none(facets: Facets): SearchResult;
  /** @param words what was asked for */
  found(gathered: Gathered, words: readonly string[], facets: Facets): SearchResult;
}

/** So many a person looks through; who wants more writes more. */
const MOST_HITS = 50;

const NOTHING = { hits: [], total: 0, oldNames: [], rejections: [], specialities: [] } as const;

export function createShown({ types, facets: choices }: Pick<SearchData, 'types' | 'facets'>): Shown {
  const placeOf = new Map(types.map(({ id }, place) => [id, place]));
  const ways = types.map((type) => bookedAs(type, choices));
  const order = orderOf(types);
  const choiceOf = (id: string): Choice => ({ id, name: types[placeOf.get(id) ?? -1]?.name ?? id });
  const count = (counted: readonly Counted[], facets: Facets) =>
    countFacets(counted, facets.speciality, chosenMasks(facets, choices), choices);
  return {
    placeOf,
    all(facets) {
      const chosen = chosenMasks(facets, choices);
      const left = types.filter((_, place) => isBooked(ways[place] ?? [], facets.speciality, chosen));
      const candidates = left.map((type) => ({ type, use: useIn(type, facets.speciality), match: undefined }));
      const hits = sortCandidates(candidates, order, undefined).map((one) => hitOf(one, [], undefined, choiceOf));
      const counted = ways.map((its) => ({ ways: its, isFoundIn: () => true }));
      return { ...NOTHING, hits, total: hits.length, counts: count(counted, facets) };
    },
    none: (facets) => ({ ...NOTHING, counts: count([], facets) }),
    found({ matches, openNames, rejections, read }, words, facets) {
      const { speciality } = facets;
      const chosen = chosenMasks(facets, choices);
      const candidates: Candidate[] = [];
      const counted: Counted[] = [];
      for (const place of matches.types()) {
        const [type, its = []] = [types[place], ways[place]];
        if (type === undefined) continue;
        counted.push({ ways: its, isFoundIn: (slug) => matches.best(place, slug) !== undefined });
        const match = matches.best(place, speciality);
        if (match && isBooked(its, speciality, chosen)) candidates.push({ type, use: useIn(type, speciality), match });
      }
      const best = sortCandidates(candidates, order, read).slice(0, MOST_HITS);
      return {
        ...NOTHING,
        hits: best.map((candidate) => hitOf(candidate, words, read, choiceOf)),
        total: candidates.length,
        oldNames: oldNameHits(openNames, speciality, words, choiceOf),
        rejections: rejectionHits(rejections, choiceOf),
        counts: count(counted, facets),
      };
    },
  };
}

function useIn({ uses = [] }: SearchType, speciality: string | undefined): SearchUse | undefined {
  return uses.find((use) => use.speciality === speciality);
}
