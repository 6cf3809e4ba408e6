import type { VisitType } from '../model/catalogue.ts';
import type { Located } from '../model/range.ts';
import type { Answers, FieldId } from './form-field.ts';
import { valuesOfModeTexts } from './mode-texts.ts';

/** A type that there is, as the answers that would propose it: what a change begins with. Reviewers' questions are open. */
export function answersOfType(type: VisitType): Answers {
  const answers: readonly (readonly [FieldId, readonly string[]])[] = [
    ['changes', [type.fullId]],
    ['speciality', [type.set]],
    ['name', [type.name.value]],
    ['abbreviation', values(type.abbreviation)],
    ['patient-name', [type.patientName.value]],
    ['description', [type.description.value]],
    ['patient-text', valuesOfModeTexts([...type.patientText].map(([mode, { value }]) => ({ mode, text: value })))],
    ['purpose', [type.purpose]],
    ['modes', type.modes.map(({ value }) => value)],
    ['duration-default', [String(type.duration.default.value)]],
    ['duration-allowed', type.duration.allowed.map(({ value }) => String(value))],
    ['staff', [...new Set(type.staff.flatMap(({ roles }) => roles.map(({ value }) => value)))]],
    ['staff-together', values(staffTogether(type))],
    ['room', values(type.room)],
    ['equipment', type.equipment.map(({ value }) => value)],
    ['self-booking', [type.selfBooking]],
    ['synonyms', type.synonyms.map(({ value }) => value)],
  ];
  return new Map(answers.filter(([, given]) => given.length > 0));
}

/** Values of the question whether all of the staff must be present. */
export type StaffTogether = 'all' | 'any' | 'as-is';

/** What the form says of the staff; `as-is` where it is more than the form can say, such as a doctor and one of two others. */
export function staffTogether({ staff }: Pick<VisitType, 'staff'>): { readonly value: StaffTogether } | undefined {
  const isChoice = staff.map(({ roles }) => roles.length > 1);
  if (!isChoice.includes(true)) return staff.length > 1 ? { value: 'all' } : undefined;
  return { value: staff.length === 1 ? 'any' : 'as-is' };
}

function values(value: Pick<Located<string>, 'value'> | undefined): readonly string[] {
  return value === undefined ? [] : [value.value];
}
