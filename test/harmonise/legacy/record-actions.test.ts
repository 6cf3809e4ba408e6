import { describe, expect, test } from 'vitest';
import { recordActions } from '../../../scripts/harmonise/legacy/record-actions.ts';
import type { RecordUser } from '../../../scripts/harmonise/legacy/record-use.ts';
import { GONE, LEGACY_COLUMNS, type LegacyCells } from '../../../scripts/model/legacy.ts';

const EMPTY = Object.fromEntries(LEGACY_COLUMNS.map((column) => [column, ''])) as LegacyCells;
const DECIDED = { target: 'common/kontrol', relation: 'equivalent', status: 'accepted', futureBookings: '0' };

function user(cells: Partial<LegacyCells>, speciality: string | null = 'kardiologi'): RecordUser {
  return { speciality: speciality ?? undefined, cells: { ...EMPTY, id: '1', name: 'KTR 30', ...cells } };
}

/** Who uses record 1, and what becomes of it: the action and why. */
const SCENARIOS: Readonly<Record<string, readonly [users: readonly RecordUser[], says: string]>> = {
  'inactivates a record that everybody has left': [
    [user({ ...DECIDED, departments: 'Køge' }), user(DECIDED, 'geriatri')],
    'inactivate: Alle brugere har besluttet: kardiologi (Køge) → common/kontrol; geriatri → common/kontrol. Ingen fremtidige bookinger, og ingen andre bruger recorden.',
  ],
  'counts retirement as a decision': [
    [user({ relation: 'unmatched', status: 'accepted', futureBookings: '0' })],
    'inactivate: Alle brugere har besluttet: kardiologi → nedlægges. Ingen fremtidige bookinger, og ingen andre bruger recorden.',
  ],
  'names the templates that still hold it': [
    [user({ ...DECIDED, templates: '2' }), user({ ...DECIDED, templates: '1' }, 'geriatri')],
    'inactivate: Alle brugere har besluttet: kardiologi → common/kontrol; geriatri → common/kontrol. Ingen fremtidige bookinger, og ingen andre bruger recorden. Recorden står stadig i 3 skabeloner.',
  ],
  'closes a record that has bookings left': [
    [
      user({ ...DECIDED, futureBookings: '3', latestFuture: '2026-09-01', transition: 'run-out' }),
      user({ ...DECIDED, futureBookings: '2', latestFuture: '2026-03-01', transition: 'rebook' }, 'geriatri'),
    ],
    'close: Alle brugere har besluttet: kardiologi → common/kontrol; geriatri → common/kontrol. Der er 5 fremtidige bookinger tilbage, den seneste 2026-09-01: luk for nye. Det bookede bookes om eller løber ud.',
  ],
  'takes unknown bookings for no zero': [
    [user({ ...DECIDED, futureBookings: '' }), user(DECIDED, 'geriatri')],
    'close: Alle brugere har besluttet: kardiologi → common/kontrol; geriatri → common/kontrol. Eksporten siger ikke, om der er fremtidige bookinger: luk for nye, og se efter i SP, før recorden gøres inaktiv.',
  ],
  'says that there are at least so many': [
    [user({ ...DECIDED, futureBookings: '' }), user({ ...DECIDED, futureBookings: '1' }, 'geriatri')],
    'close: Alle brugere har besluttet: kardiologi → common/kontrol; geriatri → common/kontrol. Der er mindst 1 fremtidig booking tilbage: luk for nye.',
  ],
  'waits for every user': [
    [
      user({ ...DECIDED, departments: 'Køge' }),
      user({ ...DECIDED, departments: 'Slagelse', status: 'flagged' }),
      user({ departments: 'Holbæk | Roskilde', futureBookings: '0' }, 'geriatri'),
    ],
    'wait: Mangler en godkendt beslutning fra kardiologi (Slagelse, markeret); geriatri (Holbæk | Roskilde).',
  ],
  'waits for a draft': [
    [user({ ...DECIDED, status: 'draft' })],
    'wait: Mangler en godkendt beslutning fra kardiologi.',
  ],
  'waits for a row of no speciality, whatever it says': [
    [user({ ...DECIDED, departments: 'Køge' }, null)],
    'wait: Mangler en godkendt beslutning fra ukendt speciale (Køge).',
  ],
  'waits for an accepted row that says nothing': [
    [user({ status: 'accepted', futureBookings: '0' })],
    'wait: Mangler en godkendt beslutning fra kardiologi.',
  ],
  'waits for those outside': [
    [
      user({ ...DECIDED, usedOutside: 'Rigshospitalet | Bispebjerg' }),
      user({ ...DECIDED, usedOutside: 'Bispebjerg' }, 'geriatri'),
    ],
    'wait: Bruges også uden for vores område: Bispebjerg; Rigshospitalet.',
  ],
  'waits for a user that is gone from the export without a decision': [
    [user(DECIDED), user({ departments: 'Køge', spStatus: GONE }, 'geriatri')],
    'wait: Mangler en godkendt beslutning fra geriatri (Køge, ikke i eksporten).',
  ],
  'says nothing of a record that is not in the export': [
    [user({ ...DECIDED, spStatus: GONE })],
    'wait: Recorden er ikke i eksporten: se efter i SP, om den stadig findes.',
  ],
};

describe('recordActions', () => {
  for (const [title, [users, says]] of Object.entries(SCENARIOS))
    test(title, () => {
      expect(recordActions(users, new Map()).map(({ action, reason }) => `${action}: ${reason}`)).toEqual([says]);
    });

  test.each([
    ['Kontrol', 'keep', 'Recorden er selv den harmoniserede type "Kontrol" (common/kontrol).'],
    [
      'KTR 30',
      'rename',
      'Recorden er selv den harmoniserede type common/kontrol, men hedder "KTR 30" i SP: omdøb den til "Kontrol".',
    ],
  ])('keeps the record of a harmonised type, called "%s", whoever has not decided', (name, action, reason) => {
    const spIds = new Map([['1', { id: 'common/kontrol', name: 'Kontrol' }]]);
    expect(recordActions([user({ name })], spIds)).toEqual([{ id: '1', name, action, reason }]);
  });

  test('gives one action for each record, by id by code unit', () => {
    const entries = [user({ id: '9' }), user({ id: '10' }), user({ id: '9', name: 'Andet' }, 'geriatri')];
    expect(recordActions(entries, new Map()).map(({ id, name }) => [id, name])).toEqual([
      ['10', 'KTR 30'],
      ['9', 'Andet | KTR 30'],
    ]);
  });
});
