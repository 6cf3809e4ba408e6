import { describe, expect, test } from 'vitest';
import { byLetter, needsIndex } from '../../site/facts/letters.ts';

const lettersOf = (...names: readonly string[]): readonly (readonly [string, string, readonly string[]])[] =>
  byLetter(names, (name) => name).map(({ letter, anchor, items }) => [letter, anchor, items]);

describe('an index of names', () => {
  test('has digits apart, Danish letters by their own names, and addresses in ASCII', () => {
    expect(lettersOf('••••', '1. besøg', '24 timer', 'Afli', 'Ækvator', 'Ødem', 'Aabent sår', 'Åreknuder')).toEqual([
      ['Andre', 'andre', ['••••']],
      ['0–9', 'tal', ['1. besøg', '24 timer']],
      ['A', 'a', ['Afli']],
      ['Æ', 'ae', ['Ækvator']],
      ['Ø', 'oe', ['Ødem']],
      ['Å', 'aa', ['Aabent sår', 'Åreknuder']],
    ]);
  });

  test('does not count signs, capitals and accents', () => {
    expect(lettersOf('»Ekko«', 'ekko 60', 'Épreuve')).toEqual([['E', 'e', ['»Ekko«', 'ekko 60', 'Épreuve']]]);
  });

  test('is only made of what is long, and has several letters', () => {
    const many = (of: number, letters: string): boolean =>
      needsIndex(
        byLetter(
          Array.from({ length: of }, (_, index) => letters.charAt(index % letters.length)),
          (name) => name,
        ),
      );
    expect(many(26, 'ab')).toBe(true);
    expect(many(25, 'ab')).toBe(false);
    expect(many(26, 'a')).toBe(false);
  });

  test('may stand twice on a page', () => {
    expect(byLetter(['Ekko'], (name) => name, 'ord-')).toMatchObject([{ anchor: 'ord-e' }]);
  });
});
