import type { BumpRule } from '../bump-rule.ts';

/** An agreed decision is what SP acts on at the cut-over; a draft is not. */
export const minorOldTypeAgreed: BumpRule = {
  id: 'minor-old-type-agreed',
  bump: 'minor',
  why: {
    da: 'En beslutning om en gammel type er aftalt eller er ikke længere aftalt.',
    en: 'A decision about an old type was agreed, or no longer is.',
  },
  applies: ({ wasAccepted, fields }) =>
    wasAccepted === true || fields.some(({ path, after }) => path === 'status' && after === 'accepted'),
};
