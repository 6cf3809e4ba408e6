import type { BumpRule } from '../bump-rule.ts';

/** Visits may have been moved by the agreed target already: another one changes what an old booking became. */
export const majorAgreedTargetChanged: BumpRule = {
  id: 'major-agreed-target-changed',
  bump: 'major',
  why: {
    da: 'En aftalt oversættelse af en gammel type er ændret: bookinger kan allerede være flyttet efter den.',
    en: 'An agreed target of an old type was changed: bookings may have been moved by it already.',
  },
  applies: ({ wasAccepted, fields }) => wasAccepted === true && fields.some(({ path }) => path === 'target'),
};
