import { buildPages } from '../../site/build-site.ts';
import type { Guide } from '../../site/facts/guide.ts';
import type { SiteFacts } from '../../site/facts/site-facts.ts';
import { type Files, loadWith } from './load.ts';

/** Made up, but for its form. */
export const SITE_FACTS: SiteFacts = {
  region: 'Region Syntetisk',
  version: '1.2.3',
  commit: '0123456789abcdef0123456789abcdef01234567',
  asOf: '2026-11-01',
  repository: 'https://github.com/region/katalog',
  assets: {
    style: 'assets/site.css',
    icon: 'assets/icon.svg',
    theme: 'assets/theme.js',
    narrow: 'assets/narrow.js',
    find: 'assets/find.js',
    findWorker: 'assets/find-worker.js',
    propose: 'assets/propose.js',
    proposeWorker: 'assets/propose-worker.js',
    searchData: 'data/search.json',
    formData: 'data/form.json',
    catalogueData: 'data/catalogue.json',
  },
  notFound: { style: { text: 'main{}', digest: 'sha256-a' }, script: { text: 'true', digest: 'sha256-b' } },
};

/** The pages of the fixture with `files` changed, as HTML by the path of their file. */
export async function pagesWith(
  files: Files = {},
  guides: readonly Guide[] = [],
): Promise<ReadonlyMap<string, string>> {
  const { catalogue } = await loadWith(files, { asOf: SITE_FACTS.asOf });
  return new Map([...buildPages(catalogue, guides, SITE_FACTS)].map(({ path, content }) => [path, String(content)]));
}

/** What a reader sees of a page: its text, with one space where there is any. */
export function readable(html: string | undefined): string {
  return (html ?? '')
    .replace(/<head>.*?<\/head>/s, '')
    .replace(/<\/(?:p|li|h\d|td|th|tr|dt|dd|summary|div)>/g, '\n')
    .replace(/<[^>]+>/g, '')
    .replaceAll('&amp;', '&')
    .replaceAll('&quot;', '"')
    .replaceAll('&lt;', '<')
    .replace(/[ \t]+/g, ' ')
    .replace(/\s*\n\s*/g, '\n')
    .trim();
}
