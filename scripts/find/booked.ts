import { COMMON } from '../model/catalogue.ts';
import { type Facets, VALUE_FACETS, type ValueFacet } from './facets.ts';
import type { FacetChoices, SearchType } from './search-data.ts';

/** Values of the facets by {@link VALUE_FACETS}: a number whose bits are the places of the values among the choices. */
export type Masks = readonly number[];

/** A type as it is booked somewhere. */
export interface Booked {
  /** The speciality's slug; '' for a common type as it is where nobody has changed it. */
  readonly speciality: string;
  readonly masks: Masks;
}

/** Every way in which a type is booked: a common one as it is, and as each speciality that uses it has it. */
export function bookedAs(type: SearchType, choices: FacetChoices): readonly Booked[] {
  const { set, purpose, modes, offeredAt, selfBooking, uses = [] } = type;
  const masksOf = (held: Pick<SearchType, 'modes' | 'offeredAt' | 'selfBooking'>): Masks =>
    masks({ purpose: [purpose], mode: held.modes, hospital: held.offeredAt, selfBooking: [held.selfBooking] }, choices);
  return [
    { speciality: set === COMMON ? '' : set, masks: masksOf({ modes, offeredAt, selfBooking }) },
    ...uses.map((use) => ({
      speciality: use.speciality,
      masks: masksOf({ modes, offeredAt, selfBooking, ...use }),
    })),
  ];
}

function masks(values: Readonly<Record<ValueFacet, readonly string[]>>, choices: FacetChoices): Masks {
  return VALUE_FACETS.map((facet) => {
    // What names no hospital is offered at every one.
    if (facet === 'hospital' && values.hospital.length === 0) return ALL;
    return maskOf(values[facet], facet, choices);
  });
}

const ALL = -1;

function maskOf(values: readonly string[], facet: ValueFacet, choices: FacetChoices): number {
  let mask = 0;
  for (const [place, { id }] of choices[facet].entries()) if (values.includes(id)) mask |= 1 << place;
  return mask;
}

/** What is chosen: every value where a facet has none chosen. */
export function chosenMasks(facets: Facets, choices: FacetChoices): Masks {
  return VALUE_FACETS.map((facet) => (facets[facet].length === 0 ? ALL : maskOf(facets[facet], facet, choices)));
}

/** Whether a type is booked somewhere as it is chosen. */
export function isBooked(ways: readonly Booked[], speciality: string | undefined, chosen: Masks): boolean {
  return ways.some((way) => isOf(way, speciality) && way.masks.every((mask, at) => isChosen(mask, chosen[at])));
}

/** A value that is not among the choices is left where none of them is chosen. */
export function isChosen(mask: number, chosen = ALL): boolean {
  return chosen === ALL || (mask & chosen) !== 0;
}

export function isOf(way: Booked, speciality: string | undefined): boolean {
  return speciality === undefined || way.speciality === speciality;
}
