/** @jsxRuntime automatic @jsxImportSource preact */
import type { VNode } from 'preact';
import type { Near } from '../../../scripts/propose/near.ts';
import { danishDay } from '../../facts/danish-day.ts';
import { DECISIONS, typePage } from '../../facts/page-paths.ts';

/** What there is already that is like the name, and what was turned down, each with why. */
export function NearList({ near, site }: { near: Near | undefined; site: string }): VNode {
  const types = near?.types ?? [];
  const rejections = near?.rejections ?? [];
  return (
    <div class="near" role="status">
      {types.length > 0 && (
        <>
          <p class="near__title">
            {types.some(({ isDuplicate }) => isDuplicate)
              ? 'Den findes i forvejen. Kan I bruge den?'
              : 'Det ligner noget, der findes. Kan en af dem bruges?'}
          </p>
          <ul>
            {types.map(({ id, name, isDuplicate, why }) => (
              <li key={id}>
                <a class="ds-link" href={site + typePage(id)} target="_blank" rel="noopener">
                  {name}
                </a>{' '}
                <code>{id}</code>
                <span class="near__why">
                  {isDuplicate && <strong>Det samme besøg: </strong>}
                  {why.da}
                </span>
              </li>
            ))}
          </ul>
        </>
      )}
      {rejections.length > 0 && (
        <>
          <p class="near__title">Noget lignende er afslået før</p>
          <ul>
            {rejections.map(({ decision, date, reason, useInstead }) => (
              <li key={decision}>
                <a class="ds-link" href={`${site}${DECISIONS}#${decision}`} target="_blank" rel="noopener">
                  {danishDay(date)}
                </a>
                : {reason} {useInstead !== undefined && <>Brug {useInstead}.</>}
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}
