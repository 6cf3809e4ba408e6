import { createSearch, type Search } from '../../../scripts/find/create-search.ts';
import type { SearchData } from '../../../scripts/find/search-data.ts';
import type { Reply, Request } from './messages.ts';

let search: Search | undefined;
/** Whether everything has been read that is looked through. */
let isReady = false;
/** What was asked for last. */
let asked: Extract<Request, { kind: 'search' }> | undefined;

self.addEventListener('message', ({ data }: MessageEvent<Request>) => {
  if (data.kind === 'search') {
    asked = data;
    answer();
    return;
  }
  // Whatever it is, the page must hear of it.
  start(data.data).catch((error: Error) => reply({ kind: 'failed', reason: error.message }));
});

/** Answers with the types at once, then with what names mean, and at last with the old names. */
async function start(address: string): Promise<void> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  const data = (await response.json()) as SearchData;
  search = createSearch(data);
  reply({ kind: 'started', choices: data.facets });
  answer();
  await takeSteps(search.prepare());
  answer();
  await takeSteps(search.addOldNames(data.oldNames));
  isReady = true;
  answer();
}

/** Between two steps, what was asked for in the meantime is answered. */
async function takeSteps(steps: Generator<void>): Promise<void> {
  for (const _ of steps) await new Promise((resolve) => setTimeout(resolve));
}

function answer(): void {
  if (search === undefined || asked === undefined) return;
  const { number, query, facets } = asked;
  reply({ kind: 'found', number, result: search.search(query, facets), isWhole: isReady });
}

function reply(message: Reply): void {
  self.postMessage(message);
}
