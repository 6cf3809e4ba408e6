import { noUnreachableTreeNode } from '../../scripts/rules/no-unreachable-tree-node.ts';
import { describeRule } from '../support/describe-rule.ts';
import { STOP, TREE, tree } from '../support/tree.ts';

describeRule(noUnreachableTreeNode, {
  'stays silent about a question that only the last answer leads to': {
    files: tree(['a', 'b', 'c'], ['b', STOP, STOP], ['c', STOP, 'd'], ['d', STOP, STOP]),
  },
  'stays silent about a question that two answers lead to, one of them from above': {
    files: tree(['a', 'c', 'b'], ['c', STOP, STOP], ['b', 'c', STOP]),
  },
  'leaves a ring that can be reached to another rule': { files: tree(['a', 'b', STOP], ['b', 'a', STOP]) },
  'leaves a misspelt answer, which may be the one that leads here, to another rule': {
    files: tree(['a', 'henvisnig', STOP], ['henvisning', STOP, STOP]),
  },
  'counts the answers of both where a question stands twice': {
    files: tree(['a', 'b', STOP], ['b', 'c', STOP], ['b', STOP, STOP], ['c', STOP, STOP]),
  },
  'points at a question that no answer leads to': {
    files: tree(['a', STOP, STOP], ['b', STOP, STOP]),
    says: [`${TREE}:4:10 Ingen vej fra det første spørgsmål fører til "b": lad et svar føre hertil, eller slet det.`],
    saysInEnglish: [`${TREE}:4:10 No way from the first question leads to "b": let an answer lead here, or delete it.`],
  },
  'does not count an answer that leads from a question to itself': {
    files: tree(['a', STOP, STOP], ['b', 'b', STOP]),
    says: [`${TREE}:4:10 Ingen vej fra det første spørgsmål fører til "b": lad et svar føre hertil, eller slet det.`],
  },
  'points once at a loose branch, at its top': {
    files: tree(['a', STOP, STOP], ['c', STOP, STOP], ['b', 'c', 'd'], ['d', STOP, STOP]),
    says: [`${TREE}:5:10 Ingen vej fra det første spørgsmål fører til "b": lad et svar føre hertil, eller slet det.`],
  },
  'points once at a loose ring': {
    files: tree(['a', STOP, STOP], ['b', 'c', STOP], ['c', 'b', STOP]),
    says: [`${TREE}:4:10 Ingen vej fra det første spørgsmål fører til "b": lad et svar føre hertil, eller slet det.`],
  },
  'points at each of two loose questions, though one has a misspelt answer': {
    files: tree(['a', STOP, STOP], ['b', 'ukendt', STOP], ['c', STOP, STOP]),
    says: [
      `${TREE}:4:10 Ingen vej fra det første spørgsmål fører til "b": lad et svar føre hertil, eller slet det.`,
      `${TREE}:5:10 Ingen vej fra det første spørgsmål fører til "c": lad et svar føre hertil, eller slet det.`,
    ],
  },
});
