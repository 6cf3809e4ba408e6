import { assemble, type Surroundings } from './assemble.ts';
import { KeptFile } from './kept-file.ts';
import { partsIn } from './kept-parts.ts';
import { kindOf } from './kinds.ts';
import type { Loaded } from './load-catalogue.ts';
import { readParts } from './parts.ts';
import type { RawFile } from './raw-file.ts';

/** Whether what a file says is kept: that of all YAML but the settings, whose tree rules want, and which are few. */
function isKept({ path }: RawFile): boolean {
  const kind = kindOf(path)?.kind;
  return kind !== undefined && kind !== 'settings' && kind !== 'legacy';
}

/**
 * The files as a catalogue, where those that are kept have been found without fault before.
 * @param kept what `partsText` gave for these very files
 */
export function loadKept(kept: string, raw: readonly RawFile[], surroundings: Surroundings): Loaded {
  const { parts: fresh, findings } = readParts(
    raw.filter((file) => !isKept(file)),
    () => true,
  );
  const files = raw.map((file) => fresh.files.find(({ path }) => path === file.path) ?? new KeptFile(file));
  const byPath = new Map(files.map((file) => [file.path, file]));
  return { catalogue: assemble({ ...fresh, ...partsIn(kept, byPath), files }, surroundings), findings };
}
