import { describe, expect, test } from 'vitest';
import { queryOf } from '../../scripts/find/query.ts';

const FILLERS = new Set(['af', 'for', 'pt']);

function words(text: string): readonly string[] | string {
  const query = queryOf(text, FILLERS);
  return query.kind === 'asked' ? query.words : query.kind;
}

describe('what a text must hold', () => {
  test.each([
    ['ultralyd af hjertet', ['ultralyd', 'hjertet']],
    ['kontrol for', ['kontrol', 'for']],
    ['kontrol e', ['kontrol']],
    ['e', ['e']],
    ['af', ['af']],
    ['trin 2', ['trin', '2']],
    ['  KTR  30* ', ['KTR', '30']],
  ])('%s: %j', (text, expected) => {
    expect(words(text)).toEqual(expected);
  });
});

test.each(['', '   ', '\n\t'])('nothing is asked for with %j', (text) => {
  expect(words(text)).toBe('nothing');
});

test.each([
  ['a row of letters without end', 'k'.repeat(10_000)],
  ['more spaces than letters', `${' '.repeat(10_000)}k`],
  ['signs', '.*+?^$|()[]{}\\'],
  ['pictures', '🫀❤️👩‍⚕️'],
  ['a number that may be a person’s', '010190-1234'],
  ['such a number among words', 'kontrol 0101901234 tlf'],
  ['more words than any name has', 'a b c d e f g h i j k l m n o p q'],
])('%s is not looked up', (_, text) => {
  expect(words(text)).toBe('unanswerable');
});
