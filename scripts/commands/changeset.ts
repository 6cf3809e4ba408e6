import { createHash } from 'node:crypto';
import { readFileSync, rmSync } from 'node:fs';
import type { Bump } from '../compare/change.ts';
import { changesetText } from '../compare/changeset-file.ts';
import { highestBump, isAtLeast, type NotCompared } from '../compare/comparison.ts';
import { git } from '../load/git.ts';
import { commitOf, unknownRevision } from '../load/open-revision.ts';
import type { Language } from '../model/finding.ts';
import { UnusableInput } from '../model/unusable-input.ts';
import type { Compared } from '../report/compared.ts';
import { BUMP_WORDS, verdictLines } from '../report/comparison-words.ts';
import { releaseNotes } from '../report/release-notes.ts';
import { compareSides } from './compare-sides.ts';
import { CHANGESETS, type OwnChangeset, ownChangesets } from './own-changesets.ts';
import { writeWhole } from './write-whole.ts';

export interface ChangesetOptions {
  readonly catalogue: string;
  readonly lang: Language;
  /** What the branch is to be merged into; absent: the base branch of `.changeset/config.json`. */
  readonly base?: string | undefined;
  /** Writes nothing; 1 where less is declared than the changes demand. */
  readonly check?: true | undefined;
}

/**
 * Writes the changeset that this branch's changes of the catalogue demand, in the sentences that become the release notes,
 * or checks that one is there. Run where `package.json` stands.
 * @throws UnusableInput when some file cannot be compared: what it demands is then not known
 */
export async function changeset({ catalogue, base, check }: ChangesetOptions): Promise<number> {
  const packageName = readJson('package.json').name;
  const revision = await branchPoint(catalogue, base);
  const compared = await compareSides(catalogue, revision);
  const { notCompared } = compared.comparison;
  if (notCompared.length > 0) throw couldNotCompare(notCompared);
  const own = await ownChangesets(revision, packageName);
  return check ? checkDeclared(compared, own) : writeDemanded(compared, own, packageName);
}

function checkDeclared(compared: Compared, own: readonly OwnChangeset[]): number {
  const { bump: demanded } = compared.comparison;
  const declared = bumpOf(own);
  if (isAtLeast(declared, demanded)) {
    process.stdout.write(`Versionsspringet passer: ${told(declared)} er erklæret, ${told(demanded)} kræves.\n`);
    return 0;
  }
  const [, ...verdict] = verdictLines(compared);
  process.stdout.write(
    `Versionsspringet er for lille: ${told(declared)} er erklæret, ${told(demanded)} kræves. Kør npm run changeset:auto.\n${verdict.join('\n')}\n`,
  );
  return 1;
}

/** Replaces what an earlier run wrote on this branch; a changeset that a person wrote is kept, and counts. */
function writeDemanded(compared: Compared, own: readonly OwnChangeset[], packageName: string): number {
  const { bump: demanded, changes } = compared.comparison;
  const [automatic, written] = [own.filter(isAutomatic), own.filter((changeset) => !isAutomatic(changeset))];
  const isNeeded = demanded !== null && (written.length === 0 || !isAtLeast(bumpOf(written), demanded));
  const notes = releaseNotes(changes);
  const text = isNeeded
    ? changesetText(
        packageName,
        demanded,
        `${notes.headline}\n\n${notes.sentences.map((line) => `- ${line}`).join('\n')}`,
      )
    : undefined;
  const path = text === undefined ? undefined : `${CHANGESETS}/auto-${digest(text)}.md`;
  for (const stale of automatic) if (stale.path !== path) rmSync(stale.path);
  if (path === undefined || text === undefined) {
    const reason = demanded === null ? 'Kataloget er ikke ændret' : `${told(demanded)} er allerede erklæret`;
    process.stdout.write(`${reason}: der skal intet changeset til.\n`);
    return 0;
  }
  if (!automatic.some((existing) => existing.path === path)) writeWhole(path, text);
  process.stdout.write(`${path}: ${BUMP_WORDS[demanded ?? 'patch']}. ${notes.headline}\n`);
  return 0;
}

function isAutomatic({ path }: OwnChangeset): boolean {
  return /\/auto-[0-9a-f]{12}\.md$/.test(path);
}

/** By what it says: the same changes always have the same file, and two branches have two. */
function digest(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 12);
}

function bumpOf(changesets: readonly OwnChangeset[]): Bump | null {
  return highestBump(changesets.flatMap(({ bump }) => bump ?? []));
}

function told(bump: Bump | null): string {
  return bump === null ? 'intet' : BUMP_WORDS[bump];
}

/** Where this branch left the one it will be merged into, so that what others did there since is not taken for ours. */
async function branchPoint(directory: string, named: string | undefined): Promise<string> {
  const base = named ?? readJson(`${CHANGESETS}/config.json`).baseBranch;
  // Unless it is named, the shared branch goes before one's own copy of it, which may be behind.
  for (const revision of named === undefined ? [`origin/${base}`, base] : [base, `origin/${base}`]) {
    if ((await commitOf(directory, revision)) === undefined) continue;
    const point = (await git(directory, 'merge-base', revision, 'HEAD'))?.trim();
    if (point) return point;
    throw new UnusableInput({
      da: `"${base}" og HEAD har ingen fælles historik her: hent hele historikken (git fetch --unshallow).`,
      en: `"${base}" and HEAD share no history here: fetch the whole history (git fetch --unshallow).`,
    });
  }
  throw unknownRevision(base);
}

function couldNotCompare(files: readonly NotCompared[]): UnusableInput {
  const names = files.map(({ file }) => file).join(', ');
  return new UnusableInput({
    da: `Versionsspringet kan ikke afgøres, for noget kunne ikke sammenlignes (${names}): kør npm run validate, ret filerne, og prøv igen.`,
    en: `The version bump cannot be told, as something could not be compared (${names}): run npm run validate, mend the files and try again.`,
  });
}

function readJson(path: string): Readonly<Record<string, string>> & { name: string; baseBranch: string } {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch {
    throw new UnusableInput({
      da: `"${path}" kan ikke læses: kør kommandoen i den mappe, hvor package.json ligger.`,
      en: `"${path}" cannot be read: run the command in the folder where package.json is.`,
    });
  }
}
