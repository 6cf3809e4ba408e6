/** @jsxRuntime automatic @jsxImportSource preact */
import type { VNode } from 'preact';
import { danishDay } from '../facts/danish-day.ts';
import type { SiteFacts } from '../facts/site-facts.ts';
import { linkFrom, type PagePath } from '../facts/site-file.ts';

/** What the page was made of, so that a printed one can be told from a newer. */
export function Footer({
  page,
  facts: { region, version, commit, asOf, repository },
  accessibility,
}: {
  page: PagePath;
  facts: SiteFacts;
  accessibility: PagePath;
}): VNode {
  return (
    <footer class="site-footer">
      <div class="site-footer__inner">
        <p>
          {region} · Besøgstyper, version {version}
          {asOf !== undefined && ` · pr. ${danishDay(asOf)}`}
          {commit !== undefined && ` · ${commit.slice(0, 8)}`}
        </p>
        <p>
          <a class="ds-link" href={linkFrom(page, accessibility)}>
            Tilgængelighed
          </a>{' '}
          <a class="ds-link" href={repository}>
            Kataloget på GitHub
          </a>
        </p>
      </div>
    </footer>
  );
}
