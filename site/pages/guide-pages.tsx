/** @jsxRuntime automatic @jsxImportSource preact */
import type { VNode } from 'preact';
import { Page } from '../components/page.tsx';
import { type Guide, guideHtml, titleOfGuide } from '../facts/guide.ts';
import { ACCESSIBILITY, GUIDES, guidePage } from '../facts/page-paths.ts';
import type { SiteFacts } from '../facts/site-facts.ts';
import { linkFrom, type PagePath } from '../facts/site-file.ts';

/** Who each guide is for, in the order that people need them. */
const READERS: readonly { readonly heading: string; readonly names: readonly string[] }[] = [
  { heading: 'Til dig, der booker', names: ['for-sekretaeren', 'foreslaa', 'retningslinjer'] },
  { heading: 'Til dig, der retter, godkender og rydder op', names: ['godkend', 'mandat', 'oprydning', 'forskelle'] },
  { heading: 'Til CIMT, KD og andre', names: ['modtag', 'open-questions', 'spoergsmaal-til-psykiatrien'] },
];

/** The guide that has a page of its own, outside the guides. */
const ACCESSIBILITY_GUIDE = 'tilgaengelighed';

export function pageOfGuide(name: string): PagePath {
  return name === ACCESSIBILITY_GUIDE ? ACCESSIBILITY : guidePage(name);
}

export function GuidesPage({ guides, facts }: { guides: readonly Guide[]; facts: SiteFacts }): VNode {
  const titles = new Map(guides.map((guide) => [guide.name, titleOfGuide(guide)]));
  return (
    <Page page={GUIDES} title="Vejledninger" facts={facts} isDraft={false}>
      <h1 class="ds-heading" data-size="lg">
        Vejledninger
      </h1>
      {READERS.map(({ heading, names }) => (
        <section class="section" key={heading}>
          <h2 class="ds-heading" data-size="sm">
            {heading}
          </h2>
          <ul class="plain-list">
            {names
              .filter((name) => titles.has(name))
              .map((name) => (
                <li key={name}>
                  <a class="ds-link" href={linkFrom(GUIDES, guidePage(name))}>
                    {titles.get(name)}
                  </a>
                </li>
              ))}
          </ul>
        </section>
      ))}
    </Page>
  );
}

export function GuidePage({
  guide,
  guides,
  facts,
}: {
  guide: Guide;
  guides: readonly Guide[];
  facts: SiteFacts;
}): VNode {
  const page = pageOfGuide(guide.name);
  const known = new Set(guides.map(({ name }) => name));
  return (
    <Page
      page={page}
      title={titleOfGuide(guide)}
      facts={facts}
      isDraft={false}
      trail={page === ACCESSIBILITY ? [] : [{ page: GUIDES, label: 'Vejledninger' }]}
    >
      {/* A guide of ours, made into HTML when the site is built. */}
      <article
        class="prose"
        dangerouslySetInnerHTML={{ __html: guideHtml(guide, { page, known, repository: facts.repository }) }}
      />
    </Page>
  );
}
