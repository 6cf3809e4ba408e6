import type { BumpRule } from '../bump-rule.ts';

/** Length, mode, people, place and codes are what SP is configured with; texts and synonyms are not. */
export const minorBookedOtherwise: BumpRule = {
  id: 'minor-booked-otherwise',
  bump: 'minor',
  why: {
    da: 'Besøgstypen bookes anderledes: SP skal sættes op til det.',
    en: 'The type is booked otherwise: SP must be configured for it.',
  },
  applies: ({ kind, fields }) => BOOKABLE.has(kind) && fields.some(({ path }) => !isText(path)),
};

const BOOKABLE: ReadonlySet<string> = new Set(['type-changed', 'use-changed']);

/** Fields of words only, of a type, a use or, after its mode, a setting in a bundle. */
const TEXTS: ReadonlySet<string> = new Set([
  'patientName',
  'patientText',
  'description',
  'synonyms',
  'preparation',
  'exceptions',
]);

function isText(path: string): boolean {
  return path === '' || path.split('.').some((key) => TEXTS.has(key));
}
