import type { BumpRule } from '../bump-rule.ts';

/** The booker who answers as before ends somewhere else; other words for the same question are a patch. */
export const minorTreeLeadsElsewhere: BumpRule = {
  id: 'minor-tree-leads-elsewhere',
  bump: 'minor',
  why: {
    da: 'Et beslutningstræ fører et andet sted hen.',
    en: 'A decision tree leads elsewhere.',
  },
  applies: ({ kind, fields }) =>
    kind === 'tree-added' ||
    kind === 'tree-removed' ||
    (kind === 'tree-changed' && fields.some(({ path }) => !isWording(path))),
};

/** The text of a question or an answer, or an exception from a rule: neither says where the tree leads. */
function isWording(path: string): boolean {
  return path.endsWith('.question') || path.endsWith('.answer') || path.startsWith('exceptions');
}
