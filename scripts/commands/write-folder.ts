import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { UnusableInput } from '../model/unusable-input.ts';
import { sweepLeftovers } from './sweep-leftovers.ts';

/** A file by its path within a folder, with `/`. */
interface FileInFolder {
  readonly path: string;
  readonly content: string | Uint8Array;
}

/**
 * Replaces a folder whole: everything is written beside it first, and nothing of what stood in it stays. A folder that this
 * did not make, which is one that lacks `mark`, is left alone.
 * @param mark a file that each folder made here holds
 * @throws UnusableInput when the folder is somebody else's or may not be written.
 */
export function writeFolder(folder: string, files: readonly FileInFolder[], mark: string): void {
  const target = resolve(folder);
  if (existsSync(target) && readdirSync(target).length > 0 && !existsSync(join(target, mark)))
    throw new UnusableInput({
      da: `"${folder}" indeholder andet end det, der skal stå der, og er ikke rørt: tøm mappen, eller vælg en anden med --out.`,
      en: `"${folder}" holds other things than belong there and was not touched: empty it, or choose another with --out.`,
    });
  const beside = `${target}.${process.pid}.tmp`;
  const aside = `${target}.old.${process.pid}.tmp`;
  try {
    mkdirSync(dirname(target), { recursive: true });
    sweepLeftovers(dirname(target));
    for (const { path, content } of files) {
      const file = join(beside, path);
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, content);
    }
    if (existsSync(target)) renameSync(target, aside);
    renameSync(beside, target);
  } catch (error) {
    if (!(error instanceof Error && 'code' in error)) throw error;
    throw new UnusableInput({
      da: `"${folder}" kan ikke skrives (${error.code}): ret stien eller rettighederne.`,
      en: `"${folder}" cannot be written (${error.code}): mend the path or the permissions.`,
    });
  } finally {
    for (const leftover of [beside, aside]) rmSync(leftover, { recursive: true, force: true });
  }
}
