import { createSearch, type Search } from '../../scripts/find/create-search.ts';
import { searchDataOf } from '../../scripts/find/search-data-of.ts';
import type { Catalogue } from '../../scripts/model/catalogue.ts';

/** The search of a catalogue with all it needs to be ready, from data that has been a file. */
export function readySearch(catalogue: Catalogue): Search {
  const data = JSON.parse(JSON.stringify(searchDataOf(catalogue))) as ReturnType<typeof searchDataOf>;
  const search = createSearch(data);
  finish(search.prepare());
  finish(search.addOldNames(data.oldNames));
  return search;
}

/** Takes every step there is. */
export function finish(steps: Generator<void>): void {
  for (const _ of steps);
}
