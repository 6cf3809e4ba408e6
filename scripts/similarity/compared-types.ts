import type { Catalogue } from '../model/catalogue.ts';
import { effectiveSettings } from '../model/effective.ts';
import { isRetired } from '../model/lifecycle.ts';
import type { Lexicon } from './lexicon.ts';
import type { NamedType } from './lexicon-source.ts';

/** The types that are still held; of one speciality what it may book, with what it calls the common ones itself. */
export function comparedTypes(
  { source }: Lexicon,
  catalogue: Catalogue,
  slug: string | undefined,
): readonly NamedType[] {
  const speciality = catalogue.specialities.find((candidate) => candidate.slug === slug);
  if (speciality === undefined)
    return source.types.filter(({ id }) => {
      const type = catalogue.typesById.get(id);
      return type !== undefined && !isRetired(type.lifecycle, catalogue.asOf);
    });
  const bookable = new Set<string>();
  for (const { type, state } of effectiveSettings(speciality, catalogue))
    if (state !== 'retired' && state !== 'closed') bookable.add(type.fullId);
  const calls = new Map(speciality.uses.map(({ type, synonyms }) => [type.value, synonyms.map(({ value }) => value)]));
  return source.types
    .filter(({ id }) => bookable.has(id))
    .map((type) => ({ ...type, synonyms: [...type.synonyms, ...(calls.get(type.id) ?? [])] }));
}
