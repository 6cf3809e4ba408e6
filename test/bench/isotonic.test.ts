import { describe, expect, test } from 'vitest';
import { type Block, isotonic, knotsOf } from '../../scripts/bench/isotonic.ts';

/** Suggestions as `score` that is right, or `-score` that is wrong. */
function fitted(...scores: readonly number[]): readonly Block[] {
  return isotonic(scores.map((score) => ({ score: Math.abs(score), isRight: score > 0 })));
}

describe('isotonic', () => {
  test('leaves alone what rises', () => {
    expect(fitted(-0.2, 0.8)).toEqual([
      { from: 0.2, to: 0.2, count: 1, share: 0 },
      { from: 0.8, to: 0.8, count: 1, share: 1 },
    ]);
  });

  test('pools what falls', () => {
    expect(fitted(0.2, -0.8)).toEqual([{ from: 0.2, to: 0.8, count: 2, share: 0.5 }]);
  });

  test('pools backwards for as long as it must', () => {
    // By score: wrong, right, right, wrong, wrong, right. The two wrong ones drag the two right before them down to a half.
    expect(fitted(-0.1, 0.2, 0.3, -0.4, -0.5, 0.6)).toEqual([
      { from: 0.1, to: 0.1, count: 1, share: 0 },
      { from: 0.2, to: 0.5, count: 4, share: 0.5 },
      { from: 0.6, to: 0.6, count: 1, share: 1 },
    ]);
  });

  test('counts equal scores as one, in whatever order they come', () => {
    const [first, second] = [fitted(0.5, -0.5, 0.5, -0.1), fitted(-0.1, -0.5, 0.5, 0.5)];
    expect(first.map(({ share, count }) => [share, count])).toEqual([
      [0, 1],
      [2 / 3, 3],
    ]);
    expect(second).toEqual(first);
  });

  test('makes one block of what is all right, and none of nothing', () => {
    expect(fitted(0.1, 0.5, 0.9)).toEqual([{ from: 0.1, to: 0.9, count: 3, share: 1 }]);
    expect(fitted()).toEqual([]);
  });
});

describe('knotsOf', () => {
  test('gives both ends of each step in hundredths, and never certainty', () => {
    expect(knotsOf(fitted(-0.104, 0.2, 0.3, -0.4, -0.5, 0.6))).toEqual([
      [0, 0],
      [0.1, 0],
      [0.2, 0.5],
      [0.5, 0.5],
      [0.6, 0.99],
    ]);
  });

  test('keeps the higher share where two steps meet in one hundredth', () => {
    expect(knotsOf(fitted(-0.501, 0.502))).toEqual([
      [0, 0],
      [0.5, 0.99],
    ]);
  });
});
