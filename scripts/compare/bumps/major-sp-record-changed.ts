import type { BumpRule } from '../bump-rule.ts';

/** A record number is fixed once CIMT has allotted it: another number is another record in SP. */
export const majorSpRecordChanged: BumpRule = {
  id: 'major-sp-record-changed',
  bump: 'major',
  why: {
    da: 'Nummeret på en record i SP er fast, når det er tildelt: et andet nummer er en anden record.',
    en: 'The number of a record in SP is fixed once allotted: another number is another record.',
  },
  applies: ({ fields }) => fields.some(({ path, before }) => /(?:^|\.)spId$/.test(path) && Boolean(before)),
};
