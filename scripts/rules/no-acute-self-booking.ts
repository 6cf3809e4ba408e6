import type { Rule } from '../model/rule.ts';
import { heldInCatalogue } from './self-booked.ts';

/** Whether something can wait is for a health professional to say. */
export const noAcuteSelfBooking: Rule = {
  id: 'no-acute-self-booking',
  severity: 'error',
  summary: {
    da: 'Akutte besøg kan patienten hverken booke eller flytte selv.',
    en: 'Acute visits are neither booked nor moved by the patient.',
  },
  subject: 'catalogue',

  *check(catalogue) {
    for (const { type, selfBooking, file, range } of heldInCatalogue(catalogue, ['selfBooking'])) {
      if (type.purpose !== 'acute' || selfBooking === 'none') continue;
      yield {
        file: file.path,
        range,
        message: {
          da: `"${type.name.value}" er akut, men har selvbooking "${selfBooking}": skriv "none".`,
          en: `"${type.name.value}" is acute but has self-booking "${selfBooking}": write "none".`,
        },
      };
    }
  },
};
