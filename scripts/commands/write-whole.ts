import { existsSync, mkdirSync, renameSync, rename as renameWith, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { promisify } from 'node:util';
import { UnusableInput } from '../model/unusable-input.ts';
import { sweepLeftovers } from './sweep-leftovers.ts';

/**
 * Replaces a file whole: a run that is killed leaves the old file or the new one, never half of one.
 * @throws UnusableInput when it may not be written there.
 */
export function writeWhole(path: string, content: string | Uint8Array): void {
  const beside = besideOf(path);
  try {
    makeFolder(dirname(path));
    writeFileSync(beside, content);
    renameSync(beside, path);
  } catch (error) {
    discard(beside);
    throw unwritable(path, error);
  }
}

/** `node:fs/promises` has one, too, and takes longer to load than all of them take to be renamed. */
const rename = promisify(renameWith);

/** A file to be written. */
export interface WholeFile {
  readonly path: string;
  readonly content: string | Uint8Array;
}

/**
 * Replaces files whole as {@link writeWhole} does. A file takes its place while the next one is made: where there are many,
 * the disk is half of the time.
 * @throws UnusableInput when one may not be written
 */
export async function writeAllWhole(files: Iterable<WholeFile>): Promise<void> {
  const folders = new Set<string>();
  const replaced: Promise<void>[] = [];
  for (const { path, content } of files) {
    const beside = besideOf(path);
    try {
      if (!folders.has(dirname(path))) makeFolder(dirname(path));
      folders.add(dirname(path));
      writeFileSync(beside, content);
    } catch (error) {
      discard(beside);
      replaced.push(Promise.reject(unwritable(path, error)));
      break;
    }
    replaced.push(takePlace(beside, path));
  }
  for (const done of await Promise.allSettled(replaced)) if (done.status === 'rejected') throw done.reason;
}

async function takePlace(beside: string, path: string): Promise<void> {
  try {
    await rename(beside, path);
  } catch (error) {
    discard(beside);
    throw unwritable(path, error);
  }
}

function discard(beside: string): void {
  if (existsSync(beside)) rmSync(beside);
}

function besideOf(path: string): string {
  return `${path}.${process.pid}.tmp`;
}

function makeFolder(folder: string): void {
  mkdirSync(folder, { recursive: true });
  sweepLeftovers(folder);
}

function unwritable(path: string, error: unknown): unknown {
  if (!(error instanceof Error && 'code' in error)) return error;
  return new UnusableInput({
    da: `"${path}" kan ikke skrives (${error.code}): ret stien eller rettighederne.`,
    en: `"${path}" cannot be written (${error.code}): mend the path or the permissions.`,
  });
}
