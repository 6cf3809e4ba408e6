import { replacement } from '../model/finding.ts';
import type { Rule } from '../model/rule.ts';
import { closestWord } from '../similarity/closest-word.ts';

/** An answer that leads to a question nobody wrote leaves the booker standing. */
export const requireKnownTreeNode: Rule = {
  id: 'require-known-tree-node',
  severity: 'error',
  summary: {
    da: 'Hvert svar i et beslutningstræ fører til et spørgsmål, der findes.',
    en: 'Each answer of a decision tree leads to a question that exists.',
  },
  subject: 'tree',

  *check({ nodes }) {
    const ids = nodes.map(({ id }) => id.value);
    for (const { answers } of nodes)
      for (const { to } of answers) {
        // What is no id at all has its finding from the schema.
        if (to.kind !== 'node' || ids.includes(to.id.value) || !/^[a-z0-9-]+$/.test(to.id.value)) continue;
        const meant = closestWord(to.id.value, ids);
        yield {
          range: to.id.range,
          message: {
            da: `Spørgsmålet "${to.id.value}" findes ikke i træet${meant ? ` – mente du "${meant}"?` : ': skriv det, eller vælg et andet.'}`,
            en: `There is no question "${to.id.value}" in the tree${meant ? ` – did you mean "${meant}"?` : ': write it, or choose another.'}`,
          },
          ...(meant ? { fix: replacement('maybe-incorrect', to.id.range, meant) } : {}),
        };
      }
  },
};
