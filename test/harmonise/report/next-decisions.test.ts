import { describe, expect, test } from 'vitest';
import { type NextDecision, nextDecisions } from '../../../scripts/harmonise/report/next-decisions.ts';
import { nextText } from '../../../scripts/harmonise/report/next-text.ts';
import { openDecisions } from '../../../scripts/harmonise/report/open-decisions.ts';
import { reportRows } from '../../../scripts/harmonise/report/report-row.ts';
import type { SuggestedCluster } from '../../../scripts/harmonise/suggest.ts';
import { accepted, clusterOf, LEXICON } from '../../support/suggested.ts';

const SURE = { target: 'common/kontrol', confidence: 0.95 };
const UNSURE = { target: 'common/kontrol', confidence: 0.6 };

function decisionsOf(clusters: readonly SuggestedCluster[], count: number): readonly NextDecision[] {
  return nextDecisions(openDecisions(reportRows(clusters)), count, LEXICON);
}

function next(clusters: readonly SuggestedCluster[], count = 9): readonly string[] {
  return decisionsOf(clusters, count).map(({ cluster, teaches, value }) => {
    const words = teaches.map(({ word, others }) => ` ${word}:${others.types}/${others.bookings}`);
    return `${cluster.name} ${value}${words.join('')}`;
  });
}

const one = (name: string, bookings: string, suggests: object = SURE) =>
  clusterOf('kardiologi', name, { name, bookings, suggests });

const SCENARIOS: Readonly<Record<string, readonly [clusters: readonly SuggestedCluster[], says: readonly string[]]>> = {
  nothing: [[], []],
  'not what is decided': [
    [clusterOf('kardiologi', 'k', { name: 'KTRL', bookings: '5', ...accepted('common/kontrol') })],
    [],
  ],
  'most bookings first, equal ones by cluster': [
    [one('KTRL B', '5'), one('KTRL A', '5'), one('EKKO', '9')],
    ['EKKO 9', 'KTRL A 5', 'KTRL B 5'],
  ],
  'what teaches most before what settles a little more': [
    [one('EKKO', '12'), one('ZYX KTRL', '10', UNSURE), one('ZYX EKKO', '8', UNSURE)],
    ['ZYX KTRL 14 zyx:1/8', 'EKKO 12', 'ZYX EKKO 8'],
  ],
  'a word taught once and no more': [
    [one('ZYX A', '10', UNSURE), one('ZYX B', '10', UNSURE), one('ZYX C', '10', UNSURE)],
    ['ZYX A 20 zyx:2/20', 'ZYX B 10', 'ZYX C 10'],
  ],
  'nothing taught about what is sure': [
    [one('ZYX A', '10', UNSURE), one('ZYX B', '9', SURE)],
    ['ZYX A 10', 'ZYX B 9'],
  ],
  'nothing taught by known words': [
    [one('EKKO KTRL', '10', UNSURE), one('EKKO A', '9', UNSURE)],
    ['EKKO KTRL 10', 'EKKO A 9'],
  ],
  'old types, where no bookings are known': [
    [
      one('EKKO', ''),
      clusterOf('kardiologi', 'k', { name: 'KTRL', suggests: SURE }, { name: 'KTRL 2', suggests: SURE }),
    ],
    ['k 2', 'EKKO 1'],
  ],
};

describe('nextDecisions', () => {
  for (const [title, [clusters, says]] of Object.entries(SCENARIOS))
    test(`gives ${title}`, () => {
      expect(next(clusters)).toEqual(says);
    });

  test('gives no more than asked for', () => {
    expect(next([one('EKKO', '1'), one('KTRL', '2')], 1)).toEqual(['KTRL 2']);
    expect(next([one('EKKO', '1')], 0)).toEqual([]);
  });
});

describe('nextText', () => {
  const members = ['6', '5', '4', '3', '2', '1', ''].map((bookings) => ({
    name: `KTRL ${bookings}00`,
    bookings: bookings && `${bookings}000`,
    suggests: { ...SURE, why: 'samme ord efter ktrl → kontrol' },
  }));
  const decisions = decisionsOf(
    [
      clusterOf('kardiologi', 'KTRL', ...members),
      one('ZYX A', '1', UNSURE),
      clusterOf('', 'ZYX B', { name: 'ZYX B', bookings: '2', suggests: { why: 'specialet er ukendt' } }),
      clusterOf('kardiologi', 'TEST', { name: 'TEST', suggests: { retire: 'junk', confidence: 0.97 } }),
    ],
    9,
  );

  test('says in Danish what is settled, why, and what is taught', () => {
    expect(nextText(decisions, 'da')).toBe(`1. kardiologi: "KTRL" → common/kontrol (sikkerhed 0,95)
   Afgør: mindst 21.000 bookinger i 7 gamle typer
   Gamle navne: "KTRL 600" (6.000 bookinger), "KTRL 500" (5.000 bookinger), "KTRL 400" (4.000 bookinger), "KTRL 300" (3.000 bookinger), "KTRL 200" (2.000 bookinger), … og 2 til
   Hvorfor: samme ord efter ktrl → kontrol

2. uden speciale: "ZYX B" → ingen type passer: vælg en, eller foreslå en ny
   Afgør: 2 bookinger i 1 gammel type
   Gamle navne: "ZYX B" (2 bookinger)
   Hvorfor: specialet er ukendt
   Lærer os: "zyx" står også i 1 gammel type (1 booking)

3. kardiologi: "ZYX A" → common/kontrol (sikkerhed 0,60)
   Afgør: 1 booking i 1 gammel type
   Gamle navne: "ZYX A" (1 booking)

4. kardiologi: "TEST" → nedlæg (sikkerhed 0,97)
   Afgør: ukendt antal bookinger i 1 gammel type
   Gamle navne: "TEST" (ukendt antal bookinger)
`);
  });

  test('says so in English', () => {
    const [first] = nextText(decisions, 'en').split('\n\n');
    expect(first).toBe(`1. kardiologi: "KTRL" → common/kontrol (confidence 0.95)
   Settles: at least 21,000 bookings in 7 old types
   Old names: "KTRL 600" (6,000 bookings), "KTRL 500" (5,000 bookings), "KTRL 400" (4,000 bookings), "KTRL 300" (3,000 bookings), "KTRL 200" (2,000 bookings), … and 2 more
   Why: samme ord efter ktrl → kontrol`);
  });

  test('says when nothing is left', () => {
    expect(nextText([], 'da')).toBe('Der er ingen beslutninger tilbage.\n');
    expect(nextText([], 'en')).toBe('There are no decisions left.\n');
  });
});
