import type { SelfBooking } from '../model/authored.ts';
import { type Catalogue, COMMON } from '../model/catalogue.ts';
import { isBookedByPatient } from '../model/self-booking.ts';
import type { Answering, Choice, FieldId, FormField } from './form-field.ts';
import { HEARD } from './heard.ts';

/** The part of a JSON Schema that holds what a key is called in Danish. */
export interface TitledSchema {
  readonly title?: string;
  readonly description?: string;
  readonly maxLength?: number;
  readonly $ref?: string;
  readonly properties?: Readonly<Record<string, TitledSchema>>;
  readonly definitions?: Readonly<Record<string, TitledSchema>>;
}

/** The lengths that the form offers. The parser takes any that the schema does. */
const LENGTHS = [5, 10, 15, 20, 25, 30, 40, 45, 50, 60, 75, 90, 105, 120, 150, 180, 240, 300, 360, 420, 480];

const LINE = 200;
const PARAGRAPH = 1000;
const LONG = 4000;

/** What the box says that must be ticked. */
export const NO_PATIENT_DATA = 'Forslaget indeholder ingen oplysninger om patienter og ingen navne på personer';

/**
 * Every question of the proposal form, in its order: what a type file needs, under the titles of its schema, and what
 * reviewers need beside it. The issue form, the text for a mail, and the parser of both are made of this list alone.
 * @param schema `visit-type.schema.json`
 */
export function formFields(schema: TitledSchema, catalogue: Catalogue): readonly FormField[] {
  return [...whatIsProposed(schema, catalogue), ...whatReviewersNeed()];
}

/** Keys that a proposal may fill in, by the field that asks for them. */
export const FIELD_OF_KEY: Readonly<Record<string, FieldId>> = {
  id: 'name',
  name: 'name',
  abbreviation: 'abbreviation',
  patientName: 'patient-name',
  description: 'description',
  purpose: 'purpose',
  modes: 'modes',
  'duration.default': 'duration-default',
  'duration.allowed': 'duration-allowed',
  duration: 'duration-default',
  'resources.staff': 'staff',
  'resources.room': 'room',
  'resources.equipment': 'equipment',
  resources: 'staff',
  selfBooking: 'self-booking',
  synonyms: 'synonyms',
  'lifecycle.from': 'wanted-from',
  'lifecycle.closeForBooking': 'temporary-until',
  lifecycle: 'wanted-from',
};

function whatIsProposed(schema: TitledSchema, catalogue: Catalogue): readonly FormField[] {
  const keyed = (
    id: FieldId,
    key: string,
    answering: Answering,
    { isRequired = true, most = LINE, more = '', says = '' } = {},
  ): FormField => {
    const { title, description } = titlesOf(schema, key);
    return { id, label: title, description: says || `${description} ${more}`.trim(), isRequired, most, answering };
  };
  const terms = (name: string): readonly Choice[] => termChoices(catalogue, name);
  const lengths = LENGTHS.map((minutes) => ({ name: `${minutes} min`, value: String(minutes) }));
  const several = (choices: readonly Choice[]): Answering => ({ kind: 'several', choices });
  const optional = { isRequired: false };
  return [
    own('department', 'Foreslået af', DEPARTMENT, { kind: 'line' }),
    own('speciality', 'Speciale', SPECIALITY, { kind: 'one', choices: setChoices(catalogue) }),
    keyed('name', 'name', { kind: 'line' }),
    keyed('abbreviation', 'abbreviation', { kind: 'line' }, optional),
    keyed('patient-name', 'patientName', { kind: 'line' }),
    keyed('description', 'description', { kind: 'paragraph' }, { most: PARAGRAPH }),
    keyed('purpose', 'purpose', { kind: 'one', choices: terms('purposes') }),
    keyed('modes', 'modes', several(terms('modes')), { most: PARAGRAPH }),
    keyed('duration-default', 'duration.default', { kind: 'minutes', choices: lengths }),
    keyed(
      'duration-allowed',
      'duration.allowed',
      { kind: 'minutes-list', choices: lengths },
      { ...optional, most: PARAGRAPH, more: 'Uden svar: kun standardvarigheden.' },
    ),
    keyed('staff', 'resources.staff', several(terms('staff-roles')), {
      most: PARAGRAPH,
      says: 'Dem, der skal være til stede, eller som kan skiftes.',
    }),
    own('staff-together', 'Alle eller én?', STAFF, { kind: 'one', choices: TOGETHER_CHOICES }, optional),
    keyed('room', 'resources.room', { kind: 'one', choices: terms('rooms') }, { ...optional, says: IN_PERSON }),
    keyed('equipment', 'resources.equipment', several(terms('equipment')), {
      ...optional,
      most: PARAGRAPH,
      says: IN_PERSON,
    }),
    keyed(
      'self-booking',
      'selfBooking',
      {
        kind: 'one',
        // What the patient books herself takes a decision tree and letters, which a form cannot give.
        choices: terms('self-booking').filter(({ value }) => !isBookedByPatient(value as SelfBooking)),
      },
      { more: 'Skal patienten selv kunne booke, aftales det bagefter: det kræver et beslutningstræ.' },
    ),
    keyed('synonyms', 'synonyms', { kind: 'lines' }, { ...optional, most: PARAGRAPH, more: 'Ét på hver linje.' }),
  ];
}

const DEPARTMENT = 'Afdelingen eller afsnittet, aldrig en person, fx "Hjertemedicinsk Ambulatorium, Holbæk".';
const SPECIALITY = 'Det speciale, typen hører til, eller fælles, hvis flere specialer skal bruge den.';
const IN_PERSON = 'Gælder ved fremmøde. Mangler det på listen, så skriv det i begrundelsen nedenfor.';
const STAFF = 'Kun hvis der er flere under personale.';
const TOGETHER_CHOICES: readonly Choice[] = [
  { name: 'Alle skal være til stede', value: 'all' },
  { name: 'Én af dem er nok', value: 'any' },
];

function whatReviewersNeed(): readonly FormField[] {
  const optional = { isRequired: false };
  return [
    own('wanted-from', 'Ønskes fra', 'Dato som ÅÅÅÅ-MM-DD.', { kind: 'date' }),
    own('temporary-until', 'Midlertidig til', TEMPORARY, { kind: 'date' }, optional),
    own('why-not-existing', 'Hvorfor dur de eksisterende typer ikke?', WHY, { kind: 'paragraph' }, { most: LONG }),
    own('bookings-a-year', 'Forventede bookinger om året', 'Et tal; et skøn er nok.', { kind: 'number' }),
    own('departments', 'Afdelinger, der skal bruge typen', 'Én på hver linje.', { kind: 'lines' }, { most: PARAGRAPH }),
    own('heard', 'Hvem er hørt?', HEARD_FIRST, { kind: 'several', choices: HEARD }, optional),
    own(
      'heard-answers',
      'Hvad svarede de?',
      'Funktionen og svaret, aldrig et navn.',
      { kind: 'paragraph' },
      { ...optional, most: LONG },
    ),
    own('no-patient-data', 'Ingen patientoplysninger', '', { kind: 'tick', sentence: NO_PATIENT_DATA }),
  ];
}

const TEMPORARY =
  'Kun hvis typen haster og skal i brug før næste møde: den dag lukkes den for booking, medmindre gruppen har besluttet andet.';
const WHY = 'Hvilke typer ligner, og hvad er det, de ikke kan?';
const HEARD_FIRST = 'Dem, der ikke er hørt, hører koordinationsgruppen, før den beslutter.';

function own(
  id: FieldId,
  label: string,
  description: string,
  answering: Answering,
  { isRequired = true, most = LINE } = {},
): FormField {
  return { id, label, description, isRequired, most, answering };
}

function titlesOf(schema: TitledSchema, path: string): { readonly title: string; readonly description: string } {
  let at: TitledSchema = schema;
  let title = '';
  let description = '';
  for (const key of path.split('.')) {
    const property: TitledSchema = at.properties?.[key] ?? {};
    at = schema.definitions?.[property.$ref?.split('/').at(-1) ?? ''] ?? property;
    title = property.title ?? at.title ?? '';
    description = property.description ?? at.description ?? '';
  }
  return { title, description };
}

/** The specialities of the region and the common set. */
function setChoices({ specialities }: Catalogue): readonly Choice[] {
  const own = specialities
    .filter(({ present }) => present !== 'no')
    .map(({ slug, name }) => ({ name: name.value, value: slug }));
  return [...own, { name: 'Fælles for flere specialer', value: COMMON }];
}

function termChoices({ vocabularies }: Catalogue, name: string): readonly Choice[] {
  return (vocabularies.get(name)?.terms ?? []).map(({ id, term }) => ({ name: term.name, value: id.value }));
}
