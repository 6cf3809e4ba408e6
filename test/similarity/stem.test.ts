import { expect, test } from 'vitest';
import { stem } from '../../scripts/similarity/stem.ts';

test.each([
  ['hjertet', 'hjerte'],
  ['knæet', 'knæ'],
  ['undersøgelser', 'undersøgelse'],
  ['samtalerne', 'samtale'],
  ['kontrols', 'kontrol'],
])('%s and %s are one', (a, b) => {
  expect(stem(a)).toBe(stem(b));
});

test.each(['mr', 'pet', 'ben', 'qbrs', ''])('"%s" is too short to lose anything', (word) => {
  expect(stem(word)).toBe(word);
});
