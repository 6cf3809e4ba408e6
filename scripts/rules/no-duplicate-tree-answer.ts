import type { Rule } from '../model/rule.ts';

/** Two equal answers that lead to different places make the choice a guess. */
export const noDuplicateTreeAnswer: Rule = {
  id: 'no-duplicate-tree-answer',
  severity: 'error',
  summary: {
    da: 'Svarene på et spørgsmål er forskellige.',
    en: 'The answers to a question differ.',
  },
  subject: 'tree',

  *check({ nodes }) {
    for (const { answers } of nodes) {
      const seen = new Set<string>();
      for (const { answer } of answers) {
        const key = answerKey(answer.value);
        if (key !== '' && seen.has(key))
          yield {
            range: answer.range,
            message: {
              da: `Svaret "${answer.value}" står allerede ved spørgsmålet: sig forskellen, eller slet det ene.`,
              en: `The answer "${answer.value}" already stands at the question: tell the difference, or delete one.`,
            },
          };
        seen.add(key);
      }
    }
  },
};

/** Case, spaces and punctuation tell no answers apart, but in answers with numbers signs do: "< 5", "> 5"; "1,5", "15". */
function answerKey(answer: string): string {
  return answer
    .normalize('NFKC')
    .toLowerCase()
    .replace(/\p{P}(?!\p{N})|\s/gu, '');
}
