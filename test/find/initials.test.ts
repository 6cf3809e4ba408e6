import { expect, test } from 'vitest';
import { initialsOf } from '../../scripts/find/initials.ts';
import { formOf } from '../../scripts/find/typed-words.ts';

const ENDINGS = new Set(['prove', 'skanning', 'foldsskanning', 'tryk']);
const FILLERS = new Set(['af']);

test.each([
  ['Blodprøve', ['bp']],
  ['Måling af øjentryk', ['mo', 'mot']],
  ['Nakkefoldsskanning', ['nf', 'ns']],
  ['MR-skanning', ['ms']],
  ['Kontrol', []],
  ['En to tre fire fem', []],
])('%s may be shortened to %j', (name, expected) => {
  expect([...initialsOf(formOf(name), ENDINGS, FILLERS)].sort()).toEqual(expected);
});
