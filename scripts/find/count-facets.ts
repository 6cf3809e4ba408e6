import { type Booked, isChosen, isOf, type Masks } from './booked.ts';
import { type FacetCounts, VALUE_FACETS } from './facets.ts';
import type { Choice, FacetChoices } from './search-data.ts';

/** A type that was found, for counting: how it is booked, and whether one speciality, or anybody, finds it. */
export interface Counted {
  readonly ways: readonly Booked[];
  readonly isFoundIn: (speciality: string | undefined) => boolean;
}

/** What each value would leave of the types found, with all that is chosen in the other facets. */
export function countFacets(
  found: Iterable<Counted>,
  speciality: string | undefined,
  chosen: Masks,
  choices: FacetChoices,
): FacetCounts {
  const bySpeciality = new Map<string, number>();
  const byValue = VALUE_FACETS.map((facet) => choices[facet].map(() => 0));
  for (const { ways, isFoundIn } of found) {
    const isHere = isFoundIn(speciality);
    const left = byValue.map(() => 0);
    for (const way of ways) {
      const failing = failingFacet(way, chosen);
      if (failing === 'none' && way.speciality !== '' && isFoundIn(way.speciality))
        bySpeciality.set(way.speciality, (bySpeciality.get(way.speciality) ?? 0) + 1);
      if (failing === 'several' || !isHere || !isOf(way, speciality)) continue;
      for (const [at, mask] of way.masks.entries())
        if (failing === 'none' || failing === at) left[at] = (left[at] ?? 0) | mask;
    }
    for (const [at, counts] of byValue.entries())
      for (let place = 0; place < counts.length; place++)
        if (((left[at] ?? 0) >> place) & 1) counts[place] = (counts[place] ?? 0) + 1;
  }
  const [purpose = [], mode = [], hospital = [], selfBooking = []] = byValue;
  return {
    speciality: Object.fromEntries(choices.speciality.map(({ id }) => [id, bySpeciality.get(id) ?? 0])),
    purpose: named(purpose, choices.purpose),
    mode: named(mode, choices.mode),
    hospital: named(hospital, choices.hospital),
    selfBooking: named(selfBooking, choices.selfBooking),
  };
}

/** The only facet, by its place, in which a way of booking is not as it is chosen. */
function failingFacet({ masks }: Booked, chosen: Masks): number | 'none' | 'several' {
  let failing: number | 'none' = 'none';
  for (const [at, mask] of masks.entries()) {
    if (isChosen(mask, chosen[at])) continue;
    if (failing !== 'none') return 'several';
    failing = at;
  }
  return failing;
}

function named(counts: readonly number[], choices: readonly Choice[]): Readonly<Record<string, number>> {
  return Object.fromEntries(choices.map(({ id }, place) => [id, counts[place] ?? 0]));
}
