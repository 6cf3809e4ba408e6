import type { BumpRule } from '../bump-rule.ts';

/** A clinic that could book the type yesterday cannot today; an end that is announced (`until`) is minor. */
export const majorUseDropped: BumpRule = {
  id: 'major-use-dropped',
  bump: 'major',
  why: {
    da: 'Et speciale kan ikke længere booke typen, og det er ikke varslet med en slutdato.',
    en: 'A speciality can no longer book the type, and no end was announced.',
  },
  applies: ({ kind, wasOver }) => kind === 'use-dropped' && !wasOver,
};
