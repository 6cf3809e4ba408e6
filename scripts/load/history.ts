import { type History, typeId } from '../model/catalogue.ts';
import { git } from './git.ts';
import { kindOf } from './kinds.ts';

/**
 * The ids that stand in `base`, or else in the newest release tag (`v*`) that HEAD builds on. Nothing outside git or
 * before the first release; `undefined` also when `base` is unknown, which the caller tells apart by {@link revisionExists}.
 */
export async function readHistory(directory: string, base: string | undefined): Promise<History | undefined> {
  const revision = base ?? (await git(directory, 'describe', '--tags', '--abbrev=0', '--match', 'v*'))?.trim();
  if (!revision) return undefined;
  const listing = await git(directory, 'ls-tree', '-r', '-z', '--name-only', revision, '.');
  if (listing === undefined) return undefined;
  const published = listing.split('\0').flatMap((path) => {
    const kind = kindOf(path);
    return kind?.kind === 'visit-type' ? typeId(kind.set, kind.id) : [];
  });
  return { revision, published };
}

export async function revisionExists(directory: string, revision: string): Promise<boolean> {
  return (
    (await git(directory, 'rev-parse', '--verify', '--quiet', '--end-of-options', `${revision}^{commit}`)) !== undefined
  );
}
