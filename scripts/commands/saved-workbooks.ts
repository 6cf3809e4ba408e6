import { closeSync, existsSync, openSync, readdirSync, readSync, realpathSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { isStoredZip, STORED_HEAD } from '../harmonise/workbook/stored-zip.ts';
import { readable } from './read-input.ts';

/**
 * The names of the workbooks in the folder `out` that somebody has saved since they were written: what stands in them may
 * stand nowhere else, so they are not to be replaced.
 * @param taken paths of workbooks that everything has been read from, and written into the catalogue
 * @throws UnusableInput where one cannot be read
 */
export function savedWorkbooks(out: string, taken: readonly string[]): readonly string[] {
  // What stands in its way is told of when it is written to.
  if (!existsSync(out) || !statSync(out).isDirectory()) return [];
  const known = new Set(taken.map((path) => realpathSync(path)));
  const names = readable(out, () => readdirSync(out)).filter((name) => /^gennemgang-.*\.xlsx$/.test(name));
  return names.sort().filter((name) => {
    const path = join(out, name);
    return !isStoredZip(readable(path, () => headOf(path))) && !known.has(realpathSync(path));
  });
}

function headOf(path: string): Uint8Array {
  const head = new Uint8Array(STORED_HEAD.length);
  const file = openSync(path, 'r');
  try {
    return head.subarray(0, readSync(file, head, 0, head.length, 0));
  } finally {
    closeSync(file);
  }
}
