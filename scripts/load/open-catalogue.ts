import { existsSync, statSync } from 'node:fs';
import { isAbsolute, relative, resolve, sep } from 'node:path';
import type { Finding } from '../model/finding.ts';
import { UnusableInput } from '../model/unusable-input.ts';
import { headDate } from './git.ts';
import { readHistory, revisionExists } from './history.ts';
import { type Loaded, loadCatalogue, type Surroundings } from './load-catalogue.ts';
import type { RawFile } from './raw-file.ts';
import { type Listing, listFiles, readFiles } from './read-files.ts';
import { neededFor } from './selection.ts';

export interface OpenOptions {
  /** Files, relative to the working directory, to be judged alone. Empty or absent: all. */
  readonly only?: readonly string[] | undefined;
  /** `YYYY-MM-DD`; absent: the committer date of HEAD in UTC. */
  readonly asOf?: string | undefined;
  /** Without what is published: nothing is judged, and git need not be asked for it. */
  readonly withoutHistory?: true;
  /** The revision whose ids count as published; absent: the newest release tag. */
  readonly base?: string | undefined;
  /** What makes a catalogue of the files; absent: {@link loadCatalogue}. */
  readonly load?: (raw: readonly RawFile[], surroundings: Surroundings) => Promise<Loaded>;
}

export interface Opened extends Loaded {
  /** Paths within the catalogue that the findings are to be about; absent: all. */
  readonly wanted: ReadonlySet<string> | undefined;
}

/**
 * Reads the catalogue in `directory`, with its history and the day to judge dates by from git.
 * @throws UnusableInput when there is no such directory, file or revision.
 */
export async function openCatalogue(directory: string, options: OpenOptions = {}): Promise<Opened> {
  const { only, load = loadCatalogue } = options;
  if (!existsSync(directory) || !statSync(directory).isDirectory())
    throw new UnusableInput({
      da: `Der er intet katalog i "${directory}": angiv mappen med --catalogue.`,
      en: `There is no catalogue in "${directory}": name its folder with --catalogue.`,
    });
  const surroundings = gitSurroundings(directory, options);
  // Git answers while the files are read; what it refuses is thrown where the answer is wanted.
  surroundings.catch(() => undefined);
  const listing = listFiles(directory);
  const wanted = only?.length ? new Set(only.flatMap((file) => named(directory, file, listing))) : undefined;
  const needed = wanted ? neededFor(wanted, listing.paths) : listing.paths;
  const { files, findings } = readFiles(directory, needed);
  const loaded = await load(files, { paths: listing.paths });
  const { history, day } = await surroundings;
  const catalogue = { ...loaded.catalogue, history, asOf: day };
  return { catalogue, findings: [...listing.findings, ...findings, ...loaded.findings], wanted };
}

async function gitSurroundings(directory: string, { asOf, base, withoutHistory }: OpenOptions) {
  if (base !== undefined && !(await revisionExists(directory, base)))
    throw new UnusableInput({
      da: `Revisionen "${base}" findes ikke: hent hele historikken, eller angiv en anden med --base.`,
      en: `There is no revision "${base}": fetch the whole history, or name another with --base.`,
    });
  const [history, head] = await Promise.all([
    withoutHistory ? undefined : readHistory(directory, base),
    asOf ?? headDate(directory),
  ]);
  return { history, day: head };
}

/** The paths within the catalogue that a file, or a folder with all below it, stands for. */
function named(directory: string, file: string, { paths, findings }: Listing): readonly string[] {
  const path = relative(resolve(directory), resolve(file)).split(sep).join('/');
  if (path.startsWith('..') || isAbsolute(path))
    throw new UnusableInput({
      da: `"${file}" ligger ikke i kataloget "${directory}": angiv en fil derfra.`,
      en: `"${file}" is not in the catalogue "${directory}": name a file of it.`,
    });
  const known = [...paths, ...findings.map((finding) => finding.file)];
  const below = known.filter((candidate) => path === '' || candidate === path || candidate.startsWith(`${path}/`));
  if (below.length === 0)
    throw new UnusableInput({
      da: `Filen "${file}" findes ikke: ret stien.`,
      en: `There is no file "${file}": mend the path.`,
    });
  return below;
}

/** The findings about the files that were asked for. */
export function aboutWanted(findings: readonly Finding[], wanted: ReadonlySet<string> | undefined): readonly Finding[] {
  return wanted ? findings.filter(({ file }) => wanted.has(file)) : findings;
}
