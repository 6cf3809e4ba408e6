import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { UnusableInput } from '../model/unusable-input.ts';
import { sweepLeftovers } from './sweep-leftovers.ts';

/** A file by its path within a folder, with `/`. */
interface FileInFolder {
  readonly path: string;
  readonly content: string | Uint8Array;
}

/** A file that each folder made here holds, and what it begins with: others may have a file of that name. */
export interface FolderMark {
  readonly path: string;
  readonly begins: string;
}

/**
 * Replaces a folder whole: everything is written beside it first, and nothing of what stood in it stays. A folder that this
 * did not make, which is one that lacks `mark`, is left alone. Of a link, the folder that it leads to is replaced.
 * @throws UnusableInput when the folder is somebody else's or may not be written.
 */
export function writeFolder(folder: string, files: readonly FileInFolder[], mark: FolderMark): void {
  try {
    const target = existsSync(folder) ? realpathSync(folder) : resolve(folder);
    if (!mayBeReplaced(target, mark)) throw notOurs(folder);
    replace(target, files);
  } catch (error) {
    if (!(error instanceof Error && 'code' in error)) throw error;
    throw new UnusableInput({
      da: `"${folder}" kan ikke skrives (${error.code}): ret stien eller rettighederne.`,
      en: `"${folder}" cannot be written (${error.code}): mend the path or the permissions.`,
    });
  }
}

function mayBeReplaced(target: string, mark: FolderMark): boolean {
  if (!existsSync(target) || readdirSync(target).length === 0) return true;
  const file = join(target, mark.path);
  return existsSync(file) && readFileSync(file, 'utf8').startsWith(mark.begins);
}

function replace(target: string, files: readonly FileInFolder[]): void {
  const beside = `${target}.${process.pid}.tmp`;
  const aside = `${target}.old.${process.pid}.tmp`;
  mkdirSync(dirname(target), { recursive: true });
  sweepLeftovers(dirname(target), { of: basename(target) });
  // A killed run may have had the number of this one, as in a container.
  for (const leftover of [beside, aside]) rmSync(leftover, { recursive: true, force: true });
  try {
    for (const { path, content } of files) {
      const file = join(beside, path);
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, content);
    }
    swap(target, beside, aside);
  } finally {
    rmSync(beside, { recursive: true, force: true });
  }
  rmSync(aside, { recursive: true, force: true });
}

/** Puts what is beside in the place of the target, or leaves that where it was. */
function swap(target: string, beside: string, aside: string): void {
  const isThere = existsSync(target);
  if (isThere) renameSync(target, aside);
  try {
    renameSync(beside, target);
  } catch (error) {
    if (isThere) renameSync(aside, target);
    throw error;
  }
}

function notOurs(folder: string): UnusableInput {
  return new UnusableInput({
    da: `"${folder}" indeholder andet end det, der skal stå der, og er ikke rørt: tøm mappen, eller vælg en anden med --out.`,
    en: `"${folder}" holds other things than belong there and was not touched: empty it, or choose another with --out.`,
  });
}
