import { noCyclicTree } from '../../scripts/rules/no-cyclic-tree.ts';
import { describeRule } from '../support/describe-rule.ts';
import { STOP, TREE, tree } from '../support/tree.ts';

describeRule(noCyclicTree, {
  'stays silent about ways that meet again': {
    files: tree(['a', 'b', 'c'], ['b', 'd', STOP], ['c', 'd', STOP], ['d', STOP, STOP]),
  },
  'stays silent about an answer that leads up in the file but not back': {
    files: tree(['a', 'c', STOP], ['b', STOP, STOP], ['c', 'b', STOP]),
  },
  'stays silent about two answers that lead to the same': { files: tree(['a', 'b', 'b'], ['b', STOP, STOP]) },
  'leaves a question that is not there to another rule': { files: tree(['a', 'b', STOP]) },
  'points at an answer that leads to its own question': {
    files: tree(['a', 'a', STOP]),
    says: [`${TREE}:3:61 Svaret fører tilbage til spørgsmålet "a", så man kan gå i ring: lad det føre videre.`],
    saysInEnglish: [`${TREE}:3:61 The answer leads back to the question "a", so one can go in a ring: let it lead on.`],
  },
  'points at the answer that closes a ring of three': {
    files: tree(['a', 'b', STOP], ['b', 'c', STOP], ['c', 'a', STOP]),
    says: [`${TREE}:5:61 Svaret fører tilbage til spørgsmålet "a", så man kan gå i ring: lad det føre videre.`],
  },
  'points at the same answer when the ring is written in another order': {
    files: tree(['a', 'c', STOP], ['b', 'a', STOP], ['c', 'b', STOP]),
    says: [`${TREE}:4:61 Svaret fører tilbage til spørgsmålet "a", så man kan gå i ring: lad det føre videre.`],
  },
  'points at the answer that closes a ring further down, which the first question is not in': {
    files: tree(['a', 'b', 'c'], ['c', STOP, 'b'], ['b', 'c', STOP]),
    says: [`${TREE}:4:113 Svaret fører tilbage til spørgsmålet "b", så man kan gå i ring: lad det føre videre.`],
  },
  'points at each answer that leads back': {
    files: tree(['a', 'b', STOP], ['b', 'a', 'b']),
    says: [
      `${TREE}:4:61 Svaret fører tilbage til spørgsmålet "a", så man kan gå i ring: lad det føre videre.`,
      `${TREE}:4:86 Svaret fører tilbage til spørgsmålet "b", så man kan gå i ring: lad det føre videre.`,
    ],
  },
  'sees a ring that nothing leads to': {
    files: tree(['a', STOP, STOP], ['b', 'c', STOP], ['c', 'b', STOP]),
    says: [`${TREE}:5:61 Svaret fører tilbage til spørgsmålet "b", så man kan gå i ring: lad det føre videre.`],
  },
});
