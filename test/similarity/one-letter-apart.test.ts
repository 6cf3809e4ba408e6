import fc from 'fast-check';
import { distance } from 'fastest-levenshtein';
import { expect, test } from 'vitest';
import { isOneLetterApart, letterMask, mayBeLettersApart } from '../../scripts/similarity/one-letter-apart.ts';

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
      expect(mayBeLettersApart(letterMask(a), letterMask(b), distance(a, b))).toBe(true);
    }),
  );
});

test('masks tell most others apart', () => {
  expect(mayBeLettersApart(letterMask('koloskopi'), letterMask('kontrol'), 1)).toBe(false);
  expect(mayBeLettersApart(letterMask('koloskopi'), letterMask('udredning'), 2)).toBe(false);
});
