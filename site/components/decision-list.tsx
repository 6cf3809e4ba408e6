/** @jsxRuntime automatic @jsxImportSource preact */
import type { VNode } from 'preact';
import type { Decision } from '../../scripts/model/catalogue.ts';
import { danishDay } from '../facts/danish-day.ts';
import { DECISIONS } from '../facts/page-paths.ts';
import { linkFrom, type PagePath } from '../facts/site-file.ts';

/** Decisions by date and title, each leading to its minutes. */
export function DecisionList({ page, decisions }: { page: PagePath; decisions: readonly Decision[] }): VNode {
  return (
    <ul>
      {decisions.map(({ id, content }) => (
        <li key={id}>
          <a class="ds-link" href={linkFrom(page, `${DECISIONS}#${id}`)}>
            {danishDay(content.date)}: {content.title}
          </a>
        </li>
      ))}
    </ul>
  );
}
