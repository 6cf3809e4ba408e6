import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bareLetters, spelling } from '../../scripts/similarity/spelling.ts';

describe('the spelling of a word for comparison', () => {
  test.each([
    ['KONTROL', 'kontrol'],
    ['foedsel', 'fødsel'],
    ['laege', 'læge'],
    ['Aarhus', 'århus'],
    ['A\u030arsktr', 'årsktr'],
    ['colposcopi', 'kolposkopi'],
    ['scintigrafi', 'sintigrafi'],
    ['cyste', 'syste'],
    ['chronisk', 'kronisk'],
    ['asthma', 'astma'],
    ['thhorax', 'toraks'],
    ['xerose', 'kserose'],
    ['phlebit', 'flebit'],
    ['zoster', 'soster'],
    ['kaffe', 'kafe'],
    ['ekko', 'ekko'],
    ['TEE', 'tee'],
    ['DXT', 'dxt'],
    ['NPH', 'nph'],
    ['cadd', 'cadd'],
    ['aef', 'æf'],
    ['Sjögren', 'sjøgren'],
    ['Menière', 'meniere'],
    ['D3', 'd3'],
    ['2200', '2200'],
    ['', ''],
  ])('of %s is %s', (word, spelt) => {
    expect(spelling(word)).toBe(spelt);
  });

  test('keeps å, æ and ø apart from the letters that look like them', () => {
    expect(spelling('sår')).not.toBe(spelling('sar'));
    expect(spelling('før')).not.toBe(spelling('for'));
    expect(spelling('bær')).not.toBe(spelling('bar'));
  });

  test('of a spelling is that spelling', () => {
    const letters = fc.string({ unit: fc.constantFrom(...'aceghikoprstwxyzæøåäé 2'), maxLength: 12 });
    const isSettled = (word: string): boolean => spelling(spelling(word)) === spelling(word);
    fc.assert(fc.property(letters, isSettled), { seed: 1, numRuns: 20_000 });
    fc.assert(fc.property(fc.string({ unit: 'binary' }), isSettled), { seed: 1, numRuns: 2000 });
  });
});

test.each([
  ['sår', 'sar'],
  ['fødsel', 'fodsel'],
  ['læge', 'lage'],
  ['kontrol', 'kontrol'],
])('the bare letters of %s are %s', (spelt, bare) => {
  expect(bareLetters(spelt)).toBe(bare);
});
