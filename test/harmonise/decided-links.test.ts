import { expect, test } from 'vitest';
import { decidedLinks } from '../../scripts/harmonise/decided-links.ts';
import { entry } from '../support/harmonise.ts';

const accepted = (target: string) => entry('KTR', { status: 'accepted', target });

test.each([
  ['of nothing is nothing', [], [], []],
  ['leaves the undecided free', [entry('KTR'), entry('KTR', { status: 'draft', target: 'common/kontrol' })], [], []],
  ['leaves flagged ones free', [entry('KTR', { status: 'flagged', target: 'common/kontrol' })], [], []],
  ['leaves retired ones free', [accepted(''), accepted('')], [], []],
  ['groups one that is accepted', [accepted('a/x')], [], [[0, 'a/x']]],
  [
    'links those of one target to the first of them',
    [accepted('a/x'), entry('KTR'), accepted('a/x'), accepted('a/x')],
    [
      [0, 2],
      [0, 3],
    ],
    [
      [0, 'a/x'],
      [2, 'a/x'],
      [3, 'a/x'],
    ],
  ],
  [
    'takes two visits for another target than either',
    [accepted('a/x'), accepted('a/x+a/y')],
    [],
    [
      [0, 'a/x'],
      [1, 'a/x+a/y'],
    ],
  ],
])('%s', (_, entries, must, groupOf) => {
  const links = decidedLinks(entries);
  expect(links.must).toEqual(must);
  expect([...links.groupOf]).toEqual(groupOf);
});
