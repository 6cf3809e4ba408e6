import type { BumpRule } from '../bump-rule.ts';

/** Codes and minutes of the words go into SP with every type that uses them. */
export const minorCodeChanged: BumpRule = {
  id: 'minor-code-changed',
  bump: 'minor',
  why: {
    da: 'En kode eller et minuttal, som besøgstyper bruger, er ændret.',
    en: 'A code or a number of minutes that types use was changed.',
  },
  applies: ({ kind, fields }) => kind === 'term-changed' && fields.some(({ path }) => CODES.has(path)),
};

const CODES: ReadonlySet<string> = new Set(['contactType', 'booking', 'minutes', 'sor', 'kind']);
