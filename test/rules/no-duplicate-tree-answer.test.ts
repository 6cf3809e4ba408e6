import { noDuplicateTreeAnswer } from '../../scripts/rules/no-duplicate-tree-answer.ts';
import { describeRule } from '../support/describe-rule.ts';
import { TREE } from '../support/tree.ts';

/** Two questions of which the first, with answers from line 6 on, has these. */
function answers(...texts: readonly string[]) {
  const rows = texts.map((text) => `      - {answer: '${text}', to: b}\n`);
  return {
    [TREE]: `audience: staff
nodes:
  - id: a
    question: Hvad?
    answers:
${rows.join('')}  - {id: b, question: Er det sikkert?, answers: [{answer: Ja, to: {stop: Ring.}}, {answer: Nej, to: {stop: Vent.}}]}
`,
  };
}

describeRule(noDuplicateTreeAnswer, {
  'stays silent about the same answer to another question': { files: answers('Ja', 'Nej') },
  'tells less from more': { files: answers('< 5 år', '> 5 år', '≥ 5 år') },
  'tells numbers apart': { files: answers('1,5', '15', '-15', '1-5', '½', '2') },
  'tells a little more from the answer itself': { files: answers('Ja', 'Ja, akut') },
  'points at the later of two': {
    files: answers('Ja', 'Nej', 'Ja'),
    says: [`${TREE}:8:18 Svaret "Ja" står allerede ved spørgsmålet: sig forskellen, eller slet det ene.`],
    saysInEnglish: [`${TREE}:8:18 The answer "Ja" already stands at the question: tell the difference, or delete one.`],
  },
  'sees through case, spaces and punctuation': {
    files: answers('Ved  ikke', 'ved ikke.'),
    says: [`${TREE}:7:18 Svaret "ved ikke." står allerede ved spørgsmålet: sig forskellen, eller slet det ene.`],
  },
  'points at each that comes after the first': {
    files: answers('Ja', 'ja', 'JA'),
    says: [
      `${TREE}:7:18 Svaret "ja" står allerede ved spørgsmålet: sig forskellen, eller slet det ene.`,
      `${TREE}:8:18 Svaret "JA" står allerede ved spørgsmålet: sig forskellen, eller slet det ene.`,
    ],
  },
});
