import { assemble, type Surroundings } from './assemble.ts';
import type { Loaded } from './load-catalogue.ts';
import { readParts } from './parts.ts';
import type { RawFile } from './raw-file.ts';

/**
 * The files as a catalogue, where they have been found without fault already: a site is built from no others. No schema
 * is asked again, so a browser need not load their validators.
 */
export function loadTrusted(raw: readonly RawFile[], surroundings: Surroundings): Loaded {
  const { parts, findings } = readParts(raw, () => true);
  return { catalogue: assemble(parts, surroundings), findings };
}
