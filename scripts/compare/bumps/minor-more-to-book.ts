import type { BumpRule } from '../bump-rule.ts';

/** Nothing that was is touched, but SP must be told of something new. */
export const minorMoreToBook: BumpRule = {
  id: 'minor-more-to-book',
  bump: 'minor',
  why: {
    da: 'Der er mere at booke: SP skal have det nye at vide.',
    en: 'There is more to book: SP must be told what is new.',
  },
  applies: ({ kind }) => kind === 'type-added' || kind === 'speciality-added' || kind === 'use-adopted',
};
