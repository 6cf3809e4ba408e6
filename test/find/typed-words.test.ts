import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formOf, formWithE, keyOfForm, soundForm, typedForm, typedWords } from '../../scripts/find/typed-words.ts';

describe('the form that a word is looked up by', () => {
  test.each([
    ['Blodprøve', 'blodprove'],
    ['blodproeve', 'blodprove'],
    ['BLODPROVE', 'blodprove'],
    ['Åreladning', 'areladning'],
    ['aareladning', 'areladning'],
    ['præop', 'praop'],
    ['praeop', 'praop'],
    ['Ménière', 'meniere'],
    ['30', '30'],
  ])('of %s is %s', (word, form) => {
    expect(typedForm(word)).toBe(form);
  });

  test('narrows with each letter: whatever a word begins with has a form that its own begins with', () => {
    const word = fc.string({ unit: fc.constantFrom(...'abeoæøåkrÆØÅé1'), maxLength: 14 });
    fc.assert(
      fc.property(word, fc.nat(14), (whole, length) => {
        // A half of "ae" is an a, and the other half takes nothing away from it.
        expect(typedForm(whole).startsWith(typedForm(whole.slice(0, length)))).toBe(true);
      }),
      { numRuns: 2000 },
    );
  });
});

test.each([
  ['Knæ', 'kne'],
  ['KNAESKADE', 'kneskade'],
  ['Ekko', undefined],
])('%s with an e for æ is %s', (word, form) => {
  expect(formWithE(word)).toBe(form);
});

test.each([
  ['colposcopi', 'kolposkopi'],
  ['ekkokardiografi', 'ekokardiografi'],
  ['rygmarv', 'rygmarv'],
  ['TEE', undefined],
])('%s sounds as %s', (word, sound) => {
  expect(soundForm(word)).toBe(sound);
});

test('words and numbers part, and tell where they stand', () => {
  expect(typedWords('KTR 30min, læge/spl*')).toEqual([
    { text: 'KTR', start: 0, form: 'ktr' },
    { text: '30', start: 4, form: '30' },
    { text: 'min', start: 6, form: 'min' },
    { text: 'læge', start: 11, form: 'lage' },
    { text: 'spl', start: 16, form: 'spl' },
  ]);
});

test.each([
  ['Pacemakerkontrol', 'pacemaker kontrol'],
  ['MR-skanning', 'mr skanning'],
  ['3 mdr', '3mdr'],
])('%s and %s are one to a reader', (a, b) => {
  expect(keyOfForm(formOf(a))).toBe(keyOfForm(formOf(b)));
});

test('two numbers stay apart', () => {
  expect(keyOfForm(formOf('KTR 1 5'))).not.toBe(keyOfForm(formOf('KTR 15')));
});
