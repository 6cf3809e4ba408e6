import type { Rule } from '../model/rule.ts';

/** Approval means "may be booked"; a part that is still a draft may not, so neither may the whole. */
export const requireApprovedUses: Rule = {
  id: 'require-approved-uses',
  severity: 'error',
  summary: {
    da: 'Et godkendt speciale bruger kun godkendte fælles typer.',
    en: 'An approved speciality uses approved common types only.',
  },
  subject: 'speciality',

  *check({ approval, uses }, { common }) {
    if (approval.status !== 'approved' || uses.length === 0 || common?.approval.status !== 'draft') return;
    yield {
      range: approval.range,
      message: {
        da: 'Specialet er godkendt, men de fælles typer, det bruger, er udkast: godkend dem først.',
        en: 'The speciality is approved, but the common types it uses are drafts: approve those first.',
      },
    };
  },
};
