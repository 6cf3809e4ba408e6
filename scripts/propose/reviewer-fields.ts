import type { FormField } from './form-field.ts';
import { HEARD } from './heard.ts';
import { MOST, newField } from './new-field.ts';

/** What the box says that must be ticked. */
export const NO_PATIENT_DATA = 'Forslaget indeholder ingen oplysninger om patienter og ingen navne på personer';

/** What reviewers need to know beside the type. */
export function reviewerFields(): readonly FormField[] {
  const optional = { isRequired: false };
  return [
    newField('wanted-from', 'Ønskes fra', 'Dato som ÅÅÅÅ-MM-DD.', { kind: 'date' }),
    newField('temporary-until', 'Midlertidig til', TEMPORARY, { kind: 'date' }, optional),
    newField(
      'why-not-existing',
      'Hvorfor dur de eksisterende typer ikke?',
      WHY,
      { kind: 'paragraph' },
      { most: MOST.long },
    ),
    newField('bookings-a-year', 'Forventede bookinger om året', 'Et tal; et skøn er nok.', { kind: 'number' }),
    newField(
      'departments',
      'Afdelinger, der skal bruge typen',
      'Én på hver linje.',
      { kind: 'lines' },
      { most: MOST.paragraph },
    ),
    newField('heard', 'Hvem er hørt?', HEARD_FIRST, { kind: 'several', choices: HEARD }, optional),
    newField(
      'heard-answers',
      'Hvad svarede de?',
      'Funktionen og svaret, aldrig et navn.',
      { kind: 'paragraph' },
      { ...optional, most: MOST.long },
    ),
    newField('no-patient-data', 'Ingen patientoplysninger', '', { kind: 'tick', sentence: NO_PATIENT_DATA }),
  ];
}

const TEMPORARY =
  'Kun hvis typen haster og skal i brug før næste møde: den dag lukkes den for booking, medmindre gruppen har besluttet andet.';
const WHY = 'Hvilke typer ligner, og hvad er det, de ikke kan?';
const HEARD_FIRST = 'Dem, der ikke er hørt, hører koordinationsgruppen, før den beslutter.';
