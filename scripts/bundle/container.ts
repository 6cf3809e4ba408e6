import { unzipSync, zipSync } from 'fflate';
import type { Entries } from './manifest.ts';

/** ZIP stores local time and nothing before 1980; the local constructor gives the same bytes in every time zone. */
const EPOCH = new Date(1980, 0, 1);

/**
 * The one container that some entries can have: in the order given, stored without compression, no times. Reading it and
 * writing it again must give the same bytes, so a change in any header shows.
 */
export function pack(folder: string, entries: Entries): Uint8Array {
  const tree: Record<string, Uint8Array> = {};
  for (const [path, bytes] of entries) tree[`${folder}/${path}`] = bytes;
  return zipSync(tree, { level: 0, mtime: EPOCH });
}

export interface Unpacked {
  /** Names in the order of the container, also those that stand twice. */
  readonly names: readonly string[];
  readonly files: ReadonlyMap<string, Uint8Array>;
}

/** What the container holds, or nothing where it is no ZIP, or one that we would never write. */
export function unpack(bytes: Uint8Array): Unpacked | undefined {
  const names: string[] = [];
  let isOurs = true;
  try {
    const files = unzipSync(bytes, {
      filter: ({ name, compression, size, originalSize }) => {
        names.push(name);
        // Sizes are checked before anything is allocated by them: a header may claim any number.
        const isStored = compression === 0 && size === originalSize && size <= bytes.length;
        isOurs &&= isStored;
        return isStored;
      },
    });
    return isOurs ? { names, files: new Map(Object.entries(files)) } : undefined;
  } catch {
    // Whatever the reader stumbles over in bytes from outside, the answer is the same: not readable.
    return undefined;
  }
}
