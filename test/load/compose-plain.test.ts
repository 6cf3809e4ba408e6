import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { composeFull } from '../../scripts/load/compose-full.ts';
import { composePlain } from '../../scripts/load/compose-plain.ts';
import { tooDeepAt } from '../../scripts/load/depth.ts';
import { listFiles } from '../../scripts/load/read-files.ts';
import { FIXTURE } from '../support/fixture.ts';

const OWN = listFiles('catalogue')
  .paths.filter((path) => path.endsWith('.yaml'))
  .map((path) => readFileSync(join('catalogue', path), 'utf8'));

/** Whatever the short way reads, the composer must read the same, with the same places and nothing to say. */
function expectSame(text: string): void {
  const plain = composePlain(text);
  if (plain === undefined) return;
  const full = composeFull(text);
  expect(full.problems, text).toEqual([]);
  expect(withoutCollectionEnds(plain), text).toEqual(withoutCollectionEnds(full.root));
}

/** The composer lets a block collection reach to the next line; only where it begins matters to anyone. */
function withoutCollectionEnds(node: unknown): unknown {
  return JSON.parse(
    JSON.stringify(node, (_, value) => {
      if (value?.kind === 'map' || value?.kind === 'list') return { ...value, range: value.range.start };
      return value;
    }),
  );
}

describe('composePlain', () => {
  test('reads the files of the catalogue as the composer does, and nearly all of them', () => {
    for (const text of OWN) expectSame(text);
    expect(OWN.filter((text) => composePlain(text) !== undefined).length / OWN.length).toBeGreaterThan(0.95);
  });

  test('reads dates, which are texts, and keys of any letters and length as the composer does', () => {
    const keys = ['a', 'sårpleje', 'first-visit', 'a b', 'x'.repeat(100), 'x'.repeat(101), 'A1'];
    for (const text of ['a: 2027-01-01\n', 'a: {from: 2027-01-01}\n', ...keys.map((key) => `${key}: b\n`)]) {
      expect(composePlain(text) === undefined, text).toBe(text.length > 104);
      expectSame(text);
    }
    for (const text of ['a: 2027-1-1\n', 'a: 2027-01\n', 'null: b\n', 'a:b: c\n', 'a:\n', '1a: b\n']) expectSame(text);
  });

  test('leaves to the composer what is not plain', () => {
    const texts = [
      ...['a: &x b\n', 'a: !foo b\n', 'a: |\n  b\n', 'a: [b,\n c]\n', '? a\n: b\n', 'a:\n', '"a": b\n', ''],
      ...['a: 1\nb: 2\na: 3\n', 'a: {b: 1, b: 2}\n', "a: 'x'#c\n", 'a: [b]#c\n', 'a: b\n---\nc: d\n', 'a: 010\n'],
      ...['a: "\\u0061"\n', 'a:\n\tb: 1\n', 'a: [b c]]\n', 'a: {b}\n', 'a: [b: c]\n', 'a: [,b]\n', '- a\n', 'a\n'],
    ];
    for (const text of texts) expect(composePlain(text), text).toBeUndefined();
  });

  test('agrees with the composer on files with random changes', () => {
    const texts = [...OWN.filter((text) => text.length < 3_000), ...Object.values(FIXTURE)];
    const piece = fc.constantFrom(
      ...' \n:,[]{}"\'#&*!|>-?%@`~=.0123456789aå\t\\'.split(''),
      '\n  ',
      ': ',
      ' #',
      '- ',
      'null',
      '0x1',
      '\n\n',
      '---\n',
      "''",
    );
    const change = fc.record({
      at: fc.nat(),
      remove: fc.integer({ min: 0, max: 4 }),
      insert: fc.array(piece, { maxLength: 3 }),
    });
    fc.assert(
      fc.property(fc.constantFrom(...texts), fc.array(change, { minLength: 1, maxLength: 3 }), (original, changes) => {
        let text = original;
        for (const { at, remove, insert } of changes) {
          const place = at % (text.length + 1);
          text = text.slice(0, place) + insert.join('') + text.slice(place + remove);
        }
        if (tooDeepAt(text) === undefined) expectSame(text);
      }),
      { numRuns: 4_000, seed: 20_250_101 },
    );
  });

  test('agrees with the composer on random small documents', () => {
    const piece = fc.constantFrom(
      'a',
      'b',
      ': ',
      ':',
      '\n',
      '  ',
      ' ',
      '- ',
      '[',
      ']',
      '{',
      '}',
      ', ',
      ',',
      "'x'",
      '"y"',
      '#c',
      ' #c',
      '12',
      '0',
      'true',
      'æ',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 14 }), (pieces) => {
        expectSame(pieces.join(''));
        expectSame(`k: v\n${pieces.join('')}`);
      }),
      { numRuns: 20_000, seed: 20_250_102 },
    );
  });
});
