import type { Rule } from '../model/rule.ts';
import { nextNodes, reachable, withLostAnswers } from './tree-paths.ts';

/** A question from which no way ends in a visit type or a stop leaves the booker with nothing. */
export const noTreeDeadEnd: Rule = {
  id: 'no-tree-dead-end',
  severity: 'error',
  summary: {
    da: 'Fra hvert spørgsmål i et beslutningstræ kan man nå en besøgstype eller et stop.',
    en: 'From each question of a decision tree one can reach a visit type or a stop.',
  },
  subject: 'tree',

  *check(tree) {
    const next = nextNodes(tree);
    // What is misspelt or missing may be an end, and has its own finding.
    const ends = new Set(withLostAnswers(tree));
    for (const { id, answers } of tree.nodes)
      if (answers.length === 0 || answers.some(({ to }) => to.kind !== 'node')) ends.add(id.value);
    const told = new Set<string>();
    for (const { id } of tree.nodes) {
      const below = reachable(next, id.value);
      if ([...below].some((reached) => ends.has(reached) || told.has(reached))) continue;
      // Questions that lead into a ring are dead because of the ring: it is told once, at its first question.
      if (![...below].every((reached) => reachable(next, reached).has(id.value))) continue;
      told.add(id.value);
      yield {
        range: id.range,
        message: {
          da: `Fra spørgsmålet "${id.value}" ender ingen vej i en besøgstype eller et stop: giv et svar en ende.`,
          en: `From the question "${id.value}" no way ends in a visit type or a stop: give an answer an end.`,
        },
      };
    }
  },
};
