import type { VisitType } from '../model/catalogue.ts';
import { answersOfType } from './answers-of-type.ts';
import type { Answers, FieldId, FormField, Refusal } from './form-field.ts';

/** What may be answered of a new type, and not of a change of one. */
export function* changeContradictions(
  answers: Answers,
  type: VisitType,
  fields: readonly FormField[],
): Generator<Refusal> {
  const refuse = (id: FieldId, da: string, en: string): Refusal => ({
    field: fields.find((field) => field.id === id)?.label,
    message: { da, en },
  });
  const before = answersOfType(type);
  const [set] = answers.get('speciality') ?? [];
  if (set !== undefined && set !== type.set)
    yield refuse(
      'speciality',
      `En ændring flytter ikke typen fra sit speciale: lad svaret stå, eller foreslå en ny type.`,
      `A change does not move the type out of its speciality: leave the answer, or propose a new type.`,
    );
  if (answers.has('temporary-until'))
    yield refuse(
      'temporary-until',
      'En ændring kan ikke være midlertidig: lad feltet stå tomt.',
      'A change cannot be for a time: leave this empty.',
    );
  const [together] = answers.get('staff-together') ?? [];
  if (together === 'as-is' && !isSame(answers.get('staff'), before.get('staff')))
    yield refuse(
      'staff-together',
      'Personalet er ændret: vælg, om alle skal være til stede, eller om én er nok.',
      'The staff is changed: choose whether all must be present or one is enough.',
    );
}

function isSame(a: readonly string[] = [], b: readonly string[] = []): boolean {
  return a.length === b.length && a.every((value) => b.includes(value));
}
