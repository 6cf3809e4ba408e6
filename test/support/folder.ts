import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** Every file below a folder, by path with `/`, as a digest of its bytes; those written beside others are left out. */
export function digests(folder: string): Readonly<Record<string, string>> {
  const paths = filesBelow(folder).filter((path) => !path.endsWith('.tmp'));
  return Object.fromEntries(
    paths.map((path) => [
      path,
      createHash('sha256')
        .update(readFileSync(join(folder, path)))
        .digest('hex'),
    ]),
  );
}

/** The paths of all files below a folder, sorted by code unit; none where there is no folder. */
export function filesBelow(folder: string): readonly string[] {
  const found = statSync(folder, { throwIfNoEntry: false }) ? readdirSync(folder, { recursive: true }) : [];
  return (found as string[])
    .filter((path) => statSync(join(folder, path), { throwIfNoEntry: false })?.isFile())
    .map((path) => path.replaceAll('\\', '/'))
    .sort();
}
