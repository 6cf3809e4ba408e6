import { expect, test } from 'vitest';
import { closestWord } from '../../scripts/similarity/closest-word.ts';

test.each([
  ['kontrl', ['konsultation', 'kontrol'], 'kontrol'],
  ['KONTROL', ['kontrol'], 'kontrol'],
  ['sygeplejeske', ['læge', 'sygeplejerske'], 'sygeplejerske'],
  ['tlf', ['tlv', 'tle'], 'tlv'],
  ['tlf', ['xyz'], undefined],
  ['ekko', ['scan'], undefined],
  ['ekko', [], undefined],
])('of %s and %j is meant %s', (word, candidates, meant) => {
  expect(closestWord(word, candidates)).toBe(meant);
});

test('a third of the word, rounded up, may be wrong, and no more', () => {
  expect(closestWord('abcdefg', ['abcdxyz'])).toBe('abcdxyz');
  expect(closestWord('abcdefg', ['abcwxyz'])).toBeUndefined();
});
