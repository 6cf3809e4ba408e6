import type { Facet } from './search-data.ts';

/** What is chosen: in each facet any of the values will do, none means that all will. */
export interface Facets {
  /** One, or none: a speciality's types are shown as that has them. */
  readonly speciality?: string | undefined;
  readonly purpose: readonly string[];
  readonly mode: readonly string[];
  readonly hospital: readonly string[];
  readonly selfBooking: readonly string[];
}

export const NO_FACETS: Facets = { purpose: [], mode: [], hospital: [], selfBooking: [] };

/** The facets in which several values may be chosen. */
export const VALUE_FACETS = ['purpose', 'mode', 'hospital', 'selfBooking'] as const satisfies readonly Facet[];
export type ValueFacet = (typeof VALUE_FACETS)[number];

/** How many types each value would leave, with all that is chosen in the other facets, by facet and id. */
export type FacetCounts = Readonly<Record<Facet, Readonly<Record<string, number>>>>;
