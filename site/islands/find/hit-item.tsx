/** @jsxRuntime automatic @jsxImportSource preact */
import type { VNode } from 'preact';
import type { FacetChoices } from '../../../scripts/find/search-data.ts';
import type { Found, Hit } from '../../../scripts/find/search-result.ts';
import { COMMON } from '../../../scripts/model/catalogue.ts';
import { typePage } from '../../facts/page-paths.ts';
import { listed } from '../../facts/words.ts';
import { FoundAs } from './found-as.tsx';
import { Marked } from './marked.tsx';

interface HitItemProps {
  readonly hit: Hit;
  readonly site: string;
  readonly choices: FacetChoices;
}

/** A type that was found: what it is called, why it was found, and what a booker wants to know at a glance. */
export function HitItem({ hit, site, choices }: HitItemProps): VNode {
  const { id, name, patientName, abbreviation, found } = hit;
  const nameOf = (speciality: string): string => nameIn(choices, 'speciality', speciality);
  return (
    <li class="hit">
      <div class="hit__what">
        <h2 class="hit__name">
          <a class="ds-link" href={site + typePage(id)}>
            <Marked text={name} ranges={rangesOf('name', found)} />
          </a>{' '}
          {abbreviation !== undefined && (
            <span class="hit__abbreviation">
              <Marked text={abbreviation} ranges={rangesOf('abbreviation', found)} />
            </span>
          )}
        </h2>
        <Standing hit={hit} site={site} />
        {patientName !== name && (
          <p class="hit__patient">
            <Marked text={patientName} ranges={rangesOf('patient-name', found)} />
          </p>
        )}
        <FoundAs hit={hit} nameOf={nameOf} />
      </div>
      <ul class="hit__facts">
        <li>{hit.set === COMMON ? commonText(hit) : nameOf(hit.set)}</li>
        <li>{hit.lengths.replaceAll(' min', '\u00a0min')}</li>
        <li>{listed(lowerAfterFirst(hit.modes.map((mode) => nameIn(choices, 'mode', mode))), 'eller')}</li>
        {hit.groupMax !== undefined && <li>Hold med højst {hit.groupMax}</li>}
        {hit.offeredAt.length > 0 && (
          <li>
            Kun i{' '}
            {listed(
              hit.offeredAt.map((site) => nameIn(choices, 'hospital', site)),
              'og',
            )}
          </li>
        )}
      </ul>
    </li>
  );
}

/** Said of what cannot be booked, or not yet. */
function Standing({ hit: { state, useInstead }, site }: { hit: Hit; site: string }): VNode | null {
  if (state === 'draft' || state === 'active') return null;
  return (
    <p class="hit__standing">
      <span class="ds-tag" data-color={state === 'planned' ? 'info' : 'warning'}>
        {STATES[state]}
      </span>{' '}
      {useInstead && (
        <>
          Brug <a href={site + typePage(useInstead.id)}>{useInstead.name}</a>
        </>
      )}
    </p>
  );
}

const STATES = { planned: 'Planlagt', closed: 'Lukket for booking', retired: 'Udgået' } as const;

function rangesOf(kind: Found['kind'], found: Found | undefined) {
  return found?.kind === kind ? found.ranges : [];
}

function nameIn(choices: FacetChoices, facet: keyof FacetChoices, id: string): string {
  return choices[facet].find((choice) => choice.id === id)?.name ?? id;
}

function commonText({ usedBy }: Hit): string {
  return usedBy.length === 1 ? 'Fælles, i 1 speciale' : `Fælles, i ${usedBy.length} specialer`;
}

function lowerAfterFirst([first, ...others]: readonly string[]): readonly string[] {
  return first === undefined ? [] : [first, ...others.map((name) => name.toLowerCase())];
}
