import type { Catalogue, VisitType } from '../model/catalogue.ts';
import { LENGTH_CHOICES, selfBookingChoices, setChoices, termChoices, togetherChoices } from './form-choices.ts';
import type { Answering, Choice, FieldId, FormField } from './form-field.ts';
import { type KeyedOptions, keyedField, MOST, newField } from './new-field.ts';
import { reviewerFields } from './reviewer-fields.ts';
import type { TitledSchema } from './titled-schema.ts';

export type { TitledSchema };

/**
 * Every question of the proposal form, in its order: what a type file needs, under the titles of its schema, and what
 * reviewers need beside it. The issue form, the text for a mail, and the parser of both are made of this list alone.
 * @param schema `visit-type.schema.json`
 * @param changed a type that is to be changed: it may stay as it is, also where a new one could not be like that
 */
export function formFields(schema: TitledSchema, catalogue: Catalogue, changed?: VisitType): readonly FormField[] {
  const keyed: Keyed = (id, key, answering, options) => keyedField(schema, id, key, answering, options);
  const terms: Terms = (name) => termChoices(catalogue, name);
  return [
    newField('department', 'Foreslået af', DEPARTMENT, { kind: 'line' }),
    newField('speciality', 'Speciale', SPECIALITY, { kind: 'one', choices: setChoices(catalogue, changed?.set) }),
    ...whatHappens(keyed, terms),
    ...whatItTakes(keyed, terms, togetherChoices(changed)),
    keyed(
      'self-booking',
      'selfBooking',
      { kind: 'one', choices: selfBookingChoices(catalogue, changed?.selfBooking) },
      { more: 'Skal patienten selv kunne booke, aftales det bagefter: det kræver et beslutningstræ.' },
    ),
    keyed('synonyms', 'synonyms', { kind: 'lines' }, { ...OPTIONAL, most: MOST.paragraph, more: 'Ét på hver linje.' }),
    ...reviewerFields(),
  ];
}

type Keyed = (id: FieldId, key: string, answering: Answering, options?: KeyedOptions) => FormField;
type Terms = (name: string) => readonly Choice[];

const OPTIONAL = { isRequired: false } as const;

function whatHappens(keyed: Keyed, terms: Terms): readonly FormField[] {
  const modes = terms('modes');
  return [
    keyed('name', 'name', { kind: 'line' }),
    keyed('abbreviation', 'abbreviation', { kind: 'line' }, OPTIONAL),
    keyed('patient-name', 'patientName', { kind: 'line' }),
    keyed('description', 'description', { kind: 'paragraph' }, { most: MOST.paragraph }),
    keyed(
      'patient-text',
      'patientText',
      { kind: 'by-mode', choices: modes },
      { ...OPTIONAL, most: MOST.long, says: PATIENT_TEXT },
    ),
    keyed('purpose', 'purpose', { kind: 'one', choices: terms('purposes') }),
    keyed('modes', 'modes', { kind: 'several', choices: modes }, { most: MOST.paragraph }),
  ];
}

function whatItTakes(keyed: Keyed, terms: Terms, together: readonly Choice[]): readonly FormField[] {
  const several = (name: string): Answering => ({ kind: 'several', choices: terms(name) });
  const list = { ...OPTIONAL, most: MOST.paragraph };
  return [
    keyed('duration-default', 'duration.default', { kind: 'minutes', choices: LENGTH_CHOICES }),
    keyed(
      'duration-allowed',
      'duration.allowed',
      { kind: 'minutes-list', choices: LENGTH_CHOICES },
      { ...list, more: 'Uden svar: kun standardvarigheden.' },
    ),
    keyed('staff', 'resources.staff', several('staff-roles'), { most: MOST.paragraph, says: STAFF }),
    newField('staff-together', 'Alle eller én?', TOGETHER, { kind: 'one', choices: together }, OPTIONAL),
    keyed('room', 'resources.room', { kind: 'one', choices: terms('rooms') }, { ...OPTIONAL, says: IN_PERSON }),
    keyed('equipment', 'resources.equipment', several('equipment'), { ...list, says: IN_PERSON }),
  ];
}

const DEPARTMENT = 'Afdelingen eller afsnittet, aldrig en person, fx "Hjertemedicinsk Ambulatorium, Holbæk".';
const SPECIALITY = 'Det speciale, typen hører til, eller fælles, hvis flere specialer skal bruge den.';
const PATIENT_TEXT =
  'Det, patienten skal vide, i almindeligt dansk. Én tekst gælder alle former. Er der forskel, så begynd hver tekst på en ny linje med formen og et kolon, fx "Telefon: Vi ringer til dig."';
const IN_PERSON = 'Gælder ved fremmøde. Mangler det på listen, så skriv det i begrundelsen nedenfor.';
const STAFF = 'Dem, der skal være til stede, eller som kan skiftes.';
const TOGETHER = 'Kun hvis der er flere under personale.';
