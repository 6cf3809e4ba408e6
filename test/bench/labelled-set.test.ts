import { describe, expect, test } from 'vitest';
import { bookingsAt, readLabelled } from '../../scripts/bench/labelled-set.ts';

const NAMES = `name;speciality;concept;duration;mode;role;part
KAR KTR 20;kardiologi;kontrol;20;;;tune
KAR TEST;kardiologi;junk;;;;report
`;
const PAIRS = 'a;b;speciality;why;part\nKAR EKG;KAR EKKO;kardiologi;EKG mod ekko;tune\n';
const TARGETS = 'speciality;concept;targets;note\nkardiologi;kontrol;common/kontrol|common/konsultation;\n';

describe('readLabelled', () => {
  test('reads names, pairs, and the types that a concept may go to', () => {
    const { names, hardNegatives, targets } = readLabelled({ names: NAMES, hardNegatives: PAIRS, targets: TARGETS });
    expect(names.map(({ name, part }) => [name, part])).toEqual([
      ['KAR KTR 20', 'tune'],
      ['KAR TEST', 'report'],
    ]);
    expect(hardNegatives).toEqual([
      { a: 'KAR EKG', b: 'KAR EKKO', speciality: 'kardiologi', why: 'EKG mod ekko', part: 'tune' },
    ]);
    expect(targets).toEqual(new Map([['kardiologi/kontrol', ['common/kontrol', 'common/konsultation']]]));
  });

  test('refuses a concept that it cannot judge; what is no visit needs no type', () => {
    const targets = 'speciality;concept;targets;note\n';
    expect(() => readLabelled({ names: NAMES, hardNegatives: PAIRS, targets })).toThrow(/line for kardiologi\/kontrol/);
  });
});

describe('bookingsAt', () => {
  const all = Array.from({ length: 1000 }, (_, place) => bookingsAt(place, 1000));

  test('gives few names most bookings, and every name some', () => {
    const sorted = [...all].sort((a, b) => b - a);
    const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);
    expect(sorted.slice(0, 3)).toEqual([20_000, 10_000, 6_667]);
    expect(sum(sorted.slice(0, 100)) / sum(sorted)).toBeGreaterThan(0.6);
    expect(sorted.at(-1)).toBe(20);
  });

  test('spreads the most booked over the list', () => {
    const most = [...all.keys()].filter((place) => (all[place] ?? 0) >= 1_000);
    expect(new Set(most.map((place) => Math.floor(place / 250))).size).toBe(4);
  });
});
