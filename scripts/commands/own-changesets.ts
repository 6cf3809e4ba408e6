import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Bump } from '../compare/change.ts';
import { declaredBump } from '../compare/changeset-file.ts';
import { git } from '../load/git.ts';
import { UnusableInput } from '../model/unusable-input.ts';

export const CHANGESETS = '.changeset';

/** A changeset that the base does not have, and what it declares. */
export interface OwnChangeset {
  readonly path: string;
  readonly text: string;
  readonly bump: Bump | null;
}

/**
 * The changesets in the working directory that do not stand just so in `revision`: what came with this branch.
 * @throws UnusableInput when one of them cannot be read
 */
export async function ownChangesets(revision: string, packageName: string): Promise<readonly OwnChangeset[]> {
  if (!existsSync(CHANGESETS)) return [];
  const names = readdirSync(CHANGESETS).filter((name) => name.endsWith('.md') && name !== 'README.md');
  const own: OwnChangeset[] = [];
  for (const name of names.sort()) {
    const path = `${CHANGESETS}/${name}`;
    const text = readFileSync(join(CHANGESETS, name), 'utf8');
    if ((await git('.', 'show', `${revision}:./${path}`)) === text) continue;
    const bump = declaredBump(text, packageName);
    if (bump === undefined) throw unreadable(path, packageName);
    own.push({ path, text, bump });
  }
  return own;
}

function unreadable(path: string, packageName: string): UnusableInput {
  return new UnusableInput({
    da: `"${path}" kan ikke læses som et changeset: skriv "${packageName}": major, minor eller patch mellem to linjer med ---, eller slet filen.`,
    en: `"${path}" cannot be read as a changeset: write "${packageName}": major, minor or patch between two lines of ---, or delete the file.`,
  });
}
