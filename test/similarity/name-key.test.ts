import { expect, test } from 'vitest';
import { nameKey } from '../../scripts/similarity/name-key.ts';

test.each([
  ['Kontrol', ' KONTROL. '],
  ['Pacemaker-kontrol', 'Pacemakerkontrol'],
  ['Saarpleje', 'Sårpleje'],
  ['Colposcopi', 'Kolposkopi'],
])('"%s" and "%s" are the same name', (a, b) => {
  expect(nameKey(a)).toBe(nameKey(b));
});

test.each([
  ['Sårpleje', 'Sarpleje'],
  ['Hold 1 0', 'Hold 10'],
  ['α-måling', 'β-måling'],
  ['Koloskopi', 'Kolposkopi'],
])('"%s" and "%s" are two', (a, b) => {
  expect(nameKey(a)).not.toBe(nameKey(b));
});

test('a name without letters or digits has no key', () => {
  expect(['', '***', '🙂'].map(nameKey)).toEqual(['', '', '']);
});
