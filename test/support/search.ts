import { createSearch, type Search } from '../../scripts/find/create-search.ts';
import { searchData } from '../../scripts/find/search-data.ts';
import type { Catalogue } from '../../scripts/model/catalogue.ts';

/** The search of a catalogue with all it needs to be ready, from data that has been a file. */
export function readySearch(catalogue: Catalogue): Search {
  const data = JSON.parse(JSON.stringify(searchData(catalogue))) as ReturnType<typeof searchData>;
  const search = createSearch(data);
  finish(search.prepare());
  finish(search.addOldNames(data.oldNames));
  return search;
}

/** Takes every step there is. */
export function finish(steps: Generator<void>): void {
  for (const _ of steps);
}
