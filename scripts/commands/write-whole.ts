import { existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { UnusableInput } from '../model/unusable-input.ts';
import { sweepLeftovers } from './sweep-leftovers.ts';

/**
 * Replaces a file whole: a run that is killed leaves the old file or the new one, never half of one.
 * @throws UnusableInput when it may not be written there.
 */
export function writeWhole(path: string, content: string | Uint8Array): void {
  const beside = `${path}.${process.pid}.tmp`;
  try {
    makeFolder(dirname(path));
    writeFileSync(beside, content);
    renameSync(beside, path);
  } catch (error) {
    if (existsSync(beside)) rmSync(beside);
    throw unwritable(path, error);
  }
}

const made = new Set<string>();

/** Many files go into one folder: asking for it once is enough. */
function makeFolder(folder: string): void {
  if (made.has(folder)) return;
  mkdirSync(folder, { recursive: true });
  sweepLeftovers(folder);
  made.add(folder);
}

function unwritable(path: string, error: unknown): unknown {
  if (!(error instanceof Error && 'code' in error)) return error;
  return new UnusableInput({
    da: `"${path}" kan ikke skrives (${error.code}): ret stien eller rettighederne.`,
    en: `"${path}" cannot be written (${error.code}): mend the path or the permissions.`,
  });
}
