import { readSchema } from '../../scripts/load/read-schema.ts';
import type { FormField } from '../../scripts/propose/form-field.ts';
import { formFields, type TitledSchema } from '../../scripts/propose/form-fields.ts';
import { NO_PATIENT_DATA } from '../../scripts/propose/reviewer-fields.ts';
import type { Files } from './load.ts';
import { loadWith } from './load.ts';

/** What the fixture lacks of what the form asks about. */
export const PROPOSAL_FILES: Files = {
  'vocabularies/self-booking.yaml': `title: Selvbooking
entries:
  - {id: none, name: Ingen, source: Syntetisk, verified: false}
  - {id: reschedule, name: Kan flyttes, source: Syntetisk, verified: false}
  - {id: direct, name: Direkte i Min SP, source: Syntetisk, verified: false}
`,
};

/** Every question, with the answer of a proposal that is right, as GitHub writes it. */
export const ANSWERS: Readonly<Record<string, string>> = {
  'Foreslået af': 'Hjertemedicinsk Ambulatorium',
  Speciale: 'Kardiologi',
  Navn: 'Arbejdstest',
  Forkortelse: 'ARB',
  'Navn til patienten': 'Cykeltest af hjertet',
  Beskrivelse: 'Test på cykel\nmed måling af hjertets rytme.',
  'Tekst til patienten': 'Fremmøde: Du cykler,\nmens vi måler hjertets rytme.',
  Formål: 'Undersøgelse',
  Former: 'Fremmøde',
  Standardvarighed: '45 min',
  'Tilladte varigheder': '30 min, 60 min',
  Personale: 'Læge, Sygeplejerske',
  'Alle eller én?': 'Én af dem er nok',
  Lokale: 'Ekkolaboratorium',
  Udstyr: '_No response_',
  Selvbooking: 'Kan flyttes',
  Synonymer: 'Cykeltest\n- AKG-test',
  'Ønskes fra': '2027-01-01',
  'Midlertidig til': '_No response_',
  'Hvorfor dur de eksisterende typer ikke?': 'Ingen af dem er på cykel.',
  'Forventede bookinger om året': '1.200',
  'Afdelinger, der skal bruge typen': 'Holbæk\nSlagelse',
  'Hvem er hørt?': 'Afdelingsledelsen',
  'Hvad svarede de?': 'Enig.',
  'Ingen patientoplysninger': `- [X] ${NO_PATIENT_DATA}`,
};

/** The body of an issue, with some answers changed. */
export function issueBody(changed: Readonly<Record<string, string>> = {}): string {
  return Object.entries({ ...ANSWERS, ...changed })
    .map(([label, answer]) => `### ${label}\n\n${answer}`)
    .join('\n\n');
}

/** The form's questions about the fixture. */
export async function fields(): Promise<readonly FormField[]> {
  const { catalogue } = await loadWith(PROPOSAL_FILES);
  return formFields(readSchema('visit-type') as TitledSchema, catalogue);
}
