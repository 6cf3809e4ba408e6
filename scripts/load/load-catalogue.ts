import type { Catalogue } from '../model/catalogue.ts';
import type { Finding } from '../model/finding.ts';
import { accepts } from './accepts.ts';
import { assemble, type Surroundings } from './assemble.ts';
import type { Refused } from './explain-refusals.ts';
import { readParts } from './parts.ts';
import type { RawFile } from './raw-file.ts';

export type { Surroundings };

export interface Loaded {
  readonly catalogue: Catalogue;
  readonly findings: readonly Finding[];
}

/** The files as a catalogue, and every fault of their notation and schema. It never gives up on the first. */
export async function loadCatalogue(raw: readonly RawFile[], surroundings: Surroundings): Promise<Loaded> {
  const { parts, findings, refused } = readParts(raw, accepts);
  const explained = refused.length > 0 ? await explainedFindings(refused) : [];
  return { catalogue: assemble(parts, surroundings), findings: [...findings, ...explained] };
}

/** What explains is several times as large as what says no, and only a catalogue with faults has to load it. */
async function explainedFindings(refused: readonly Refused[]): Promise<readonly Finding[]> {
  const [{ explainRefusals }, visitType, others] = await Promise.all([
    import('./explain-refusals.ts'),
    import('./visit-type-explainer.generated.cjs'),
    import('./other-explainers.generated.cjs'),
  ]);
  return explainRefusals(refused, { ...visitType.default, ...others.default });
}
