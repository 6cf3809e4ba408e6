import { describe, expect, test } from 'vitest';
import { reliability } from '../../scripts/bench/reliability.ts';

describe('reliability', () => {
  test('says for each band what was promised and what was kept, and how far apart they are', () => {
    const { bands, error } = reliability([
      { confidence: 0.9, isRight: true },
      { confidence: 0.96, isRight: true },
      { confidence: 0.93, isRight: false },
      { confidence: 0.55, isRight: false },
    ]);
    expect(bands.map(({ from, count }) => [from, count])).toEqual([
      [0.5, 1],
      [0.9, 3],
    ]);
    expect(bands[1]?.confidence).toBeCloseTo(0.93, 12);
    expect(bands[1]?.share).toBeCloseTo(2 / 3, 12);
    expect(error).toBeCloseTo((3 * (0.93 - 2 / 3) + 0.55) / 4, 12);
  });

  test('is without error where every promise is kept', () => {
    const judged = [true, false].map((isRight) => ({ confidence: 0.5, isRight }));
    expect(reliability(judged).error).toBe(0);
  });

  test.each([
    [0, 0],
    [0.29, 0.2],
    [0.3, 0.3],
    [0.7, 0.7],
    [1, 0.9],
  ])('puts a confidence of %d in the band from %d', (confidence, from) => {
    expect(reliability([{ confidence, isRight: true }]).bands.map((band) => band.from)).toEqual([from]);
  });
});
