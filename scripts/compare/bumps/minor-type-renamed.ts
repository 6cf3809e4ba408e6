import type { BumpRule } from '../bump-rule.ts';

/** The name and the abbreviation are what a booker sees in SP, so the record must be renamed there. */
export const minorTypeRenamed: BumpRule = {
  id: 'minor-type-renamed',
  bump: 'minor',
  why: {
    da: 'Navnet eller forkortelsen er en anden: recorden i SP skal omdøbes.',
    en: 'The name or abbreviation is another: the record in SP must be renamed.',
  },
  applies: ({ kind, fields }) =>
    kind === 'type-renamed' ||
    fields.some(({ path }) => kind.startsWith('type-') && (path === 'name' || path === 'abbreviation')),
};
