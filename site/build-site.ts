import type { VNode } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { searchDataOf } from '../scripts/find/search-data-of.ts';
import type { Catalogue } from '../scripts/model/catalogue.ts';
import { catalogueData } from './data/catalogue-data.ts';
import { dataFile } from './data/data-file.ts';
import { formData } from './data/form-data.ts';
import type { Guide } from './facts/guide.ts';
import {
  DECISIONS,
  FIND,
  GUIDES,
  oldNamesPage,
  PROPOSE,
  SPECIALITIES,
  specialityPage,
  typePage,
  UNASSIGNED,
} from './facts/page-paths.ts';
import { siteContext } from './facts/site-context.ts';
import type { BundledAssets, SiteFacts } from './facts/site-facts.ts';
import { fileOf, type PagePath, type SiteFile } from './facts/site-file.ts';
import { CommonPage } from './pages/common-page.tsx';
import { DecisionsPage } from './pages/decisions-page.tsx';
import { FindPage } from './pages/find-page.tsx';
import { GuidePage, GuidesPage, pageOfGuide } from './pages/guide-pages.tsx';
import { NotFoundPage } from './pages/not-found-page.tsx';
import { OldNamesPage, UnassignedPage } from './pages/old-names-page.tsx';
import { ProposePage } from './pages/propose-page.tsx';
import { SpecialitiesPage } from './pages/specialities-page.tsx';
import { SpecialityPage } from './pages/speciality-page.tsx';
import { TypePage } from './pages/type-page.tsx';

/** Stands in every site that was built, and tells by what and what of. */
export const SITE_MARK = { path: 'site.json', begins: '{"madeBy":"besoegstypekatalog",' } as const;

/** The whole site: pages, what they load, and the data that is searched and judged against. */
export function buildSite(
  catalogue: Catalogue,
  guides: readonly Guide[],
  facts: Omit<SiteFacts, 'assets' | 'notFound'>,
  bundled: BundledAssets,
): readonly SiteFile[] {
  const searched = dataFile('search', searchDataOf(catalogue));
  const judged = dataFile('catalogue', catalogueData(catalogue));
  const asked = dataFile('form', formData(catalogue));
  const data = { searchData: searched.path, formData: asked.path, catalogueData: judged.path };
  const assets = { ...bundled.paths, ...data };
  const { region, version, commit = null, asOf = null } = facts;
  return [
    ...buildPages(catalogue, guides, { ...facts, assets, notFound: bundled.notFound }),
    ...bundled.files,
    searched,
    asked,
    judged,
    {
      path: SITE_MARK.path,
      content: `${SITE_MARK.begins}${JSON.stringify({ region, version, commit, asOf }).slice(1)}\n`,
    },
  ];
}

/** Every page of the site. The same catalogue, guides and facts give the same bytes. */
export function* buildPages(catalogue: Catalogue, guides: readonly Guide[], facts: SiteFacts): Generator<SiteFile> {
  const context = siteContext(catalogue, facts);
  yield page(FIND, FindPage({ context }));
  yield page(PROPOSE, ProposePage({ context }));
  yield page(SPECIALITIES, SpecialitiesPage({ context }));
  yield page(specialityPage('common'), CommonPage({ context }));
  for (const speciality of catalogue.specialities) {
    yield page(specialityPage(speciality.slug), SpecialityPage({ speciality, context }));
    yield page(oldNamesPage(speciality.slug), OldNamesPage({ speciality, context }));
  }
  if (context.oldNames.some(({ speciality }) => speciality === undefined))
    yield page(UNASSIGNED, UnassignedPage({ context }));
  for (const type of catalogue.types) yield page(typePage(type.fullId), TypePage({ type, context }));
  yield page(DECISIONS, DecisionsPage({ context }));
  yield page(GUIDES, GuidesPage({ guides, facts }));
  for (const guide of guides) yield page(pageOfGuide(guide.name), GuidePage({ guide, guides, facts }));
  yield { path: '404.html', content: html(NotFoundPage({ facts })) };
}

function page(path: PagePath, node: VNode): SiteFile {
  return { path: fileOf(path), content: html(node) };
}

function html(node: VNode): string {
  return `<!doctype html>\n${renderToString(node)}\n`;
}
