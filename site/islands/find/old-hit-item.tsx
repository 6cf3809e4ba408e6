/** @jsxRuntime automatic @jsxImportSource preact */
import type { VNode } from 'preact';
import type { OldNameHit } from '../../../scripts/find/search-result.ts';
import { oldNamesPage, UNASSIGNED } from '../../facts/page-paths.ts';
import { Marked } from './marked.tsx';
import { Outcome } from './outcome.tsx';

interface OldHitItemProps {
  readonly old: OldNameHit;
  readonly site: string;
  readonly nameOf: (speciality: string) => string;
}

/** An old name that was asked for as it stands in SP, among the types: its first link is what takes its place. */
export function OldHitItem({ old, site, nameOf }: OldHitItemProps): VNode {
  const { name, ranges, speciality } = old;
  return (
    <li class="hit">
      <div class="hit__what">
        <h2 class="hit__name">
          <Marked text={name} ranges={ranges} />
        </h2>
        <p class="hit__old">
          <span class="ds-tag" data-color="neutral">
            Gammelt navn i SP
          </span>{' '}
          <Outcome old={old} site={site} />
        </p>
      </div>
      <ul class="hit__facts">
        <li>
          <a href={site + (speciality === undefined ? UNASSIGNED : oldNamesPage(speciality))}>
            {speciality === undefined ? 'Uden speciale' : nameOf(speciality)}
          </a>
        </li>
      </ul>
    </li>
  );
}
