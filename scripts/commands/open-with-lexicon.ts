import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { crc32 } from 'node:zlib';
import { partsText } from '../load/kept-parts.ts';
import { kindOf } from '../load/kinds.ts';
import { type Loaded, loadCatalogue, type Surroundings } from '../load/load-catalogue.ts';
import { loadKept } from '../load/load-kept.ts';
import { openCatalogue } from '../load/open-catalogue.ts';
import type { RawFile } from '../load/raw-file.ts';
import { UnusableInput } from '../model/unusable-input.ts';
import { vectorsBytes, vectorsIn } from '../similarity/kept-vectors.ts';
import { createLexicon, type Lexicon, type Readings } from '../similarity/lexicon.ts';
import { lexiconSource } from '../similarity/lexicon-of-catalogue.ts';
import { readingsIn, readingsText } from '../similarity/readings.ts';
import { writeWhole } from './write-whole.ts';

/** A catalogue, the lexicon that it gives, and a way to keep both for the next command on the same files. */
export interface WithLexicon extends Loaded {
  /** Made when it is first asked for: a catalogue with errors needs none. */
  readonly lexicon: () => Lexicon;
  readonly keep: () => void;
}

/**
 * Where the compiled commands are kept, and their digest; nothing where they run as they are written, which may change under
 * what is kept. What is kept follows from the catalogue and the code alone, and may be deleted at any time.
 */
const { searchParams: COMPILED } = new URL(import.meta.url);

/** What was kept of the very files that were read now. */
interface Kept {
  readonly parts: string;
  readonly readings: string;
  /** In base64. */
  readonly vectors: string;
}

/**
 * Reads a catalogue without its history, and the words and names that old names are read with. To read the files, and the
 * 13,000 words and names, takes a third of a second, and they seldom change.
 * @param compiled where to keep it (`kept`) and the `digest` of the code; without the first, nothing is kept
 * @throws UnusableInput where there is no such directory
 */
export async function openWithLexicon(directory: string, compiled = COMPILED): Promise<WithLexicon> {
  const folder = compiled.get('kept');
  const path = folder === null ? undefined : join(folder, 'catalogue.kept');
  let from: Uint8Array = new Uint8Array(0);
  let kept: Kept | undefined;
  const load = async (raw: readonly RawFile[], surroundings: Surroundings): Promise<Loaded> => {
    if (path === undefined) return loadCatalogue(raw, surroundings);
    from = sourceOf(raw, compiled.get('digest'));
    kept = keptOf(from, readIfAllowed(path));
    return kept ? loadKept(kept.parts, raw, surroundings) : loadCatalogue(raw, surroundings);
  };
  const { catalogue, findings } = await openCatalogue(directory, { withoutHistory: true, load });
  let made: { readonly lexicon: Lexicon; readonly size: number } | undefined;
  return {
    catalogue,
    findings,
    lexicon() {
      if (made) return made.lexicon;
      const lexicon = createLexicon(lexiconSource(catalogue), kept && readingsOf(kept));
      made = { lexicon, size: sizeOf(lexicon) };
      return lexicon;
    },
    keep() {
      if (path === undefined || made === undefined || findings.length > 0) return;
      if (kept && sizeOf(made.lexicon) === made.size) return;
      const lines = keptBytes(kept?.parts ?? partsText(catalogue), made.lexicon);
      writeIfAllowed(path, Buffer.concat([from, checksumOf(lines), lines]));
    },
  };
}

/**
 * What the catalogue and the lexicon follow from: the code, and the bytes of every file but the old types. It stands before
 * what is kept and is compared itself: that is sooner done than a digest.
 */
function sourceOf(raw: readonly RawFile[], digest: string | null): Buffer {
  const files = raw.filter(({ path }) => kindOf(path)?.kind !== 'legacy');
  const head = JSON.stringify([digest, files.map(({ path, bytes }) => [path, bytes.length])]);
  return Buffer.concat([Buffer.from(`${head}\n`), ...files.map(({ bytes }) => bytes)]);
}

function keptOf(from: Uint8Array, before: Buffer | undefined): Kept | undefined {
  if (before === undefined || !before.subarray(0, from.length).equals(from)) return undefined;
  const start = from.length + CHECKSUM_BYTES;
  const lines = before.subarray(start);
  // A crash or a full disk may leave a file that is cut, or whole but for a hole: it would stop every command from now on.
  if (!before.subarray(from.length, start).equals(checksumOf(lines))) return undefined;
  const [parts = '', readings = '', vectors = ''] = lines.toString('latin1').split('\n');
  return { parts, readings, vectors };
}

const CHECKSUM_BYTES = 4;

function checksumOf(bytes: Uint8Array): Buffer {
  const checksum = Buffer.alloc(CHECKSUM_BYTES);
  checksum.writeUInt32LE(crc32(bytes));
  return checksum;
}

function readingsOf({ readings, vectors }: Kept): Readings {
  const bytes = new Uint8Array(Buffer.from(vectors, 'base64'));
  return { ...readingsIn(readings), vectors: bytes.length > 0 ? vectorsIn(bytes.buffer) : undefined };
}

/** A line for each member of {@link Kept}. */
function keptBytes(parts: string, lexicon: Lexicon): Buffer {
  const vectors = lexicon.vectors ? Buffer.from(vectorsBytes(lexicon.vectors)).toString('base64') : '';
  return Buffer.from(`${inLatin1(parts)}\n${inLatin1(readingsText(lexicon))}\n${vectors}\n`, 'latin1');
}

/** JSON in characters of one byte, which are read in a tenth of the time. */
function inLatin1(json: string): string {
  return json.replace(/[^\0-\xff]/g, (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

function sizeOf({ canonical, aliases }: Lexicon): number {
  let size = canonical.size;
  for (const ofSet of aliases.values()) size += ofSet.size;
  return size;
}

/** What is not there, or is somebody else's to read, is made anew. */
function readIfAllowed(path: string): Buffer | undefined {
  try {
    return readFileSync(path);
  } catch {
    return undefined;
  }
}

/** Where packages lie that nobody may write to, the next command reads everything again. */
function writeIfAllowed(path: string, bytes: Uint8Array): void {
  try {
    writeWhole(path, bytes);
  } catch (error) {
    if (!(error instanceof UnusableInput)) throw error;
  }
}
