import { expect, test } from 'vitest';
import { createPhraseTable } from '../../scripts/similarity/phrase-table.ts';

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
