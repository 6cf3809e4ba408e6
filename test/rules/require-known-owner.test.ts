import { requireKnownOwner } from '../../scripts/rules/require-known-owner.ts';
import { describeRule } from '../support/describe-rule.ts';
import { common, settings } from '../support/fixture.ts';

describeRule(requireKnownOwner, {
  'stays silent about a group': { speciality: ['owners: [koordinationsgruppen]'] },
  'stays silent about two groups': { speciality: ['owners: [kardiologi, koordinationsgruppen]'] },
  'leaves missing settings to another rule': { speciality: ['owners: [ukendt]'], files: { 'settings.yaml': null } },
  'leaves a missing common.yaml to another rule': { files: { 'common/common.yaml': null } },
  'points at a group that is misspelt': {
    speciality: ['owners: [kardilogi]'],
    says: ['speciality:5:10 Gruppen "kardilogi" findes ikke i settings.yaml – mente du "kardiologi"?'],
    saysInEnglish: ['speciality:5:10 There is no group "kardilogi" in settings.yaml – did you mean "kardiologi"?'],
    fixed: ['owners: [kardiologi]'],
  },
  'asks the same of the coordination group': {
    files: { 'settings.yaml': settings('coordinationGroup: koordinationsgruppn') },
    says: [
      'settings.yaml:2:20 Gruppen "koordinationsgruppn" findes ikke i settings.yaml – mente du "koordinationsgruppen"?',
    ],
    fixed: ['coordinationGroup: koordinationsgruppen'],
  },
  'points at a group that is nowhere': {
    speciality: ['owners: [kardiologi, hjertegruppen]'],
    says: ['speciality:5:22 Gruppen "hjertegruppen" findes ikke i settings.yaml: tilføj den under "groups".'],
    saysInEnglish: ['speciality:5:22 There is no group "hjertegruppen" in settings.yaml: add it under "groups".'],
  },
  'asks the same of the common types, where a name is no id': {
    files: { 'common/common.yaml': common('owners: [koordinationsgruppe]') },
    says: [
      'common/common.yaml:1:10 Gruppen "koordinationsgruppe" findes ikke i settings.yaml – mente du "koordinationsgruppen"?',
    ],
    fixed: ['owners: [koordinationsgruppen]'],
  },
});
