import { requireLegacyNote } from '../../scripts/rules/require-legacy-note.ts';
import { describeRule } from '../support/describe-rule.ts';
import { LEGACY, legacyRow } from '../support/legacy.ts';

describeRule(requireLegacyNote, {
  'stays silent where there is a note': { files: legacyRow({ status: 'flagged', note: 'Spørg Slagelse' }) },
  'asks nothing of other rows': { files: legacyRow({ status: 'accepted', note: '' }) },
  'points at the empty note': {
    files: legacyRow({ status: 'flagged', note: ' ' }),
    says: [`${LEGACY}:2:15 Rækken er markeret ("flagged") uden en grund: skriv den i "note".`],
    saysInEnglish: [`${LEGACY}:2:15 The row is flagged without a reason: write it in "note".`],
  },
});
