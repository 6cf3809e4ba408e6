import type { Choice, SearchData } from './search-data.ts';
import { formOf } from './typed-words.ts';

/** What a speciality is called, as it is looked up. */
interface Called {
  readonly choice: Choice;
  readonly name: string;
  readonly aliases: ReadonlySet<string>;
}

/** Shorter beginnings are of too many. */
const SHORTEST = 2;
const MOST_SHOWN = 3;

/** Finds the specialities whose name begins with a query, in its typed form, or that have it for an alias. */
export function createSpecialityFinder({
  specialities,
  facets,
}: Pick<SearchData, 'specialities' | 'facets'>): (form: string) => readonly Choice[] {
  const words = new Map(specialities.map(({ slug, words: called }) => [slug, called]));
  const all = facets.speciality.map(
    (choice): Called => ({
      choice,
      name: formOf(choice.name),
      aliases: new Set((words.get(choice.id) ?? []).map(formOf)),
    }),
  );
  return (form) => {
    if (form.length < SHORTEST) return [];
    const found = all.filter(({ name, aliases }) => name.startsWith(form) || aliases.has(form));
    return found.slice(0, MOST_SHOWN).map(({ choice }) => choice);
  };
}
