import type { Lexicon } from '../similarity/lexicon.ts';
import { readName } from '../similarity/read-name.ts';
import type { Answers, FieldId, FormField, Refusal } from './form-field.ts';

/** The answers that must name departments and hold a person's name instead; the name is not repeated. */
export function* peopleNamed(answers: Answers, fields: readonly FormField[], lexicon: Lexicon): Generator<Refusal> {
  for (const { id, label } of fields)
    if (OF_DEPARTMENTS.has(id) && answers.get(id)?.some((name) => readName(name, lexicon).people.length > 0))
      yield { field: label, message: A_PERSON };
}

const OF_DEPARTMENTS: ReadonlySet<FieldId> = new Set(['department', 'departments']);

export const A_PERSON = {
  da: 'Forslaget kommer fra en afdeling, ikke en person: skriv afdelingens navn, uden personnavne, mailadresse eller brugernavn.',
  en: 'The proposal comes from a department, not a person: write its name, without names of people, mail addresses or user names.',
};
