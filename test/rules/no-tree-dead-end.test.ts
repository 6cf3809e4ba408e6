import { noTreeDeadEnd } from '../../scripts/rules/no-tree-dead-end.ts';
import { describeRule } from '../support/describe-rule.ts';
import { LEAF, STOP, TREE, tree } from '../support/tree.ts';

describeRule(noTreeDeadEnd, {
  'stays silent where the only end is a stop, far down': {
    files: tree(['a', 'b', 'b'], ['b', 'c', 'c'], ['c', STOP, STOP]),
  },
  'stays silent about a ring with a way out in a visit type': { files: tree(['a', 'b', 'b'], ['b', 'a', LEAF]) },
  'leaves a question without answers to another rule, and what leads to it': { files: tree(['a', 'b', 'b'], ['b']) },
  'leaves a misspelt answer, which may be an end, to another rule': {
    files: tree(['a', 'b', 'a'], ['b', 'ukendt', 'a']),
  },
  'points at a question that leads to itself only': {
    files: tree(['a', 'a', 'a']),
    says: [`${TREE}:3:10 Fra spørgsmålet "a" ender ingen vej i en besøgstype eller et stop: giv et svar en ende.`],
    saysInEnglish: [`${TREE}:3:10 From the question "a" no way ends in a visit type or a stop: give an answer an end.`],
  },
  'points once at a ring of three without a way out, at its first question': {
    files: tree(['a', 'b', STOP], ['d', 'b', 'b'], ['b', 'c', 'c'], ['c', 'd', 'd']),
    says: [`${TREE}:4:10 Fra spørgsmålet "d" ender ingen vej i en besøgstype eller et stop: giv et svar en ende.`],
  },
  'does not point at what leads into it': {
    files: tree(['a', 'b', 'b'], ['b', 'c', 'c'], ['c', 'c', 'c']),
    says: [`${TREE}:5:10 Fra spørgsmålet "c" ender ingen vej i en besøgstype eller et stop: giv et svar en ende.`],
  },
  'points at each of two': {
    files: tree(['a', 'b', 'c'], ['b', 'b', 'b'], ['c', 'c', 'c']),
    says: [
      `${TREE}:4:10 Fra spørgsmålet "b" ender ingen vej i en besøgstype eller et stop: giv et svar en ende.`,
      `${TREE}:5:10 Fra spørgsmålet "c" ender ingen vej i en besøgstype eller et stop: giv et svar en ende.`,
    ],
  },
});
