/** @jsxRuntime automatic @jsxImportSource preact */
import type { VNode } from 'preact';
import type { FacetChoices } from '../../../scripts/find/search-data.ts';
import type { SearchResult } from '../../../scripts/find/search-result.ts';
import { HitItem } from './hit-item.tsx';
import { ShortList } from './short-list.tsx';

/** So many fit on two screens. */
const SHOWN = 20;

interface HitListProps {
  readonly result: SearchResult;
  readonly site: string;
  readonly choices: FacetChoices;
}

/** The types found. Made anew for each search (by its key), so that each begins short. */
export function HitList({ result: { hits, total }, site, choices }: HitListProps): VNode {
  const end = (
    <p class="small">
      De {hits.length} bedste af {total} er vist. Skriv mere for at finde resten.
    </p>
  );
  return (
    <ShortList
      class="hits"
      items={hits.map((hit) => <HitItem key={hit.id} hit={hit} site={site} choices={choices} />)}
      shown={SHOWN}
      end={total > hits.length ? end : undefined}
    />
  );
}
