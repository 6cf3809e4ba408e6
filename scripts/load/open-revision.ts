import type { Finding } from '../model/finding.ts';
import { WHOLE_FILE } from '../model/range.ts';
import { UnusableInput } from '../model/unusable-input.ts';
import { fault } from './faults.ts';
import { git, gitBlobs } from './git.ts';
import { kindOf } from './kinds.ts';
import { type Loaded, loadCatalogue } from './load-catalogue.ts';
import type { RawFile } from './raw-file.ts';
import { MAX_YAML_BYTES } from './read-files.ts';

const ORDINARY = new Set(['100644', '100755']);

interface TreeEntry {
  readonly mode: string;
  readonly object: string;
  readonly path: string;
}

/**
 * The catalogue as it stands in a revision of the repository that `directory` is in, read from git's own store: the working
 * tree is neither read nor touched.
 * @param asOf `YYYY-MM-DD`; absent: the committer date of the revision in UTC
 * @throws UnusableInput when there is no such revision, or no catalogue in it
 */
export async function openRevision(directory: string, revision: string, asOf?: string): Promise<Loaded> {
  const commit = await commitOf(directory, revision);
  if (commit === undefined) throw unknownRevision(revision);
  const [listing, day] = await Promise.all([
    git(directory, 'ls-tree', '-r', '-z', '--full-tree', `${commit}:${await placeOf(directory)}`),
    asOf ?? dayOf(directory, commit),
  ]);
  const entries = (listing ?? '').split('\0').flatMap(entryOf);
  const ours = entries.filter(({ path }) => kindOf(path));
  if (ours.length === 0) throw withoutCatalogue(directory, revision);
  const ordinary = ours.filter(({ mode }) => ORDINARY.has(mode));
  const blobs =
    ordinary.length === 0
      ? []
      : await gitBlobs(
          directory,
          ordinary.map(({ object }) => object),
        );
  if (blobs?.length !== ordinary.length) throw unreadableStore(revision);
  const files = ordinary.map(({ path }, index): RawFile => ({ path, bytes: blobs[index] ?? new Uint8Array() }));
  const { read, findings } = withinLimits(files);
  for (const { path, mode } of ours) if (!ORDINARY.has(mode)) findings.push(notOrdinary(path));
  const loaded = await loadCatalogue(read, { paths: ours.map(({ path }) => path), asOf: day });
  return { ...loaded, findings: [...findings, ...loaded.findings] };
}

/** The full hash of the commit that a revision names, or nothing where there is none. */
export async function commitOf(directory: string, revision: string): Promise<string | undefined> {
  const hash = await git(directory, 'rev-parse', '--verify', '--quiet', '--end-of-options', `${revision}^{commit}`);
  return hash?.trim();
}

/** The path of `directory` within its repository, with `/` at the end, empty at the root. */
async function placeOf(directory: string): Promise<string> {
  return (await git(directory, 'rev-parse', '--show-prefix'))?.replace(/\n$/, '') ?? '';
}

async function dayOf(directory: string, commit: string): Promise<string | undefined> {
  const seconds = await git(directory, 'log', '-1', '--format=%ct', commit);
  return seconds ? new Date(Number(seconds) * 1000).toISOString().slice(0, 10) : undefined;
}

/** `<mode> <type> <object>\t<path>` (git-ls-tree(1)). */
function entryOf(line: string): readonly TreeEntry[] {
  const [, mode, object, path] = /^(\d+) \w+ ([0-9a-f]+)\t([\s\S]+)$/.exec(line) ?? [];
  return mode && object && path ? [{ mode, object, path }] : [];
}

function withinLimits(files: readonly RawFile[]): { read: RawFile[]; findings: Finding[] } {
  const read = files.filter(({ path, bytes }) => !path.endsWith('.yaml') || bytes.length <= MAX_YAML_BYTES);
  const findings = files.filter((file) => !read.includes(file)).map(({ path }) => oversized(path));
  return { read, findings };
}

function oversized(path: string): Finding {
  return fault('no-oversized-file', path, {
    range: WHOLE_FILE,
    message: { da: 'Filen er over 256 kB og er ikke læst.', en: 'The file is over 256 kB and was not read.' },
  });
}

function notOrdinary(path: string): Finding {
  return fault('no-special-file', path, {
    range: WHOLE_FILE,
    message: { da: 'Dette er ikke en almindelig fil.', en: 'This is no ordinary file.' },
  });
}

export function unknownRevision(revision: string): UnusableInput {
  return new UnusableInput({
    da: `"${revision}" er hverken en revision, en mappe med et katalog eller et bundt: ret navnet, eller hent hele historikken (git fetch --unshallow).`,
    en: `"${revision}" is no revision, folder with a catalogue or bundle: mend the name, or fetch the whole history (git fetch --unshallow).`,
  });
}

function withoutCatalogue(directory: string, revision: string): UnusableInput {
  return new UnusableInput({
    da: `Revisionen "${revision}" har intet katalog i "${directory}": angiv en, der har.`,
    en: `The revision "${revision}" has no catalogue in "${directory}": name one that has.`,
  });
}

function unreadableStore(revision: string): UnusableInput {
  return new UnusableInput({
    da: `Filerne i revisionen "${revision}" kan ikke læses fra git: hent hele historikken (git fetch --refetch), og prøv igen.`,
    en: `The files of the revision "${revision}" cannot be read from git: fetch the whole history (git fetch --refetch) and try again.`,
  });
}
