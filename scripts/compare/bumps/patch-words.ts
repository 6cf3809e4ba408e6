import type { BumpRule } from '../bump-rule.ts';

/** Nothing in it changes what is booked or how: a receiver may take it or wait. */
export const patchWords: BumpRule = {
  id: 'patch-words',
  bump: 'patch',
  why: {
    da: 'Kun ord eller oplysninger er ændret: intet bookes anderledes.',
    en: 'Only words or facts changed: nothing is booked otherwise.',
  },
  applies: () => true,
};
