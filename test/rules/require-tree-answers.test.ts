import { requireTreeAnswers } from '../../scripts/rules/require-tree-answers.ts';
import { describeRule } from '../support/describe-rule.ts';
import { STOP, TREE, tree } from '../support/tree.ts';

describeRule(requireTreeAnswers, {
  'stays silent about two answers': { files: tree(['a', STOP, STOP]) },
  'stays silent about two answers that lead to the same': { files: tree(['a', 'b', 'b'], ['b', STOP, STOP, STOP]) },
  'stays silent about an answer whose question is not there': { files: tree(['a', STOP, 'ukendt']) },
  'points at a question with one answer': {
    files: tree(['a', STOP, 'b'], ['b', STOP]),
    says: [`${TREE}:4:23 "Hvad?" har kun ét svar: skriv dem, der mangler, eller slet spørgsmålet.`],
    saysInEnglish: [`${TREE}:4:23 "Hvad?" has only one answer: write those that are missing, or delete the question.`],
  },
  'points at a question without answers': {
    files: tree(['a']),
    says: [`${TREE}:3:23 "Hvad?" har ingen svar: skriv dem, der mangler, eller slet spørgsmålet.`],
    saysInEnglish: [`${TREE}:3:23 "Hvad?" has no answer: write those that are missing, or delete the question.`],
  },
  'points at each': {
    files: tree(['a', 'b'], ['b', STOP]),
    says: [
      `${TREE}:3:23 "Hvad?" har kun ét svar: skriv dem, der mangler, eller slet spørgsmålet.`,
      `${TREE}:4:23 "Hvad?" har kun ét svar: skriv dem, der mangler, eller slet spørgsmålet.`,
    ],
  },
});
