import type { Rule } from '../model/rule.ts';
import { cellOf, placeOf } from './legacy-cell.ts';

/** A record that closes under visits already booked leaves patients with a time that nobody knows how to move. */
export const requireLegacyTransition: Rule = {
  id: 'require-legacy-transition',
  severity: 'error',
  summary: {
    da: 'En godkendt gammel type med fremtidige bookinger siger, hvad der sker med dem.',
    en: 'An accepted old type with future bookings says what happens to them.',
  },
  subject: 'legacy',

  *check(row) {
    const future = Number(cellOf(row, 'futureBookings'));
    if (cellOf(row, 'status') !== 'accepted' || cellOf(row, 'target') === '' || !(future > 0)) return;
    if (cellOf(row, 'transition') !== '') return;
    yield {
      range: placeOf(row, 'transition'),
      message: {
        da: `Der er ${future} ${future === 1 ? 'fremtidig booking' : 'fremtidige bookinger'}, men "transition" er tom: skriv "run-out" (løber ud), "convert" (konverteres) eller "rebook" (bookes om).`,
        en: `There ${future === 1 ? 'is 1 future booking' : `are ${future} future bookings`}, but "transition" is empty: write "run-out", "convert" or "rebook".`,
      },
    };
  },
};
