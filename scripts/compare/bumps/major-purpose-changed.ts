import type { BumpRule } from '../bump-rule.ts';

/** The same id for another kind of visit: what was booked or mapped under it now means something else. */
export const majorPurposeChanged: BumpRule = {
  id: 'major-purpose-changed',
  bump: 'major',
  why: {
    da: 'Besøgstypen er til noget andet end før: det, der er booket eller oversat til den, skifter mening.',
    en: 'The type is for something else than before: what was booked or mapped to it changes meaning.',
  },
  applies: ({ kind, fields }) =>
    (kind === 'type-changed' || kind === 'type-moved') && fields.some(({ path }) => path === 'purpose'),
};
