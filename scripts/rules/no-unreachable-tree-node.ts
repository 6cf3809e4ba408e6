import type { Rule } from '../model/rule.ts';
import { nextNodes, reachable, withLostAnswers } from './tree-paths.ts';

/** A question that is never asked is either forgotten or a way that someone believes is there. */
export const noUnreachableTreeNode: Rule = {
  id: 'no-unreachable-tree-node',
  severity: 'error',
  summary: {
    da: 'Hvert spørgsmål i et beslutningstræ kan nås fra det første.',
    en: 'Each question of a decision tree can be reached from the first.',
  },
  subject: 'tree',

  *check(tree) {
    const [first] = tree.nodes;
    if (first === undefined) return;
    const next = nextNodes(tree);
    const reached = reachable(next, first.id.value);
    // An answer that is misspelt may be the one that leads here.
    if ([...withLostAnswers(tree)].some((id) => reached.has(id))) return;
    const loose = tree.nodes.filter(({ id }) => !reached.has(id.value));
    for (const [index, { id }] of loose.entries()) {
      const below = reachable(next, id.value);
      // What hangs below a loose question is loose only because that is; of a loose ring the first question stands for all.
      const isBelow = loose.some(
        ({ id: { value } }, other) =>
          reachable(next, value).has(id.value) && (!below.has(value) || (other < index && value !== id.value)),
      );
      if (isBelow) continue;
      yield {
        range: id.range,
        message: {
          da: `Ingen vej fra det første spørgsmål fører til "${id.value}": lad et svar føre hertil, eller slet det.`,
          en: `No way from the first question leads to "${id.value}": let an answer lead here, or delete it.`,
        },
      };
    }
  },
};
