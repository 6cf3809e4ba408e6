import type { Rule } from '../model/rule.ts';
import { isBookedByPatient } from '../model/self-booking.ts';
import { heldInCatalogue } from './self-booked.ts';

/** A patient cannot know how long the visit takes: there must be nothing to choose. */
export const consistentSelfBookingLength: Rule = {
  id: 'consistent-self-booking-length',
  severity: 'error',
  summary: {
    da: 'Et besøg, patienten selv kan booke, har én varighed i hver form.',
    en: 'A visit that the patient can book has one length in each mode.',
  },
  subject: 'catalogue',

  *check(catalogue) {
    for (const { type, settings, selfBooking, file, range } of heldInCatalogue(catalogue, [
      'selfBooking',
      'modes',
      'duration',
    ])) {
      const unclear = settings.find(({ duration }) => duration.allowed.length > 1);
      if (!isBookedByPatient(selfBooking) || unclear === undefined) continue;
      const lengths = unclear.duration.allowed.map(({ value }) => value).join(', ');
      yield {
        file: file.path,
        range,
        message: {
          da: `Patienten kan selv booke "${type.name.value}", men der er flere varigheder at vælge imellem (${lengths}): behold én, eller lad personalet booke.`,
          en: `The patient can book "${type.name.value}" but there are several lengths to choose from (${lengths}): keep one, or let staff book.`,
        },
      };
    }
  },
};
