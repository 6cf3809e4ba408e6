import { describe, expect, test } from 'vitest';
import { openDecisions } from '../../../scripts/harmonise/report/open-decisions.ts';
import { coverageOf, paretoOf, withoutTarget } from '../../../scripts/harmonise/report/report-coverage.ts';
import { reportRows } from '../../../scripts/harmonise/report/report-row.ts';
import type { SuggestedCluster } from '../../../scripts/harmonise/suggest.ts';
import { GONE } from '../../../scripts/model/legacy.ts';
import { accepted, clusterOf } from '../../support/suggested.ts';

const KONTROL = { target: 'common/kontrol' };

function pareto(clusters: readonly SuggestedCluster[], shown = 20) {
  const rows = reportRows(clusters);
  const { steps, ...rest } = paretoOf(coverageOf(rows), openDecisions(rows), shown);
  return { ...rest, steps: steps.map(({ decision, share }) => `${decision.cluster.id} ${share}`) };
}

describe('coverageOf', () => {
  const clusters = [
    clusterOf(
      'kardiologi',
      'kontrol',
      { name: 'KTR', bookings: '60', ...accepted('common/kontrol') },
      { name: 'KTR 2', bookings: '20', suggests: { ...KONTROL, confidence: 0.9 } },
      { name: 'KTR 3', bookings: '', suggests: { ...KONTROL, confidence: 0.89 } },
      { name: 'KTR 4', bookings: '5', status: 'flagged', target: 'kardiologi/ekkokardiografi' },
      { name: 'KTR 5', bookings: '900', spStatus: GONE, ...accepted('kardiologi/borte') },
    ),
    clusterOf('kardiologi', 'noget', { name: 'NOGET', bookings: '10' }),
    clusterOf('kardiologi', 'test', { name: 'TEST', bookings: '0', suggests: { retire: 'junk', confidence: 0.97 } }),
    clusterOf('kardiologi', 'nedlagt', { name: 'GAMMEL', bookings: '1', ...accepted('') }),
    clusterOf('', 'ukendt', { name: 'KTR', bookings: '2', ...accepted('common/kontrol+kardiologi/pacemakerkontrol') }),
  ];

  test('counts what the export has by how far it is', () => {
    expect(coverageOf(reportRows(clusters))).toEqual({
      whole: { types: 8, bookings: 98, unknown: 1 },
      byKind: {
        accepted: { types: 2, bookings: 61, unknown: 0 },
        sure: { types: 1, bookings: 20, unknown: 0 },
        unsure: { types: 3, bookings: 7, unknown: 1 },
        none: { types: 1, bookings: 10, unknown: 0 },
        retire: { types: 1, bookings: 0, unknown: 0 },
      },
      targets: 3,
    });
  });

  test('finds what nothing fits', () => {
    expect(withoutTarget(openDecisions(reportRows(clusters))).map(({ cluster }) => cluster.id)).toEqual([
      'kardiologi/noget',
    ]);
  });
});

describe('paretoOf', () => {
  const small = (name: string, bookings: string) =>
    clusterOf('kardiologi', name, { name, bookings, suggests: KONTROL });

  test.each<[string, Parameters<typeof pareto>, ReturnType<typeof pareto>]>([
    ['nothing', [[]], { countsTypes: true, decided: 0, enough: 0, steps: [] }],
    [
      'the weightiest first, until there is enough',
      [[small('a', '10'), small('b', '70'), small('c', '20')]],
      {
        countsTypes: false,
        decided: 0,
        enough: 2,
        steps: ['kardiologi/b 0.7', 'kardiologi/c 0.9', 'kardiologi/a 1'],
      },
    ],
    [
      'from what is decided already',
      [[small('a', '10'), clusterOf('kardiologi', 'k', { name: 'K', bookings: '30', ...accepted('common/kontrol') })]],
      { countsTypes: false, decided: 0.75, enough: 1, steps: ['kardiologi/a 1'] },
    ],
    [
      'no more, where enough is decided',
      [[small('a', '10'), clusterOf('kardiologi', 'k', { name: 'K', bookings: '40', ...accepted('common/kontrol') })]],
      { countsTypes: false, decided: 0.8, enough: 0, steps: ['kardiologi/a 1'] },
    ],
    [
      'more than are shown',
      [[small('a', '1'), small('b', '1'), small('c', '1'), small('d', '1')], 2],
      { countsTypes: false, decided: 0, enough: 4, steps: ['kardiologi/a 0.25', 'kardiologi/b 0.5'] },
    ],
    [
      'old types, where no bookings are known',
      [
        [
          small('a', ''),
          clusterOf('kardiologi', 'k', { name: 'K', suggests: KONTROL }, { name: 'L', suggests: KONTROL }),
        ],
      ],
      { countsTypes: true, decided: 0, enough: 2, steps: [`kardiologi/k ${2 / 3}`, 'kardiologi/a 1'] },
    ],
  ])('counts %s', (_, given, expected) => {
    expect(pareto(...given)).toEqual(expected);
  });
});
