/** @jsxRuntime automatic @jsxImportSource preact */
import type { VNode } from 'preact';
import type { OldNameHit, RejectionHit } from '../../../scripts/find/search-result.ts';
import { DECISIONS, oldNamesPage, UNASSIGNED } from '../../facts/page-paths.ts';
import { Marked } from './marked.tsx';
import { Outcome, TypeLink } from './outcome.tsx';
import { ShortList } from './short-list.tsx';

/** They are mostly one name with this or that added. */
const SHOWN = 6;

interface OldNameListProps {
  readonly oldNames: readonly OldNameHit[];
  readonly site: string;
  readonly nameOf: (speciality: string) => string;
}

/** Old names of which it is not settled what takes their place. Made anew for each search (by its key). */
export function OldNameList({ oldNames, site, nameOf }: OldNameListProps): VNode | null {
  if (oldNames.length === 0) return null;
  return (
    <section class="other-finds" aria-labelledby="gamle-navne">
      <h2 class="ds-heading" data-size="2xs" id="gamle-navne">
        Navne i SP i dag
      </h2>
      <ShortList
        class="old-finds"
        items={oldNames.map((old) => (
          <li key={`${old.speciality} ${old.name}`}>
            <span>
              <Marked text={old.name} ranges={old.ranges} />{' '}
              <a
                class="old-finds__where"
                href={site + (old.speciality === undefined ? UNASSIGNED : oldNamesPage(old.speciality))}
              >
                {old.speciality === undefined ? 'Uden speciale' : nameOf(old.speciality)}
              </a>
            </span>
            <span>
              <Outcome old={old} site={site} />
            </span>
          </li>
        ))}
        shown={SHOWN}
      />
    </section>
  );
}

/** What was turned down before, so that nobody asks in vain. */
export function RejectionList({
  rejections,
  site,
}: {
  rejections: readonly RejectionHit[];
  site: string;
}): VNode | null {
  if (rejections.length === 0) return null;
  return (
    <section class="other-finds" aria-labelledby="afslag">
      <h2 class="ds-heading" data-size="2xs" id="afslag">
        Afslået før
      </h2>
      <ul class="plain-list">
        {rejections.map(({ decision, name, reason, useInstead }) => (
          <li key={decision}>
            <a class="ds-link" href={`${site}${DECISIONS}#${decision}`}>
              {name}
            </a>
            : {reason}{' '}
            {useInstead && (
              <>
                Brug <TypeLink type={useInstead} site={site} />.
              </>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
