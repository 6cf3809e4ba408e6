import fc from 'fast-check';
import { distance } from 'fastest-levenshtein';
import { expect, test } from 'vitest';
import { isOneLetterApart, letterMask, mayBeOneLetterApart } from '../../scripts/similarity/one-letter-apart.ts';

const word = fc.string({ unit: fc.constantFrom('a', 'b', 'æ', 'ø'), maxLength: 6 });

test('is what Levenshtein calls a distance of one', () => {
  fc.assert(
    fc.property(word, word, (a, b) => {
      expect(isOneLetterApart(a, b)).toBe(distance(a, b) === 1);
    }),
  );
});

test('never hides behind the masks', () => {
  fc.assert(
    fc.property(word, word, (a, b) => {
      if (isOneLetterApart(a, b)) expect(mayBeOneLetterApart(letterMask(a), letterMask(b))).toBe(true);
    }),
  );
});

test('masks tell most others apart', () => {
  expect(mayBeOneLetterApart(letterMask('koloskopi'), letterMask('kontrol'))).toBe(false);
});
