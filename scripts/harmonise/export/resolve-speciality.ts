import type { Speciality } from '../../model/catalogue.ts';
import { foldText } from './fold-text.ts';

/** The slugs of specialities by everything they are called, folded. */
export type SpecialityIndex = ReadonlyMap<string, string>;

/**
 * What resolves to which speciality: its slug, its name and its aliases. A name goes before another's alias; an alias
 * that two specialities share is neither's, since a row in the wrong speciality is harder to see than one in none.
 */
export function indexSpecialities(specialities: readonly Speciality[]): SpecialityIndex {
  const names = collect(specialities, ({ slug, name }) => [slug, name.value]);
  const aliases = collect(specialities, (speciality) => speciality.aliases.map(({ value }) => value));
  return new Map(
    [...aliases, ...names].flatMap(([text, slugs]) => (slugs.size === 1 ? [[text, [...slugs][0] ?? '']] : [])),
  );
}

function collect(
  specialities: readonly Speciality[],
  texts: (speciality: Speciality) => readonly string[],
): ReadonlyMap<string, ReadonlySet<string>> {
  const found = new Map<string, Set<string>>();
  for (const speciality of specialities)
    for (const text of texts(speciality).map(foldText).filter(Boolean))
      found.set(text, (found.get(text) ?? new Set()).add(speciality.slug));
  return found;
}

/** The slug of the speciality that a text names, whatever its case, spaces and punctuation; undefined when it names none. */
export function resolveSpeciality(text: string, index: SpecialityIndex): string | undefined {
  return index.get(foldText(text));
}
