import { requireApprovedUses } from '../../scripts/rules/require-approved-uses.ts';
import { describeRule } from '../support/describe-rule.ts';
import { common } from '../support/fixture.ts';

const APPROVED = 'approval: {status: approved, on: 2026-01-01, decision: 2026-01-01-moede}';

describeRule(requireApprovedUses, {
  'lets a draft use drafts': { speciality: ['approval: {status: draft}'] },
  'lets a draft use approved types': { files: { 'common/common.yaml': common(APPROVED) } },
  'is content when both are approved': { speciality: [APPROVED], files: { 'common/common.yaml': common(APPROVED) } },
  'asks nothing of a speciality with types of its own only': { speciality: [APPROVED, 'uses: []'] },
  'leaves a missing common.yaml to another rule': { speciality: [APPROVED], files: { 'common/common.yaml': null } },
  'points at the approval of what uses drafts': {
    speciality: [APPROVED],
    says: ['speciality:6:11 Specialet er godkendt, men de fælles typer, det bruger, er udkast: godkend dem først.'],
    saysInEnglish: [
      'speciality:6:11 The speciality is approved, but the common types it uses are drafts: approve those first.',
    ],
  },
});
