import type { Rule } from '../model/rule.ts';
import { writtenAnswers } from './tree-paths.ts';

/** A question with one answer is no question, and one with none cannot be answered. */
export const requireTreeAnswers: Rule = {
  id: 'require-tree-answers',
  severity: 'error',
  summary: {
    da: 'Hvert spørgsmål i et beslutningstræ har mindst to svar.',
    en: 'Each question of a decision tree has at least two answers.',
  },
  subject: 'tree',

  *check(tree) {
    for (const [node, { question }] of tree.nodes.entries()) {
      const answers = writtenAnswers(tree, node);
      if (answers === undefined || answers >= 2 || question.value === '') continue;
      yield {
        range: question.range,
        message: {
          da: `"${question.value}" har ${answers === 0 ? 'ingen svar' : 'kun ét svar'}: skriv dem, der mangler, eller slet spørgsmålet.`,
          en: `"${question.value}" has ${answers === 0 ? 'no answer' : 'only one answer'}: write those that are missing, or delete the question.`,
        },
      };
    }
  },
};
