import type { Lexicon } from '../similarity/lexicon.ts';
import { readName } from '../similarity/read-name.ts';
import type { FieldId, FormField, Refusal } from './form-field.ts';
import type { ReviewerAnswers } from './proposal.ts';

/** The answers that must name departments and hold a person's name instead; the name is not repeated. */
export function* peopleNamed(
  { department, departments }: ReviewerAnswers,
  fields: readonly FormField[],
  lexicon: Lexicon,
): Generator<Refusal> {
  const answers: readonly (readonly [FieldId, readonly string[]])[] = [
    ['department', [department]],
    ['departments', departments],
  ];
  for (const [id, names] of answers)
    if (names.some((name) => readName(name, lexicon).people.length > 0))
      yield { field: fields.find((field) => field.id === id)?.label, message: A_PERSON };
}

export const A_PERSON = {
  da: 'Forslaget kommer fra en afdeling, ikke en person: skriv afdelingens navn, uden personnavne, mailadresse eller brugernavn.',
  en: 'The proposal comes from a department, not a person: write its name, without names of people, mail addresses or user names.',
};
