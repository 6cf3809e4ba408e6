import type { Catalogue } from '../model/catalogue.ts';
import { COMMON } from '../model/catalogue.ts';
import type { Channel } from './facts.ts';

/** The part of the catalogue that a channel carries: all of it as a draft, only approved sets in production. */
export function forChannel(catalogue: Catalogue, channel: Channel): Catalogue {
  if (channel === 'draft') return catalogue;
  const specialities = catalogue.specialities.filter(({ approval }) => approval.status === 'approved');
  const sets = new Set(specialities.map(({ slug }) => slug));
  if (catalogue.common?.approval.status === 'approved') sets.add(COMMON);
  const types = catalogue.types.filter(({ set }) => sets.has(set));
  return {
    ...catalogue,
    specialities,
    types,
    typesById: new Map(types.map((type) => [type.fullId, type])),
    trees: catalogue.trees.filter(({ speciality }) => sets.has(speciality)),
  };
}
