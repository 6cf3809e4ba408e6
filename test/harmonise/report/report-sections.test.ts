import { describe, expect, test } from 'vitest';
import { recordActions } from '../../../scripts/harmonise/legacy/record-actions.ts';
import { bookingsText, percent, wholeNumber } from '../../../scripts/harmonise/report/danish-number.ts';
import { code, plain, table } from '../../../scripts/harmonise/report/markdown.ts';
import { commonCandidates } from '../../../scripts/harmonise/report/report-common.ts';
import { usedLengths } from '../../../scripts/harmonise/report/report-lengths.ts';
import { recordSummary } from '../../../scripts/harmonise/report/report-records.ts';
import { reportRows } from '../../../scripts/harmonise/report/report-row.ts';
import { typeSettings } from '../../../scripts/harmonise/report/type-settings.ts';
import type { SuggestedCluster } from '../../../scripts/harmonise/suggest.ts';
import { GONE } from '../../../scripts/model/legacy.ts';
import { accepted, CATALOGUE, clusterOf, EMPTY_CELLS } from '../../support/suggested.ts';

const KONTROL = { target: 'common/kontrol' };

describe('usedLengths', () => {
  /** Rows as minutes and bookings, accepted for Kontrol, which is 30 (15, 30). */
  const cases: readonly [rows: readonly (readonly [string, string])[], says: string | undefined][] = [
    [[], undefined],
    [
      [
        ['30', '70'],
        ['15', '30'],
      ],
      undefined,
    ],
    [
      [
        ['30', '30'],
        ['15', '70'],
      ],
      '15 (15,30)',
    ],
    [
      [
        ['30', '95'],
        ['45', '5'],
      ],
      '30 (30,45)',
    ],
    [
      [
        ['30', '96'],
        ['45', '4'],
      ],
      '30 (30)',
    ],
    [
      [
        ['30', ''],
        ['20', ''],
        ['20', ''],
      ],
      '20 (20,30)',
    ],
    [
      [
        ['30', ''],
        ['20', '1'],
      ],
      '20 (20)',
    ],
    [[['30', '0']], undefined],
    [
      [
        ['15', '1'],
        ['30', '9'],
        ['20+45', '50'],
        ['7', '50'],
        ['', '50'],
      ],
      undefined,
    ],
  ];

  test.each(cases)('of %j are %s', (rows, says) => {
    const members = rows.map(([spLength, bookings]) => ({
      name: 'KTR',
      spLength,
      bookings,
      ...accepted('common/kontrol'),
    }));
    const found = usedLengths(reportRows([clusterOf('kardiologi', 'k', ...members)]), typeSettings(CATALOGUE));
    expect(found.map(({ proposed }) => `${proposed.default} (${proposed.allowed})`)).toEqual(says ? [says] : []);
  });

  test('are told apart by mode, and are not those of doubtful suggestions', () => {
    const cluster = clusterOf(
      'kardiologi',
      'k',
      { name: 'KTR TELEFON 20 MIN', suggests: { ...KONTROL, confidence: 0.9 } },
      { name: 'KTR 45 MIN', suggests: { ...KONTROL, confidence: 0.89 } },
    );
    expect(usedLengths(reportRows([cluster]), typeSettings(CATALOGUE))).toMatchObject([
      { mode: 'telephone', used: [{ minutes: 20, share: 1 }], now: { default: 30, allowed: [15, 30] } },
    ]);
  });
});

describe('commonCandidates', () => {
  const in3 = (member: object, slugs = ['kardiologi', 'geriatri', 'neurologi']): readonly SuggestedCluster[] =>
    slugs.map((slug, index) => clusterOf(slug, `NYT ${index}`, { name: 'NYT', bookings: `${index}`, ...member }));

  test.each<[string, readonly SuggestedCluster[], readonly string[]]>([
    ['the same in three', in3({}), ['NYT 0: geriatri kardiologi neurologi 3']],
    ['the same in two', in3({}, ['kardiologi', 'geriatri', 'geriatri']), []],
    ['three of which one is of no speciality', in3({}, ['kardiologi', 'geriatri', '']), []],
    ['what is common already', in3({ suggests: KONTROL }), []],
    ['what is to be retired', in3({ suggests: { retire: 'unused' } }), []],
    ['what is no visit', in3({ name: 'TEST' }), []],
  ])('looks at %s', (_, clusters, says) => {
    const found = commonCandidates(reportRows(clusters)).map(
      ({ name, specialities, tally }) => `${name}: ${specialities.join(' ')} ${tally.bookings}`,
    );
    expect(found).toEqual(says);
  });
});

describe('recordSummary', () => {
  test('counts records by what becomes of them, and what they wait for', () => {
    const entries = [
      { id: '1', speciality: 'kardiologi', ...accepted('common/kontrol'), futureBookings: '0' },
      { id: '2', speciality: 'kardiologi', departments: 'A' },
      { id: '2', speciality: 'kardiologi', departments: 'B' },
      { id: '2', speciality: 'geriatri', usedOutside: 'Rigshospitalet' },
      { id: '3', speciality: 'kardiologi' },
      { id: '4', speciality: undefined },
      { id: '5', speciality: 'kardiologi', ...accepted('common/kontrol'), spStatus: GONE },
    ].map(({ speciality, ...cells }) => ({ speciality, cells: { ...EMPTY_CELLS, ...cells }, rows: [] }));
    const { byAction, reasons } = recordSummary(recordActions(entries, new Map()), entries);
    expect(byAction.map(({ action, count }) => `${action} ${count}`)).toEqual([
      'keep 0',
      'rename 0',
      'close 0',
      'inactivate 1',
      'wait 4',
    ]);
    expect(reasons).toEqual([
      { reason: { kind: 'undecided', speciality: 'kardiologi' }, count: 2 },
      { reason: { kind: 'gone' }, count: 1 },
      { reason: { kind: 'outside', who: 'Rigshospitalet' }, count: 1 },
      { reason: { kind: 'undecided', speciality: 'geriatri' }, count: 1 },
      { reason: { kind: 'undecided', speciality: undefined }, count: 1 },
    ]);
  });
});

describe('numbers', () => {
  test.each([
    [0, '0'],
    [999, '999'],
    [1000, '1.000'],
    [1234567, '1.234.567'],
  ])('%i is written %s', (value, text) => {
    expect(wholeNumber(value)).toBe(text);
  });

  test.each([
    [0, '0 %'],
    [0.001, 'under 1 %'],
    [0.455, '46 %'],
    [0.999, 'over 99 %'],
    [1, '100 %'],
  ])('the share %f is %s', (share, text) => {
    expect(percent(share)).toBe(text);
  });

  test.each([
    [{ types: 0, bookings: 0, unknown: 0 }, '0'],
    [{ types: 2, bookings: 0, unknown: 2 }, 'ukendt'],
    [{ types: 2, bookings: 1500, unknown: 1 }, 'mindst 1.500'],
    [{ types: 1, bookings: 0, unknown: 0 }, '0'],
  ])('the bookings of %j are %s', (tally, text) => {
    expect(bookingsText(tally)).toBe(text);
  });
});

describe('Markdown', () => {
  test.each([
    ['KTR*', 'KTR\\*'],
    ['a|b', 'a\\|b'],
    ['<b> & `c`', '&lt;b&gt; &amp; \\`c\\`'],
    ['[x](y) _z_ ~q~ #1 \\', '\\[x\\](y) \\_z\\_ \\~q\\~ \\#1 \\\\'],
    [' to\nlinjer ', 'to linjer'],
    ['=SUM(1)', '=SUM(1)'],
  ])('%j stands as %j', (text, shown) => {
    expect(plain(text)).toBe(shown);
  });

  test.each([
    ['x.csv', '`x.csv`'],
    ['a`b', '`` a`b ``'],
  ])('%j is code as %j', (text, shown) => {
    expect(code(text)).toBe(shown);
  });

  test('cuts a long table and says what is left', () => {
    expect([...table(['A', { number: 'B' }], [1, 2, 3], (row) => [`r${row}`, `${row}`], 2)]).toEqual([
      '',
      '| A | B |',
      '| --- | ---: |',
      '| r1 | 1 |',
      '| r2 | 2 |',
      '',
      '… og 1 til',
    ]);
  });
});
