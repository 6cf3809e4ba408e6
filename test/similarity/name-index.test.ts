import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { gramText } from '../../scripts/similarity/grams.ts';
import { type Comparable, likenessToType } from '../../scripts/similarity/likeness.ts';
import type { Meanings } from '../../scripts/similarity/meanings.ts';
import { createIndexOver, createNameIndex, type Match } from '../../scripts/similarity/name-index.ts';
import { createVectors } from '../../scripts/similarity/vectors.ts';
import { trigrams } from '../support/grams.ts';

function named(...words: readonly string[]): Comparable {
  return { words, isJunk: false, meaning: new Map() };
}

const SILENT: Meanings = new Map();
const RIGHT: Meanings = new Map([['side', ['højre']]]);
const LEFT: Meanings = new Map([['side', ['venstre']]]);
const NAMES: readonly Comparable[] = [
  named('kontrol', 'pasemaker'),
  named('kontrol'),
  { ...named('skaning', 'knæ'), meaning: RIGHT },
  { ...named('skaning', 'knæ'), meaning: LEFT },
  named('kontrol'),
  { ...named(), isJunk: true },
  named('elektrønsefalografi'),
];

function nearest(name: Comparable, count = 9, atLeast?: number): readonly string[] {
  return createNameIndex(NAMES)
    .nearest(name, count, atLeast)
    .map(({ row, score }) => `${row} ${score.toFixed(2)}`);
}

describe('the names most like another', () => {
  test.each<[string, Comparable, readonly string[]]>([
    [
      'come best first, and as they stand in the list where they are as good',
      named('kontrol'),
      ['1 1.00', '4 1.00', '0 0.58'],
    ],
    ['leave out what means something else', { ...named('skaning', 'knæ'), meaning: RIGHT }, ['2 1.00']],
    ['are less alike where one says more', named('skaning', 'knæ'), ['2 0.90', '3 0.90']],
    ['are found in another order of words', named('pasemaker', 'kontrol'), ['0 1.00', '1 0.58', '4 0.58']],
    ['are found by a misspelt word', named('elektronsefalografi'), ['6 0.85']],
    ['are none for what nothing shares', named('zzzz'), []],
    ['are none for no words', named(), []],
    ['are none for what is no visit', { ...named('kontrol'), isJunk: true }, []],
  ])('%s', (_, name, matches) => {
    expect(nearest(name)).toEqual(matches);
  });

  test('are as many as asked for, and as good', () => {
    expect(nearest(named('kontrol'), 2)).toEqual(['1 1.00', '4 1.00']);
    expect(nearest(named('kontrol'), 0)).toEqual([]);
    expect(nearest(named('kontrol'), 9, 0.7)).toEqual(['1 1.00', '4 1.00']);
  });

  test('stand in the order of the list where they are as good, whatever is asked for first', () => {
    const index = createNameIndex([named('bbb'), named('aaa')]);
    expect(index.nearest(named('aaa', 'bbb'), 2).map(({ row }) => row)).toEqual([0, 1]);
    expect(index.nearest(named('bbb', 'aaa'), 2).map(({ row }) => row)).toEqual([0, 1]);
  });

  test('are less alike for every word that the index never saw', () => {
    const [seen = 0, one = 0, two = 0] = [[], ['xyzxyz'], ['xyzxyz', 'qvqvqv']].map(
      (more) => createNameIndex(NAMES).nearest(named('kontrol', ...more), 1, 0.1)[0]?.score,
    );
    expect(seen).toBeCloseTo(1, 12);
    expect(one).toBeLessThan(0.9);
    expect(two).toBeLessThan(one);
  });

  test('are the same when asked again', () => {
    const index = createNameIndex(NAMES);
    const once = index.nearest(named('kontrol', 'skaning'), 9, 0.01);
    index.nearest(named('elektrønsefalografi'), 9);
    expect(index.nearest(named('kontrol', 'skaning'), 9, 0.01)).toEqual(once);
  });

  test('are only of the rows that an index is over', () => {
    const vectors = createVectors(NAMES.map(({ words }) => words));
    const rows = createIndexOver(NAMES, vectors, [0, 4, 5]).nearest(named('kontrol'), 9);
    expect(rows.map(({ row }) => row)).toEqual([4, 0]);
  });

  test('are none in an index of nothing', () => {
    expect(createNameIndex([]).nearest(named('kontrol'), 9)).toEqual([]);
  });
});

/** Every name compared with the one asked for, as the index says it does. */
function byBruteForce(names: readonly Comparable[], name: Comparable): readonly number[] {
  const { starts, features, weights, numbers, idf } = createVectors(names.map(({ words }) => words));
  const shares = new Map<string, number>();
  for (const { text, share } of name.words.flatMap(trigrams)) shares.set(text, (shares.get(text) ?? 0) + share);
  const asked = [...shares].map(([gram, share]) => {
    const id = numbers.findIndex((number, at) => number >= 0 && gramText(at) === gram);
    const number = id < 0 ? undefined : numbers[id];
    return { number, weight: share * (number === undefined ? (idf[0] ?? 1) : (idf[number] ?? 0)) };
  });
  const length = Math.hypot(...asked.map(({ weight }) => weight)) || 1;
  return names.map((other, row) => {
    let cosine = 0;
    for (let at = starts[row] ?? 0; at < (starts[row + 1] ?? 0); at++)
      for (const { number, weight } of asked)
        if (number === features[at]) cosine += ((weights[at] ?? 0) * weight) / length;
    return likenessToType(name, other, cosine);
  });
}

test('the nearest are those that comparing with each finds', () => {
  const word = fc.string({ unit: fc.constantFrom(...'abå'), minLength: 1, maxLength: 6 });
  const comparable = fc.record({
    words: fc.array(word, { maxLength: 3 }),
    isJunk: fc.constant(false),
    meaning: fc.constantFrom(SILENT, RIGHT, LEFT),
  });
  const check = (names: readonly Comparable[], name: Comparable): void => {
    const expected = byBruteForce(names, name);
    const found = createNameIndex(names).nearest(name, names.length, 0.2);
    for (const { row, score } of found) expect(score).toBeCloseTo(expected[row] ?? -1, 9);
    const missed = expected.filter((score, row) => score > 0.2 + 1e-9 && !found.some((match) => match.row === row));
    expect(missed).toEqual([]);
    expect(found).toEqual([...found].sort((a: Match, b: Match) => b.score - a.score || a.row - b.row));
  };
  fc.assert(fc.property(fc.array(comparable, { maxLength: 15 }), comparable, check), { seed: 1, numRuns: 2000 });
});

test('the likest are the first of the nearest with all as near, or all that are the same, of the rows that are meant', () => {
  const word = fc.constantFrom('kontrol', 'kontroller', 'konto', 'kontakt', 'pacemaker', 'pace');
  const comparable = fc.record({
    words: fc.uniqueArray(word, { minLength: 1, maxLength: 3 }),
    isJunk: fc.constant(false),
    meaning: fc.constantFrom(SILENT, RIGHT, LEFT),
  });
  const isMeant = (row: number): boolean => row % 3 !== 0;
  let several = 0;
  const check = (names: readonly Comparable[], name: Comparable): void => {
    const index = createNameIndex(names);
    const meant = index.nearest(name, names.length, 0.2).filter(({ row }) => isMeant(row));
    const most = meant[0]?.score ?? 0;
    const expected = meant.filter(({ score }) => (most > 0.7 ? score > 0.7 : score === most));
    expect(index.likest(name, { atLeast: 0.2, same: 0.7, isMeant })).toEqual(expected);
    if (new Set(expected.map(({ score }) => score)).size > 1) several += 1;
  };
  fc.assert(fc.property(fc.array(comparable, { maxLength: 15 }), comparable, check), { seed: 1, numRuns: 1000 });
  expect(several).toBeGreaterThan(40);
});
