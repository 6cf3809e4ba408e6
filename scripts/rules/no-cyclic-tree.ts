import type { Rule } from '../model/rule.ts';
import { nextNodes } from './tree-paths.ts';

/** Whoever answers her way around in a ring never gets to book. */
export const noCyclicTree: Rule = {
  id: 'no-cyclic-tree',
  severity: 'error',
  summary: {
    da: 'Ingen vej i et beslutningstræ kommer tilbage til et spørgsmål.',
    en: 'No way through a decision tree comes back to a question.',
  },
  subject: 'tree',

  *check(tree) {
    const finished = finishedOrder(nextNodes(tree));
    const place = (id: string) => finished.get(id) ?? -1;
    for (const { id, answers } of tree.nodes)
      for (const { to } of answers) {
        // Of all the answers in a ring, the one that leads back up is the one to mend.
        if (to.kind !== 'node' || place(to.id.value) < place(id.value)) continue;
        yield {
          range: to.id.range,
          message: {
            da: `Svaret fører tilbage til spørgsmålet "${to.id.value}", så man kan gå i ring: lad det føre videre.`,
            en: `The answer leads back to the question "${to.id.value}", so one can go in a ring: let it lead on.`,
          },
        };
      }
  },
};

/**
 * The questions in the order in which a walk is done with them, from the first one down: everything below a question
 * comes before it, unless an answer leads back up.
 */
function finishedOrder(next: ReadonlyMap<string, readonly string[]>): ReadonlyMap<string, number> {
  const finished = new Map<string, number>();
  const entered = new Set<string>();
  for (const start of next.keys()) {
    const open = [start];
    for (let id = open.at(-1); id !== undefined; id = open.at(-1)) {
      const below = entered.has(id) ? [] : (next.get(id) ?? []).filter((to) => !entered.has(to));
      entered.add(id);
      open.push(...below.reverse());
      if (below.length > 0) continue;
      if (!finished.has(id)) finished.set(id, finished.size);
      open.pop();
    }
  }
  return finished;
}
