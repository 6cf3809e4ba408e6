/** @jsxRuntime automatic @jsxImportSource preact */
import type { VNode } from 'preact';
import { Page, SITE } from '../components/page.tsx';
import { Section } from '../components/section.tsx';
import { FIND, specialityPage } from '../facts/page-paths.ts';
import { isDraftSet, type SiteContext } from '../facts/site-context.ts';
import { linkFrom } from '../facts/site-file.ts';
import { isBooked } from '../facts/standing.ts';
import { FindApp } from '../islands/find/find-app.tsx';

/** The first page: the search, and all specialities for whoever would rather look around. */
export function FindPage({ context }: { context: SiteContext }): VNode {
  const { catalogue, facts, heldBySpeciality } = context;
  const { assets } = facts;
  return (
    <Page
      page={FIND}
      title={SITE}
      facts={facts}
      isDraft={catalogue.specialities.some(({ slug }) => isDraftSet(slug, catalogue))}
      scripts={[assets.find]}
    >
      <h1 class="ds-heading" data-size="lg">
        Find en besøgstype
      </h1>
      <div
        id="find"
        data-search={linkFrom(FIND, assets.searchData)}
        data-worker={linkFrom(FIND, assets.findWorker)}
        data-site={linkFrom(FIND, '')}
      >
        <FindApp />
      </div>
      <noscript>
        <p>Søgningen kræver JavaScript. Slå i stedet op i et speciale herunder.</p>
      </noscript>
      <Section title="Eller slå op i et speciale" id="specialer">
        <ul class="speciality-list">
          {[...heldBySpeciality]
            .filter(([, held]) => held.length > 0)
            .map(([slug, held]) => (
              <li key={slug}>
                <a class="ds-link" href={linkFrom(FIND, specialityPage(slug))}>
                  {held[0]?.speciality.name.value}
                </a>{' '}
                <span>{held.filter(isBooked).length}</span>
              </li>
            ))}
        </ul>
      </Section>
    </Page>
  );
}
