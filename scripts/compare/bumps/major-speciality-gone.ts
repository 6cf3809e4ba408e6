import type { BumpRule } from '../bump-rule.ts';

/** All that a speciality holds goes with it, whoever still books in it. */
export const majorSpecialityGone: BumpRule = {
  id: 'major-speciality-gone',
  bump: 'major',
  why: {
    da: 'Et speciale er væk, og med det alt, hvad det kunne booke.',
    en: 'A speciality is gone, and with it all that it could book.',
  },
  applies: ({ kind }) => kind === 'speciality-removed',
};
