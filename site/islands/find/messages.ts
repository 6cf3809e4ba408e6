import type { Facets } from '../../../scripts/find/facets.ts';
import type { FacetChoices } from '../../../scripts/find/search-data.ts';
import type { SearchResult } from '../../../scripts/find/search-result.ts';

/** What is asked for on the page. */
export interface Asked {
  readonly query: string;
  readonly facets: Facets;
}

/** What the page tells the search, which works beside it so that typing is never held up. */
export type Request =
  /** Comes first. @param data where the names are fetched from, a whole address */
  { readonly kind: 'start'; readonly data: string } | ({ readonly kind: 'search'; readonly number: number } & Asked);

/** What the search tells the page. */
export type Reply =
  /** What the facets offer; from here on there are answers. */
  | { readonly kind: 'started'; readonly choices: FacetChoices }
  /** To the question of that number: at once, and again when there is more to find, until all there is has been looked through. */
  | { readonly kind: 'found'; readonly number: number; readonly result: SearchResult; readonly isWhole: boolean }
  | { readonly kind: 'failed'; readonly reason: string };
