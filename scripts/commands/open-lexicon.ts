import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
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

/** Beside the compiled commands. It follows from the catalogue and the code alone, and may be deleted at any time. */
const FOLDER = new URL('../../node_modules/.cache/besoegstypekatalog/readings/', import.meta.url);
/** The digest of the compiled commands; none where they run as they are written, which may change under what is kept. */
const CODE = new URL(import.meta.url).search;

/**
 * The lexicon of a catalogue. To read the 13,000 words and names that it is made of takes a fifth of a second, and they
 * seldom change.
 */
export function openLexicon(catalogue: Catalogue): OpenLexicon {
  const source = lexiconSource(catalogue);
  if (CODE === '') return { lexicon: createLexicon(source), keep: () => undefined };
  const digest = createHash('sha256').update(CODE).update(JSON.stringify(source)).digest('hex');
  const path = fileURLToPath(new URL(`${digest.slice(0, 16)}.json`, FOLDER));
  const kept = readIfThere(path);
  const lexicon = createLexicon(source, kept === undefined ? undefined : readingsIn(kept));
  const before = sizeOf(lexicon);
  return {
    lexicon,
    keep() {
      if (kept === undefined || sizeOf(lexicon) > before) writeIfAllowed(path, readingsText(lexicon));
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

/** In place of what was kept for an earlier catalogue. Where packages lie that nobody may write to, the next command reads everything again. */
function writeIfAllowed(path: string, text: string): void {
  try {
    writeWhole(path, text);
    const folder = dirname(path);
    for (const name of readdirSync(folder)) if (name !== basename(path)) rmSync(join(folder, name), { force: true });
  } catch (error) {
    if (!(error instanceof UnusableInput)) throw error;
  }
}
