import { type EarlierDecision, type History, typeId } from '../model/catalogue.ts';
import { git, gitBlobs } from './git.ts';
import { kindOf } from './kinds.ts';
import { readLegacy } from './legacy.ts';

/**
 * The ids and the decisions about old types that stand in `base`, or else in the newest release tag (`v*`) that HEAD
 * builds on. Nothing outside git or before the first release; `undefined` also when `base` is unknown, which the caller
 * tells apart by {@link revisionExists}.
 */
export async function readHistory(directory: string, base: string | undefined): Promise<History | undefined> {
  const revision = base ?? (await git(directory, 'describe', '--tags', '--abbrev=0', '--match', 'v*'))?.trim();
  if (!revision) return undefined;
  const listing = await git(directory, 'ls-tree', '-r', '-z', revision, '.');
  if (listing === undefined) return undefined;
  const files = listing.split('\0').flatMap(listed);
  const published = files.flatMap(({ path }) => {
    const kind = kindOf(path);
    return kind?.kind === 'visit-type' ? typeId(kind.set, kind.id) : [];
  });
  const legacy = await earlierDecisions(directory, files);
  return { revision, published, ...(legacy.length > 0 ? { legacy } : {}) };
}

interface Listed {
  readonly path: string;
  readonly object: string;
}

/** `<mode> <type> <object>\t<path>` (git-ls-tree(1)). */
function listed(line: string): readonly Listed[] {
  const tab = line.indexOf('\t');
  const object = line.slice(0, tab).split(' ')[2];
  return tab < 0 || object === undefined ? [] : [{ path: line.slice(tab + 1), object }];
}

async function earlierDecisions(directory: string, files: readonly Listed[]): Promise<readonly EarlierDecision[]> {
  const legacy = files.filter(({ path }) => kindOf(path)?.kind === 'legacy');
  if (legacy.length === 0) return [];
  const blobs = await gitBlobs(
    directory,
    legacy.map(({ object }) => object),
  );
  return legacy.flatMap(({ path }, index) => decisionsIn(path, blobs?.[index]?.toString('utf8') ?? ''));
}

function decisionsIn(path: string, text: string): readonly EarlierDecision[] {
  return readLegacy({ path, text }).rows.map(({ speciality, cells }) => ({
    path,
    speciality,
    id: cells.get('id')?.value ?? '',
    departments: cells.get('departments')?.value ?? '',
    status: cells.get('status')?.value ?? '',
  }));
}

export async function revisionExists(directory: string, revision: string): Promise<boolean> {
  return (
    (await git(directory, 'rev-parse', '--verify', '--quiet', '--end-of-options', `${revision}^{commit}`)) !== undefined
  );
}
