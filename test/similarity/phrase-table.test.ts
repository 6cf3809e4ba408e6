import { describe, expect, test } from 'vitest';
import { createPhraseTable, inFrontOf } from '../../scripts/similarity/phrase-table.ts';

const TABLE = createPhraseTable(
  new Map([
    ['ny', 1],
    ['ny pt', 2],
    ['ny pt efter operation', 3],
    ['pt', 4],
  ]),
);

function at(text: string, index: number) {
  const words = text.split(' ').map((word) => ({ text: word }));
  return TABLE.at(words, index);
}

test.each([
  ['ny', 0, { value: 1, count: 1 }],
  ['ny pt', 0, { value: 2, count: 2 }],
  ['ny pt efter', 0, { value: 2, count: 2 }],
  ['ny pt efter operation', 0, { value: 3, count: 4 }],
  ['ny pt', 1, { value: 4, count: 1 }],
  ['ktr ny pt', 0, undefined],
  ['ktr ny pt', 1, { value: 2, count: 2 }],
  ['ny', 1, undefined],
])('the longest phrase of "%s" at word %i', (text, index, expected) => {
  expect(at(text, index)).toEqual(expected);
});

test('knows whole phrases only', () => {
  expect(TABLE.get('ny pt')).toBe(2);
  expect(TABLE.get('ny pt efter')).toBeUndefined();
});

describe('one table in front of another', () => {
  const FIRST = createPhraseTable(
    new Map([
      ['pt', 10],
      ['ktr pt', 11],
    ]),
  );
  const BOTH = inFrontOf(TABLE, FIRST);

  test.each([
    ['pt', { value: 10, count: 1 }],
    ['ny pt', { value: 2, count: 2 }],
    ['ktr pt', { value: 11, count: 2 }],
    ['ktr', undefined],
  ])('at "%s"', (text, expected) => {
    const words = text.split(' ').map((word) => ({ text: word }));
    expect(BOTH.at(words, 0)).toEqual(expected);
    expect(BOTH.get(text)).toBe(expected?.value);
  });

  test('a shorter phrase of its own gives way to a longer one', () => {
    const own = createPhraseTable(new Map([['ny', 12]]));
    expect(inFrontOf(TABLE, own).at([{ text: 'ny' }, { text: 'pt' }], 0)).toEqual({ value: 2, count: 2 });
    expect(inFrontOf(TABLE, own).at([{ text: 'ny' }], 0)).toEqual({ value: 12, count: 1 });
  });

  test('begins with what either begins with', () => {
    expect(['ktr', 'ny', 'efter'].map(BOTH.begins)).toEqual([true, true, false]);
  });
});
