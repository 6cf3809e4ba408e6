import type { BumpRule } from '../bump-rule.ts';

/** Receivers keep our words in tables of their own: an id that is gone must be taken out there too. */
export const majorWordGone: BumpRule = {
  id: 'major-word-gone',
  bump: 'major',
  why: {
    da: 'Et ord i et vokabular er væk: modtagere, der kender dets id, skal rette til.',
    en: 'A word of a vocabulary is gone: receivers that know its id must follow.',
  },
  applies: ({ kind }) => kind === 'term-removed',
};
