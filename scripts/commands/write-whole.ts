import {
  closeSync,
  existsSync,
  mkdirSync,
  openSync,
  renameSync,
  rename as renameWith,
  rmSync,
  writeFile,
  writeFileSync,
} from 'node:fs';
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

// `node:fs/promises` has them, too, and takes longer to load than a run takes to write its files.
const rename = promisify(renameWith);
const writeTo = promisify(writeFile);
const nextTurn = promisify(setImmediate);

/** A file to be written. */
export interface WholeFile {
  readonly path: string;
  readonly content: string | Uint8Array;
}

/**
 * Replaces files whole as {@link writeWhole} does. A file is written and takes its place while the next one is made.
 * @throws UnusableInput when one may not be written; those that are not begun by then are not
 */
export async function writeAllWhole(files: Iterable<WholeFile>): Promise<void> {
  const folders = new Set<string>();
  const written: Promise<void>[] = [];
  const failures: unknown[] = [];
  for (const { path, content } of files) {
    if (failures.length > 0) break;
    const bytes = typeof content === 'string' ? Buffer.from(content) : content;
    written.push(replace(path, bytes, folders).catch((error) => void failures.push(error)));
    // What is under way goes on only when nothing else does.
    await nextTurn();
  }
  await Promise.all(written);
  if (failures.length > 0) throw failures[0];
}

/** @param made folders that there are */
async function replace(path: string, bytes: Uint8Array, made: Set<string>): Promise<void> {
  const beside = besideOf(path);
  try {
    if (!made.has(dirname(path))) makeFolder(dirname(path));
    made.add(dirname(path));
    const file = openSync(beside, 'w');
    await writeTo(file, bytes).finally(() => closeSync(file));
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
