import type { BumpRule } from '../bump-rule.ts';

/** SP finds the speciality by its name and code, and holds its types from its day. */
export const minorSpecialityKnownOtherwise: BumpRule = {
  id: 'minor-speciality-known-otherwise',
  bump: 'minor',
  why: {
    da: 'Specialets navn, kode eller første dag er en anden.',
    en: 'The name, code or first day of a speciality is another.',
  },
  applies: ({ kind, fields }) =>
    kind === 'speciality-changed' && fields.some(({ path }) => ['name', 'snomed', 'from'].includes(path)),
};
