import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Catalogue } from '../model/catalogue.ts';
import { UnusableInput } from '../model/unusable-input.ts';
import { createLexicon, type Lexicon } from '../similarity/lexicon.ts';
import { lexiconSource } from '../similarity/lexicon-of-catalogue.ts';
import { readingsIn, readingsText } from '../similarity/readings.ts';
import { writeWhole } from './write-whole.ts';

/** A lexicon, and a way to keep what it has read for the next command on the same catalogue. */
export interface OpenLexicon {
  readonly lexicon: Lexicon;
  readonly keep: () => void;
}

/**
 * Where the compiled commands are kept, and their digest; nothing where they run as they are written, which may change under
 * what is kept. What is kept follows from the catalogue and the code alone, and may be deleted at any time.
 */
const { searchParams: COMPILED } = new URL(import.meta.url);

/**
 * The lexicon of a catalogue. To read the 13,000 words and names that it is made of takes a fifth of a second, and they
 * seldom change.
 */
export function openLexicon(catalogue: Catalogue): OpenLexicon {
  const source = lexiconSource(catalogue);
  const folder = COMPILED.get('kept');
  if (folder === null) return { lexicon: createLexicon(source), keep: () => undefined };
  const path = join(folder, 'readings.txt');
  // What was read stands below what it was read from, which is compared itself: it is sooner done than a digest.
  const from = `${COMPILED.get('digest')}${JSON.stringify(source)}\n`;
  const before = readIfThere(path);
  const kept = before?.startsWith(from) ? readingsIn(before.slice(from.length)) : undefined;
  const lexicon = createLexicon(source, kept);
  const size = sizeOf(lexicon);
  return {
    lexicon,
    keep() {
      if (kept === undefined || sizeOf(lexicon) > size) writeIfAllowed(path, from + readingsText(lexicon));
    },
  };
}

function sizeOf({ canonical, aliases }: Lexicon): number {
  return canonical.size + aliases.size;
}

function readIfThere(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
    throw error;
  }
}

/** Where packages lie that nobody may write to, the next command reads everything again. */
function writeIfAllowed(path: string, text: string): void {
  try {
    writeWhole(path, text);
  } catch (error) {
    if (!(error instanceof UnusableInput)) throw error;
  }
}
