import { noDuplicateTreeNode } from '../../scripts/rules/no-duplicate-tree-node.ts';
import { describeRule } from '../support/describe-rule.ts';
import { speciality } from '../support/fixture.ts';
import { STOP, TREE, tree } from '../support/tree.ts';

describeRule(noDuplicateTreeNode, {
  'stays silent about ids that begin alike': {
    files: tree(['a', 'a-1', 'a-2'], ['a-1', STOP, STOP], ['a-2', STOP, STOP]),
  },
  'stays silent about two answers that lead to one question': { files: tree(['a', 'b', 'b'], ['b', STOP, STOP]) },
  "does not mind a question in another speciality's tree": {
    files: {
      ...tree(['a', STOP, STOP]),
      'specialities/neurologi/speciality.yaml': speciality('id: neurologi', 'uses: []'),
      'specialities/neurologi/decision-tree.yaml': tree(['a', STOP, STOP])[TREE] ?? null,
    },
  },
  'points at the later of two questions': {
    files: tree(['a', 'b', STOP], ['b', STOP, STOP], ['b', STOP, STOP]),
    says: [`${TREE}:5:10 Id'et "b" bruges allerede i træet: vælg et andet.`],
    saysInEnglish: [`${TREE}:5:10 The id "b" is already used in the tree: choose another.`],
  },
  'points at each that comes after the first': {
    files: tree(['a', STOP, STOP], ['a', STOP, STOP], ['a', STOP, STOP]),
    says: [
      `${TREE}:4:10 Id'et "a" bruges allerede i træet: vælg et andet.`,
      `${TREE}:5:10 Id'et "a" bruges allerede i træet: vælg et andet.`,
    ],
  },
});
