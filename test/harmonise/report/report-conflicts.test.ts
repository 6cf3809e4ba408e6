import { describe, expect, test } from 'vitest';
import { usersByRecord } from '../../../scripts/harmonise/legacy/record-users.ts';
import { type Conflict, conflictsOf } from '../../../scripts/harmonise/report/report-conflicts.ts';
import { reportRows } from '../../../scripts/harmonise/report/report-row.ts';
import { typeSettings } from '../../../scripts/harmonise/report/type-settings.ts';
import type { SuggestedCluster } from '../../../scripts/harmonise/suggest.ts';
import { accepted, CATALOGUE, clusterOf } from '../../support/suggested.ts';

const KONTROL = { target: 'common/kontrol' };
const EKKO = { target: 'kardiologi/ekkokardiografi' };
const SETTINGS = typeSettings(CATALOGUE);

/** Old types, and what cannot all be right about them: the kind, the ids, and what is refused. */
const SCENARIOS: Readonly<Record<string, readonly [clusters: readonly SuggestedCluster[], says: readonly string[]]>> = {
  'nothing about one type': [[clusterOf('kardiologi', 'k', { name: 'KTR', id: '1', suggests: KONTROL })], []],
  'a cluster accepted for two targets': [
    [
      clusterOf(
        'kardiologi',
        'k',
        { name: 'KTR', id: '1', ...accepted('common/kontrol') },
        { name: 'KTR A', id: '2', ...accepted('kardiologi/ekkokardiografi') },
      ),
    ],
    ['cluster 1 2'],
  ],
  'not a cluster of which only one is accepted': [
    [
      clusterOf(
        'kardiologi',
        'k',
        { name: 'KTR', id: '1', ...accepted('common/kontrol') },
        { name: 'KTR A', id: '2', suggests: EKKO },
      ),
    ],
    [],
  ],
  'a record of two names': [
    [
      clusterOf('kardiologi', 'k', { name: 'KTR', id: '1', suggests: KONTROL }),
      clusterOf('geriatri', 'k', { name: 'Kontrol', id: '1', suggests: KONTROL }),
    ],
    ['record-name 1 1'],
  ],
  'departments of a speciality that differ': [
    [
      clusterOf('kardiologi', 'k', { name: 'KTR', id: '1', departments: 'Køge', ...accepted('common/kontrol') }),
      clusterOf('kardiologi', 'e', { name: 'KTR', id: '1', departments: 'Slagelse', suggests: EKKO }),
    ],
    ['departments 1 1'],
  ],
  'one name that is two things in two specialities': [
    [
      clusterOf('kardiologi', 'k', { name: 'Ekko 2', id: '1', suggests: EKKO }),
      clusterOf('geriatri', 'k', { name: 'EKKO-2', id: '2', suggests: KONTROL }),
    ],
    ['name 1 2'],
  ],
  'not one name that one of two knows nothing about': [
    [
      clusterOf('kardiologi', 'k', { name: 'EKKO', id: '1', suggests: EKKO }),
      clusterOf('geriatri', 'k', { name: 'EKKO', id: '2' }),
    ],
    [],
  ],
  'a length that the name says and the type does not allow': [
    [clusterOf('kardiologi', 'k', { name: 'KTR 45 MIN', id: '1', spLength: '30', suggests: KONTROL })],
    ['length 1: 45 not 15,30'],
  ],
  "SP's length, where the name says none": [
    [
      clusterOf(
        'kardiologi',
        'k',
        { name: 'KTR', id: '1', spLength: '20', bookings: '1', suggests: KONTROL },
        { name: 'KTR A', id: '2', spLength: '20+30', bookings: '2', suggests: KONTROL },
      ),
    ],
    ['length 1 2: 20 not 15,30'],
  ],
  'a length as it was decided': [
    [clusterOf('kardiologi', 'k', { name: 'KTR 45 MIN', id: '1', length: '30', ...accepted('common/kontrol') })],
    [],
  ],
  'a mode that the type is not held in': [
    [clusterOf('kardiologi', 'e', { name: 'EKKO TELEFON', id: '1', suggests: EKKO })],
    ['mode 1: telephone not in-person'],
  ],
  'no length or mode of a type that the speciality does not have': [
    [clusterOf('geriatri', 'e', { name: 'EKKO TELEFON 5 MIN', id: '1', suggests: EKKO })],
    [],
  ],
};

function conflictsIn(clusters: readonly SuggestedCluster[]): readonly Conflict[] {
  const entries = clusters.flatMap(({ members }) => members.map(({ entry }) => entry));
  return conflictsOf(reportRows(clusters), SETTINGS, usersByRecord(entries));
}

describe('conflictsOf', () => {
  for (const [title, [clusters, says]] of Object.entries(SCENARIOS))
    test(`finds ${title}`, () => {
      const found = conflictsIn(clusters).map(({ kind, rows, refused }) => {
        const ids = rows.map(({ suggested }) => suggested.entry.cells.id).join(' ');
        return `${kind} ${ids}${refused ? `: ${refused.value} not ${refused.allowed}` : ''}`;
      });
      expect(found).toEqual(says);
    });

  test('puts those with most bookings first', () => {
    const clusters = ['1', '30', '2'].map((bookings) =>
      clusterOf('kardiologi', `k${bookings}`, { name: 'KTR', bookings, spLength: `${bookings}7`, suggests: KONTROL }),
    );
    expect(conflictsIn(clusters).map(({ tally }) => tally.bookings)).toEqual([30, 2, 1]);
  });
});
