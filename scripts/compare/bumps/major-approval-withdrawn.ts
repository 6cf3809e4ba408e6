import type { BumpRule } from '../bump-rule.ts';

/** The set leaves the production bundle, and what SP was configured from no longer stands. */
export const majorApprovalWithdrawn: BumpRule = {
  id: 'major-approval-withdrawn',
  bump: 'major',
  why: {
    da: 'Et godkendt sæt er igen udkast og kommer ikke med til produktion.',
    en: 'An approved set is a draft again and is left out of production.',
  },
  applies: ({ fields }) => fields.some(({ path, before }) => path === 'approval.status' && before === 'approved'),
};
