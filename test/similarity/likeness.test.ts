import { describe, expect, test } from 'vitest';
import {
  type Comparable,
  leastCosine,
  likeness,
  likenessToType,
  SAME_VISIT,
} from '../../scripts/similarity/likeness.ts';

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

describe('how alike a name is to what a type is called', () => {
  const meant = (...axes: readonly (readonly [string, string])[]): Comparable => ({
    words: ['skaning'],
    isJunk: false,
    meaning: new Map(axes.map(([axis, value]) => [axis, [value]])),
  });
  const DIETITIAN = ['profession', 'kostvejledning'] as const;
  const catheter = meant(['device', 'KAD'], ['stage', 'skift']);

  test.each([
    ['as two names are, where one means nothing', VISIT, VISIT, 0.5, 0.5],
    ['nearer, where both mean the same', RIGHT, meant(['side', 'højre']), 0.5, 0.65],
    ['nearer for each that they mean alike', catheter, meant(['device', 'KAD'], ['stage', 'skift']), 0.5, 0.755],
    ['less, where the name says more', catheter, meant(['device', 'KAD']), 0.5, 0.65 * 0.9],
    ['much less, where only the type says what is done', meant(['device', 'KAD']), catheter, 0.5, 0.65 * 0.9 * 0.6],
    [
      'not at all, where they mean different things',
      catheter,
      meant(['device', 'KAD'], ['stage', 'anlæggelse']),
      0.9,
      0,
    ],
    ['not at all, where no letters are the same', catheter, catheter, 0, 0],
    [
      'no nearer for a number, which tells nothing of what it is',
      meant(['number', '2']),
      meant(['number', '2']),
      0.5,
      0.5,
    ],
    ['wholly, where the words are the same', catheter, catheter, 1, 1],
    ['not at all, where the type is booked to a profession that the name does not say', VISIT, meant(DIETITIAN), 1, 0],
    ['wholly, where the name says it, too', meant(DIETITIAN), meant(DIETITIAN), 1, 1],
    ['wholly, where only the name says one', meant(DIETITIAN), VISIT, 1, 1],
    ['not at all, where one is no visit', JUNK, VISIT, 1, 0],
  ])('%s', (_, a, b, cosine, expected) => {
    expect(likenessToType(a, b, cosine)).toBeCloseTo(expected, 12);
    if (!a.isJunk) expect(leastCosine(likenessToType(a, b, cosine), a.meaning.size)).toBeLessThanOrEqual(cosine + 1e-9);
  });
});
