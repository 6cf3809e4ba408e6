import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { buildSite, SITE_MARK } from '../../site/build-site.ts';
import type { Guide } from '../../site/facts/guide.ts';
import type { SiteFacts } from '../../site/facts/site-facts.ts';
import { check } from '../check/check.ts';
import { sortFindings } from '../check/sort-findings.ts';
import { git } from '../load/git.ts';
import { openCatalogue } from '../load/open-catalogue.ts';
import type { Catalogue } from '../model/catalogue.ts';
import { hasErrors, type Language } from '../model/finding.ts';
import { repositoryAddress } from '../model/repository.ts';
import { RULES } from '../rules/index.ts';
import { bundleAssets } from './bundle-assets.ts';
import { outsideCatalogue } from './outside-catalogue.ts';
import { printFindings, WITHOUT_DATE } from './print-findings.ts';
import { writeFolder } from './write-folder.ts';

export interface SiteOptions {
  readonly catalogue: string;
  readonly lang: Language;
  readonly out: string;
  /** `owner/name` on GitHub; absent: the organisation of the coordination group's team. */
  readonly repository?: string | undefined;
  readonly asOf?: string | undefined;
}

const PACKAGE = new URL('../../package.json', import.meta.url);
const DOCS = fileURLToPath(new URL('../../docs/', import.meta.url));

/** Validates, then builds the site and puts it in the place of the old one. With errors it prints those, writes nothing and gives 1. */
export async function site(options: SiteOptions): Promise<number> {
  const { catalogue: directory, lang, out, asOf } = options;
  outsideCatalogue(directory, out);
  const opened = await openCatalogue(directory, { asOf });
  const findings = sortFindings([...opened.findings, ...check(opened.catalogue, RULES).findings]);
  if (hasErrors(findings)) {
    await printFindings(findings, directory, opened.catalogue, { format: 'text', lang });
    return 1;
  }
  const files = buildSite(opened.catalogue, guides(), await factsOf(opened.catalogue, options), await bundleAssets());
  writeFolder(out, files, SITE_MARK);
  if (opened.catalogue.asOf === undefined) process.stderr.write(`${WITHOUT_DATE[lang]}\n`);
  const pages = files.filter(({ path }) => path.endsWith('index.html')).length;
  process.stdout.write(lang === 'da' ? `${out}: ${pages} sider.\n` : `${out}: ${pages} pages.\n`);
  return 0;
}

async function factsOf(catalogue: Catalogue, options: SiteOptions): Promise<Omit<SiteFacts, 'assets' | 'notFound'>> {
  const { version } = JSON.parse(readFileSync(PACKAGE, 'utf8')) as { version: string };
  const commit = await git(options.catalogue, 'rev-parse', 'HEAD');
  return {
    region: catalogue.settings?.region.name ?? '',
    version,
    commit: commit?.trim(),
    asOf: catalogue.asOf,
    repository: repositoryAddress(catalogue, options.repository),
  };
}

/** Every guide of `docs/`, by file name. */
function guides(): readonly Guide[] {
  return readdirSync(DOCS)
    .filter((file) => file.endsWith('.md'))
    .sort()
    .map((file) => ({ name: file.slice(0, -3), markdown: readFileSync(`${DOCS}${file}`, 'utf8') }));
}
