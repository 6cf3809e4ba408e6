import { type Catalogue, typeId } from '../model/catalogue.ts';
import { kindOf } from './kinds.ts';
import type { Parts } from './parts.ts';

/** What the files alone do not tell: the paths of those not read, the history, and the day to judge dates by. */
export interface Surroundings {
  readonly paths: readonly string[];
  readonly history?: Catalogue['history'];
  readonly asOf?: string | undefined;
}

/** The parts as one catalogue. */
export function assemble(parts: Parts, { paths, history, asOf }: Surroundings): Catalogue {
  const knownTypeIds = new Set<string>();
  for (const path of paths) {
    const kind = kindOf(path);
    if (kind?.kind === 'visit-type') knownTypeIds.add(typeId(kind.set, kind.id));
  }
  const root = parts.settings?.root;
  return {
    ...parts,
    paths,
    settings: parts.settings?.content,
    settingsRoot: root?.kind === 'map' ? root : undefined,
    common: parts.common,
    lexicon: parts.lexicon,
    typesById: new Map(parts.types.map((type) => [type.fullId, type])),
    knownTypeIds,
    history,
    asOf,
  };
}
