import type { BumpRule } from '../bump-rule.ts';

/** The set enters the production bundle for the first time. */
export const minorApprovalGiven: BumpRule = {
  id: 'minor-approval-given',
  bump: 'minor',
  why: {
    da: 'Et sæt er godkendt og kommer med til produktion.',
    en: 'A set was approved and enters production.',
  },
  applies: ({ fields }) => fields.some(({ path, after }) => path === 'approval.status' && after === 'approved'),
};
