import { requireKnownTreeNode } from '../../scripts/rules/require-known-tree-node.ts';
import { describeRule } from '../support/describe-rule.ts';

const TREE = 'specialities/kardiologi/decision-tree.yaml';

function tree(to: string) {
  return {
    [TREE]: `audience: staff
nodes:
  - id: begyndelse
    question: Er det hjertet?
    answers: [{answer: Ja, to: ${to}}]
  - id: henvisning
    question: Er patienten henvist?
    answers: [{answer: Nej, to: {stop: Bed om en henvisning.}}]
`,
  };
}

describeRule(requireKnownTreeNode, {
  'stays silent about a question further on': { files: tree('henvisning') },
  'stays silent about a stop': { files: tree('{stop: Ring til afdelingen.}') },
  'leaves types to another rule': { files: tree('{type: common/ukendt, length: 30, mode: in-person}') },
  'points at a question that is misspelt': {
    files: tree('henvisnig'),
    says: [`${TREE}:5:32 Spørgsmålet "henvisnig" findes ikke i træet – mente du "henvisning"?`],
    saysInEnglish: [`${TREE}:5:32 There is no question "henvisnig" in the tree – did you mean "henvisning"?`],
    fixed: ['    answers: [{answer: Ja, to: henvisning}]'],
  },
  'points at a question that nobody wrote': {
    files: tree('alder'),
    says: [`${TREE}:5:32 Spørgsmålet "alder" findes ikke i træet: skriv det, eller vælg et andet.`],
    saysInEnglish: [`${TREE}:5:32 There is no question "alder" in the tree: write it, or choose another.`],
  },
});
