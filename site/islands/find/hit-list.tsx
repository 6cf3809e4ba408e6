/** @jsxRuntime automatic @jsxImportSource preact */
import type { VNode } from 'preact';
import type { FacetChoices } from '../../../scripts/find/search-data.ts';
import type { Hit, OldNameHit, SearchResult } from '../../../scripts/find/search-result.ts';
import { HitItem } from './hit-item.tsx';
import { OldHitItem } from './old-hit-item.tsx';
import { type Length, ShortList } from './short-list.tsx';

/** So many fit on two screens. */
const SHOWN = 20;

interface HitListProps {
  readonly result: SearchResult;
  /** Old names that were asked for as they stand. */
  readonly exact: readonly OldNameHit[];
  readonly site: string;
  readonly choices: FacetChoices;
  readonly nameOf: (speciality: string) => string;
  readonly length: Length;
}

/** What was found. Made anew for each search (by its key), so that each begins short. */
export function HitList({ result: { hits, total }, exact, site, choices, nameOf, length }: HitListProps): VNode {
  const end = (
    <p class="small">
      De {hits.length} bedste af {total} er vist. Skriv mere for at finde resten.
    </p>
  );
  const itemOf = (hit: Hit): VNode => <HitItem key={hit.id} hit={hit} site={site} choices={choices} />;
  // A type that is called just so is what most are after; any other hit is looser than a name as it stands in SP.
  const looser = hits.findIndex(({ found }) => !found?.isWhole);
  const named = exact.length === 0 || looser < 0 ? hits.length : looser;
  return (
    <ShortList
      class="hits"
      items={[
        ...hits.slice(0, named).map(itemOf),
        ...exact.map((old) => (
          <OldHitItem key={`${old.speciality} ${old.name}`} old={old} site={site} nameOf={nameOf} />
        )),
        ...hits.slice(named).map(itemOf),
      ]}
      shown={SHOWN}
      end={total > hits.length ? end : undefined}
      length={length}
    />
  );
}
