import type { Rule } from '../model/rule.ts';
import { isBookedByPatient } from '../model/self-booking.ts';
import { heldInCatalogue } from './self-booked.ts';

/** Who books a visit herself has nobody to ask what it is. Who only moves one has the letter she was sent. */
export const requirePatientText: Rule = {
  id: 'require-patient-text',
  severity: 'error',
  summary: {
    da: 'Et besøg, patienten selv kan booke, har en tekst til patienten i hver form.',
    en: 'A visit that the patient can book has a text for the patient in each mode.',
  },
  subject: 'catalogue',

  *check(catalogue) {
    for (const { type, settings, selfBooking, file, range } of heldInCatalogue(catalogue, ['selfBooking', 'modes'])) {
      const missing = settings.map(({ mode }) => mode).filter((mode) => !type.patientText.has(mode));
      if (!isBookedByPatient(selfBooking) || missing.length === 0) continue;
      yield {
        file: file.path,
        range,
        message: {
          da: `Patienten kan selv booke "${type.name.value}", men der mangler tekst til patienten (${missing.join(', ')}): skriv den under "patientText".`,
          en: `The patient can book "${type.name.value}" but the text for the patient is missing (${missing.join(', ')}): write it under "patientText".`,
        },
      };
    }
  },
};
