import { describe, expect, test } from 'vitest';
import { exactBest, recallAtOne } from '../../scripts/bench/exact-cosine.ts';

const TEXTS = ['kontrol', 'kontrol pacemaker', 'ekkokardiografi', 'kontrol'];

function bestOf(query: string): readonly number[] {
  return exactBest(TEXTS, [query], 0.3).flatMap((rows) => [...rows]);
}

describe('exactBest', () => {
  test.each([
    ['kontrol', [0, 3]],
    ['pacemaker', [1]],
    ['ekkokardio', [2]],
    ['sårpleje', []],
  ])('of "%s" is rows %j', (query, rows) => {
    expect(bestOf(query)).toEqual(rows);
  });

  test('measures the cosine of trigrams by how rare they are', () => {
    // "ab" is ^ab ab$, "abd" is ^ab abd bd$, of which only ^ab is shared; it stands in both texts, the others in one or none.
    const rare = Math.log(3 / 2) + 1;
    const cosine = 1 / (Math.hypot(1, rare) * Math.hypot(1, rare, rare));
    const found = (least: number) => exactBest(['ab', 'abc'], ['abd'], least)[0];
    expect(found(cosine - 1e-6)).toEqual(new Set([0]));
    expect(found(cosine + 1e-6)).toEqual(new Set());
  });
});

test('recallAtOne counts the answerable queries whose best came first', () => {
  const best = [new Set([0, 3]), new Set([1]), new Set<number>(), new Set([2])];
  expect(recallAtOne([3, 0, 7, 2], best)).toBeCloseTo(2 / 3, 12);
});
