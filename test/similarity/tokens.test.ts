import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { tokensOf } from '../../scripts/similarity/tokens.ts';

/** Each token as written, after what stands before it; numbers as their value. */
function shown(name: string): string {
  return tokensOf(name)
    .map(({ kind, text, value, before }) => `${before}${kind === 'number' ? `#${value}` : text}`)
    .join('|');
}

describe('the words and numbers of a name', () => {
  test.each([
    ['KAR KTR', 'KAR| KTR'],
    ['½', '#0.5'],
    ['1½', '#1.5'],
    ['1 ½ time', '#1.5| time'],
    ['KTR ¾ t', 'KTR| #0.75| t'],
    ['9 ½', '#9.5'],
    ['uge 32 ½ time', 'uge| #32| #0.5| time'],
    ["15'", '#15| min'],
    ["5'-nukleotidase", '#5| nukleotidase'],
    ['1,5', '#1.5'],
    ['30m', '#30|m'],
    ['20/40', '#20|/#40'],
    ['6-12', '#6|-#12'],
    ['12+0', '#12|+#0'],
    ['31.12', '#31|.#12'],
    ['20, 40', '#20|,#40'],
    ['læge/spl', 'læge|/spl'],
    ['v/ Hansen', 'v|/Hansen'],
    ['E.E.G.', 'EEG'],
    ['E.E.G. 60', 'EEG| #60'],
    ['Sut.fj.', 'Sut|.fj'],
    ['T1D', 'T|#1|D'],
    ['30 MIN*', '#30| MIN'],
    ['Kontrol (læge)', 'Kontrol| læge'],
    ['A\u030arsktr', 'Årsktr'],
    ['Ménière', 'Ménière'],
    ['❤️ ktr 🫀', 'ktr'],
    ['\u202Ektr\u202C', 'ktr'],
    ['***', ''],
    ['', ''],
  ])('%s', (name, expected) => {
    expect(shown(name)).toBe(expected);
  });

  test('are those that a pattern finds, which takes several times as long', () => {
    const TOKEN = /(?:(?<!\d)\d\s|\d+)?[½¼¾]|\d+(?:,\d+)?|[A-Za-zÀ-ÖØ-öø-ɏ]+/g;
    const unit = fc.constantFrom(...'½¾ \t\u00a0,/-+()×÷@[`{æøåÆØÀÖÿɏɐ019azAZ💉');
    fc.assert(
      fc.property(fc.string({ unit, maxLength: 20 }), (name) => {
        expect(tokensOf(name).map(({ text }) => text)).toEqual(name.normalize('NFC').match(TOKEN) ?? []);
      }),
      { numRuns: 2000 },
    );
  });

  test('stand in the name as they are written, in order, and never throw', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 40 }), (name) => {
        const text = name.normalize('NFC').replaceAll('.', '');
        let at = 0;
        for (const token of tokensOf(name)) {
          at = text.indexOf(token.text.replaceAll('.', ''), at);
          expect(at).toBeGreaterThanOrEqual(0);
          at += token.text.length;
        }
      }),
      { seed: 1, numRuns: 2000 },
    );
  });
});
