import { describe, expect, test } from 'vitest';
import { type Comparable, likeness, SAME_VISIT } from '../../scripts/similarity/likeness.ts';

function name(isJunk: boolean, ...side: readonly string[]): Comparable {
  return { words: ['skaning'], isJunk, meaning: new Map(side.length > 0 ? [['side', side]] : []) };
}

const [VISIT, RIGHT, LEFT, JUNK] = [name(false), name(false, 'højre'), name(false, 'venstre'), name(true)];

describe('how alike two names are', () => {
  test.each([
    ['as their words are, where they mean the same', RIGHT, RIGHT, 0.8, 0.8],
    ['a little less, where one is silent', RIGHT, VISIT, 0.8, 0.72],
    ['not at all, where they mean different things', RIGHT, LEFT, 1, 0],
    ['wholly, where both are no visit', JUNK, JUNK, 0, 1],
    ['not at all, where one is no visit', JUNK, VISIT, 1, 0],
    ['never more than wholly, however the cosine is rounded', VISIT, VISIT, 1 + 1e-15, 1],
  ])('%s', (_, a, b, cosine, expected) => {
    expect(likeness(a, b, cosine)).toBeCloseTo(expected, 12);
    expect(likeness(b, a, cosine)).toBeLessThanOrEqual(1);
    expect(likeness(b, a, cosine)).toBe(likeness(a, b, cosine));
  });

  test('names that one word in two keeps apart are not the same visit', () => {
    expect(SAME_VISIT).toBeGreaterThan(0.5);
    expect(SAME_VISIT).toBeLessThan(0.9);
  });
});
