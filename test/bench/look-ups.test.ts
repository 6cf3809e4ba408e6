import { describe, expect, test } from 'vitest';
import { quantile, timeLookUps } from '../../scripts/bench/look-ups.ts';

describe('quantile', () => {
  test.each([
    [[3, 1, 2], 0.5, 2],
    [[1, 2, 3, 4], 0.5, 2],
    [Array.from({ length: 100 }, (_, index) => index + 1), 0.95, 95],
    [[7], 0.95, 7],
    [[], 0.5, Number.NaN],
  ])('of %j at %d is %d', (values, share, expected) => {
    expect(quantile(values, share)).toBe(expected);
  });
});

test('timeLookUps asks every searcher the same, and keeps what each found first', () => {
  const asked: string[] = [];
  const searcher = (name: string, row: number | undefined) => ({
    name,
    index: (texts: readonly string[]) => (text: string) => {
      asked.push(`${name} ${text} of ${texts.length}`);
      return row === undefined ? [] : [row, 0];
    },
  });
  const times = timeLookUps([searcher('a', 1), searcher('b', undefined)], ['x', 'y'], ['q', 'r'], 2);
  expect(times.map(({ name, first }) => [name, first])).toEqual([
    ['a', [1, 1]],
    ['b', [-1, -1]],
  ]);
  // Once to warm, twice to time.
  expect(asked.filter((line) => line === 'a q of 2')).toHaveLength(3);
  for (const { index, median, p95 } of times)
    expect([index >= 0, median >= 0, p95 >= median]).toEqual([true, true, true]);
});
