import type { BumpRule } from '../bump-rule.ts';

/** A published id is what SP, old mappings and other files refer to: without it those point at nothing. */
export const majorTypeGone: BumpRule = {
  id: 'major-type-gone',
  bump: 'major',
  why: {
    da: 'Et udgivet id er væk: det, der henviser til det, peger på ingenting.',
    en: 'A published id is gone: what refers to it points at nothing.',
  },
  applies: ({ kind }) => kind === 'type-removed' || kind === 'type-moved',
};
