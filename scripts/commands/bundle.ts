import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { bundleFiles } from '../bundle/bundle-files.ts';
import { bundledCatalogue } from '../bundle/catalogue-json.ts';
import { forChannel } from '../bundle/channel.ts';
import { pack } from '../bundle/container.ts';
import { sha256 } from '../bundle/digest.ts';
import { type BundleFacts, bundleName, type Channel } from '../bundle/facts.ts';
import { check } from '../check/check.ts';
import { sortFindings } from '../check/sort-findings.ts';
import { git } from '../load/git.ts';
import { openCatalogue } from '../load/open-catalogue.ts';
import type { Catalogue } from '../model/catalogue.ts';
import { effectiveSettings } from '../model/effective.ts';
import { hasErrors, type Language } from '../model/finding.ts';
import { UnusableInput } from '../model/unusable-input.ts';
import { bundleSummary } from '../report/bundle-summary.ts';
import { RULES } from '../rules/index.ts';
import { changesSince } from './changes-since.ts';
import { printFindings, WITHOUT_DATE } from './print-findings.ts';
import { writeWhole } from './write-whole.ts';

export interface BundleOptions {
  readonly catalogue: string;
  readonly lang: Language;
  readonly channel: Channel;
  readonly out: string;
  /** The bundle before this one, which `CHANGES.md` tells the difference from. */
  readonly previous?: string | undefined;
  readonly asOf?: string | undefined;
}

const PACKAGE = new URL('../../package.json', import.meta.url);
const SCHEMA = new URL('../../schema/bundle-catalogue.schema.json', import.meta.url);

/** Validates, then writes the bundle and prints what is in it. With errors it prints those, writes nothing and gives 1. */
export async function bundle(options: BundleOptions): Promise<number> {
  const { catalogue: directory, lang, channel, out, previous, asOf } = options;
  const opened = await openCatalogue(directory, { asOf });
  const { catalogue } = opened;
  const findings = sortFindings([...opened.findings, ...check(catalogue, RULES).findings]);
  if (hasErrors(findings)) {
    await printFindings(findings, directory, catalogue, { format: 'text', lang });
    return 1;
  }
  const carried = forChannel(catalogue, channel);
  if (channel === 'production' && !holdsAnything(carried)) throw new UnusableInput(NOTHING_APPROVED);

  const [facts, untracked] = await Promise.all([factsOf(directory, channel), untrackedFiles(directory)]);
  const changes = previous === undefined ? undefined : changesSince(previous, bundledCatalogue(carried, facts));
  const { entries, manifest } = bundleFiles(carried, facts, readFileSync(SCHEMA, 'utf8'), changes);
  const bytes = pack(bundleName(facts), entries);
  const path = join(out, `${bundleName(facts)}.zip`);
  writeWhole(path, bytes);
  if (facts.commit === null) process.stderr.write(`${WITHOUT_GIT[lang]}\n`);
  if (catalogue.asOf === undefined) process.stderr.write(`${WITHOUT_DATE[lang]}\n`);
  for (const file of untracked) process.stderr.write(`${UNTRACKED[lang]} ${file}\n`);
  const written = { path: path.split('\\').join('/'), size: bytes.length, sha256: sha256(bytes) };
  process.stdout.write(bundleSummary(carried, manifest, findings, written, lang));
  return 0;
}

/** Whether any speciality has a type to book. */
function holdsAnything(catalogue: Catalogue): boolean {
  return catalogue.specialities.some((speciality) => [...effectiveSettings(speciality, catalogue)].length > 0);
}

const NOTHING_APPROVED = {
  da: 'Intet speciale med besøgstyper er godkendt, så der er intet at udgive i produktion: brug --channel draft, eller godkend et speciale først.',
  en: 'No speciality with visit types is approved, so there is nothing to release to production: use --channel draft, or approve one first.',
};
const WITHOUT_GIT: Readonly<Record<Language, string>> = {
  da: 'Advarsel: kataloget ligger ikke i git, så bundtet kan ikke spores til en commit.',
  en: 'Warning: the catalogue is not in git, so the bundle cannot be traced to a commit.',
};

const UNTRACKED: Readonly<Record<Language, string>> = {
  da: 'Advarsel: filen er med i bundtet, men ikke i git:',
  en: 'Warning: the file is in the bundle but not in git:',
};

/** Files of the catalogue that no commit holds: a bundle made elsewhere from the same commit would lack them. */
async function untrackedFiles(directory: string): Promise<readonly string[]> {
  const listing = await git(directory, 'ls-files', '--others', '--exclude-standard', '-z', '.');
  return (listing ?? '')
    .split('\0')
    .filter((file) => file !== '')
    .sort();
}

async function factsOf(directory: string, channel: Channel): Promise<BundleFacts> {
  const { version } = JSON.parse(readFileSync(PACKAGE, 'utf8')) as { version: string };
  const [commit, status] = await Promise.all([
    git(directory, 'rev-parse', 'HEAD'),
    git(directory, 'status', '--porcelain', '--untracked-files=no'),
  ]);
  return { version, channel, commit: commit?.trim() ?? null, modified: Boolean(status) };
}
