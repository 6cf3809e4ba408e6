import type { Rule } from '../model/rule.ts';

/** Of two questions with one id, an answer leads to neither for certain. */
export const noDuplicateTreeNode: Rule = {
  id: 'no-duplicate-tree-node',
  severity: 'error',
  summary: {
    da: 'Hvert spørgsmål i et beslutningstræ har sit eget id.',
    en: 'Each question of a decision tree has an id of its own.',
  },
  subject: 'tree',

  *check({ nodes }) {
    const seen = new Set<string>();
    for (const { id } of nodes) {
      if (id.value !== '' && seen.has(id.value))
        yield {
          range: id.range,
          message: {
            da: `Id'et "${id.value}" bruges allerede i træet: vælg et andet.`,
            en: `The id "${id.value}" is already used in the tree: choose another.`,
          },
        };
      seen.add(id.value);
    }
  },
};
