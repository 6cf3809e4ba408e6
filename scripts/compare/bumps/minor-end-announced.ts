import type { BumpRule } from '../bump-rule.ts';

/** The id stays and can be looked up, but SP must close or inactivate on the day. */
export const minorEndAnnounced: BumpRule = {
  id: 'minor-end-announced',
  bump: 'minor',
  why: {
    da: 'En besøgstype lukkes eller udgår, eller et varslet ophør er nået: SP skal lukke for den.',
    en: 'A type is closed or retired, or an announced end was reached: SP must close it.',
  },
  applies: ({ kind }) => kind === 'type-deprecated' || kind === 'type-retired' || kind === 'use-dropped',
};
