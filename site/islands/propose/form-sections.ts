import type { FieldId, FormField } from '../../../scripts/propose/form-field.ts';

export interface FormSection {
  readonly title: string;
  readonly fields: readonly FormField[];
}

/** The questions in the order that somebody thinks of them. The text that is sent keeps the order of the form on GitHub. */
const SECTIONS: readonly { readonly title: string; readonly ids: readonly FieldId[] }[] = [
  { title: 'Hvem foreslår', ids: ['department', 'speciality'] },
  { title: 'Hvad sker der', ids: ['name', 'abbreviation', 'description', 'purpose', 'synonyms'] },
  { title: 'Det ser patienten', ids: ['patient-name', 'modes', 'patient-text'] },
  {
    title: 'Sådan bookes den',
    ids: ['duration-default', 'duration-allowed', 'staff', 'staff-together', 'room', 'equipment', 'self-booking'],
  },
];

/** What is named in no section is for those who decide. */
const LAST = 'Til dem, der tager stilling';

export function sectionsOf(fields: readonly FormField[]): readonly FormSection[] {
  const byId = new Map(fields.map((field) => [field.id, field]));
  const first = SECTIONS.map(({ title, ids }) => ({ title, fields: ids.flatMap((id) => byId.get(id) ?? []) }));
  const named = new Set<FieldId>([...SECTIONS.flatMap(({ ids }) => ids), 'changes']);
  return [...first, { title: LAST, fields: fields.filter(({ id }) => !named.has(id)) }];
}
