import { requireLegacyTransition } from '../../scripts/rules/require-legacy-transition.ts';
import { describeRule } from '../support/describe-rule.ts';
import { LEGACY, legacyRow } from '../support/legacy.ts';

const TARGET = 'common/kontrol';
const row = (futureBookings: string, transition: string, status = 'accepted', target = TARGET) =>
  legacyRow({ futureBookings, status, target, transition });

describeRule(requireLegacyTransition, {
  'stays silent where it is said': { files: row('3', 'run-out') },
  'stays silent where nothing is booked': { files: row('0', '') },
  'stays silent where nobody knows': { files: row('', '') },
  'lets a draft wait': { files: row('3', '', 'draft') },
  'asks nothing of a type that retires without a successor': { files: row('3', '', 'accepted', '') },
  'leaves a word that is no transition to another rule': { files: row('3', 'runout') },
  'points at the empty cell': {
    files: row('3', ''),
    says: [
      `${LEGACY}:2:33 Der er 3 fremtidige bookinger, men "transition" er tom: skriv "run-out" (løber ud), "convert" (konverteres) eller "rebook" (bookes om).`,
    ],
    saysInEnglish: [
      `${LEGACY}:2:33 There are 3 future bookings, but "transition" is empty: write "run-out", "convert" or "rebook".`,
    ],
  },
  'points at the row where the file has no such column': {
    files: legacyRow({ futureBookings: '1', status: 'accepted', target: TARGET }),
    says: [
      `${LEGACY}:2:1 Der er 1 fremtidig booking, men "transition" er tom: skriv "run-out" (løber ud), "convert" (konverteres) eller "rebook" (bookes om).`,
    ],
  },
});
