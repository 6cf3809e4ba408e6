import type { Facets } from '../../../scripts/find/facets.ts';
import type { Facet, FacetChoices } from '../../../scripts/find/search-data.ts';
import { cprLike } from '../../../scripts/model/cpr.ts';
import type { Asked } from './messages.ts';

/** What each facet is called in the page's address. */
const PARAMETERS = {
  speciality: 'speciale',
  purpose: 'formaal',
  mode: 'form',
  hospital: 'hospital',
  selfBooking: 'selvbooking',
} as const satisfies Record<Facet, string>;

/** What the page's address asks for, so that a search can be sent to a colleague and gone back to. */
export function askedIn(address: string): Asked {
  const parameters = new URLSearchParams(address);
  const all = (facet: Facet): readonly string[] => parameters.getAll(PARAMETERS[facet]);
  const [speciality] = all('speciality');
  return {
    query: parameters.get('q') ?? '',
    facets: {
      ...(speciality === undefined ? {} : { speciality }),
      purpose: all('purpose'),
      mode: all('mode'),
      hospital: all('hospital'),
      selfBooking: all('selfBooking'),
    },
  };
}

/** Begins with `?`, or is empty where nothing is asked for. */
export function addressOf({ query, facets }: Asked): string {
  const asked = addressable(query);
  const parameters = new URLSearchParams(asked === '' ? {} : { q: asked });
  for (const [facet, name] of Object.entries(PARAMETERS)) {
    const chosen = facets[facet as Facet] ?? [];
    for (const value of typeof chosen === 'string' ? [chosen] : chosen) parameters.append(name, value);
  }
  return parameters.size === 0 ? '' : `?${parameters}`;
}

/** What of a query may stand in an address, which browsers and hosts remember: nothing of one that may hold a CPR number. */
export function addressable(query: string): string {
  return cprLike(query).next().done ? query.trim() : '';
}

/** Without what is not among the choices: an address may be old, or written by hand. */
export function knownFacets(facets: Facets, choices: FacetChoices): Facets {
  const known = (facet: Exclude<Facet, 'speciality'>): readonly string[] =>
    facets[facet].filter((value) => choices[facet].some(({ id }) => id === value));
  const speciality = choices.speciality.find(({ id }) => id === facets.speciality)?.id;
  return {
    ...(speciality === undefined ? {} : { speciality }),
    purpose: known('purpose'),
    mode: known('mode'),
    hospital: known('hospital'),
    selfBooking: known('selfBooking'),
  };
}
