/** @jsxRuntime automatic @jsxImportSource preact */
import type { VNode } from 'preact';
import type { Choice } from '../../../scripts/find/search-data.ts';
import type { OldNameHit } from '../../../scripts/find/search-result.ts';
import { typePage } from '../../facts/page-paths.ts';

/** What becomes of an old name. */
export function Outcome({ old: { status, targets }, site }: { old: OldNameHit; site: string }): VNode {
  if (targets.length === 0) return <>{status === 'accepted' ? 'Nedlægges' : 'Intet forslag endnu'}</>;
  return (
    <>
      {status === 'flagged' ? 'Til drøftelse: ' : 'Forslag: '}
      {targets.map((target, index) => (
        <span key={target.id}>
          {index > 0 && ' og '}
          <TypeLink type={target} site={site} />
        </span>
      ))}
    </>
  );
}

export function TypeLink({ type, site }: { type: Choice; site: string }): VNode {
  return (
    <a class="ds-link" href={site + typePage(type.id)}>
      {type.name}
    </a>
  );
}
