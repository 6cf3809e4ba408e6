import { requireKnownLegacyRole } from '../../scripts/rules/require-known-legacy-role.ts';
import { describeRule } from '../support/describe-rule.ts';
import { LEGACY, legacyRow } from '../support/legacy.ts';

describeRule(requireKnownLegacyRole, {
  'stays silent about roles of the vocabulary': { files: legacyRow({ role: 'laege+sygeplejerske' }) },
  'stays silent about a row without a role': { files: legacyRow({ role: '' }) },
  'asks for no column of roles': { files: legacyRow({ target: '' }) },
  'knows nothing without the vocabulary': {
    files: { ...legacyRow({ role: 'kok' }), 'vocabularies/staff-roles.yaml': null },
  },
  'points at a role that is misspelt': {
    files: legacyRow({ role: 'laege+sygeplejeske' }),
    says: [`${LEGACY}:2:13 Rollen "sygeplejeske" findes ikke i vokabularet staff-roles – mente du "sygeplejerske"?`],
    saysInEnglish: [
      `${LEGACY}:2:13 The role "sygeplejeske" is not in the vocabulary staff-roles – did you mean "sygeplejerske"?`,
    ],
    fixed: ['1;KTR;laege+sygeplejerske'],
  },
  'points at a role that is like none': {
    files: legacyRow({ role: 'kok' }),
    says: [`${LEGACY}:2:7 Rollen "kok" findes ikke i vokabularet staff-roles: tilføj den, eller vælg en anden.`],
  },
  'points at a plus with nothing after it': {
    files: legacyRow({ role: 'laege+' }),
    says: [`${LEGACY}:2:7 "laege+" mangler en rolle ved "+": skriv den, eller slet "+".`],
    saysInEnglish: [`${LEGACY}:2:7 "laege+" lacks a role beside "+": write it, or delete the "+".`],
  },
});
