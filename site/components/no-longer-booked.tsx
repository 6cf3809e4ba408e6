/** @jsxRuntime automatic @jsxImportSource preact */
import type { VNode } from 'preact';
import type { VisitType } from '../../scripts/model/catalogue.ts';
import { typePage } from '../facts/page-paths.ts';
import type { SiteContext } from '../facts/site-context.ts';
import { linkFrom, type PagePath } from '../facts/site-file.ts';
import type { Standing } from '../facts/standing.ts';
import { UseInstead, whenText } from './in-sp.tsx';
import { Section } from './section.tsx';

/** Types that are on no list to book from, so that whoever looks for one sees what became of it. */
export function NoLongerBooked({
  page,
  types,
  context,
}: {
  page: PagePath;
  types: readonly { readonly type: VisitType; readonly standing: Standing }[];
  context: SiteContext;
}): VNode | null {
  if (types.length === 0) return null;
  return (
    <Section title="Bookes ikke mere">
      <ul class="plain-list">
        {types.map(({ type, standing }) => (
          <li key={type.fullId}>
            <a class="ds-link" href={linkFrom(page, typePage(type.fullId))}>
              {type.name.value}
            </a>
            : {whenText(standing)} <UseInstead page={page} type={type} standing={standing} context={context} />
          </li>
        ))}
      </ul>
    </Section>
  );
}
