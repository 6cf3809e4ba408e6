import { requireKnownLegacyValue } from '../../scripts/rules/require-known-legacy-value.ts';
import { describeRule } from '../support/describe-rule.ts';
import { LEGACY, legacyRow } from '../support/legacy.ts';

describeRule(requireKnownLegacyValue, {
  'stays silent about the words of the lists': {
    files: legacyRow({ mode: 'in-person+video', relation: 'narrower', transition: 'run-out', status: 'accepted' }),
  },
  'stays silent about empty cells': { files: legacyRow({ mode: '', relation: '', transition: '', status: '' }) },
  'asks for none of the columns': { files: legacyRow({}) },
  'points at every word that is misspelt': {
    files: legacyRow({ mode: 'in-person+vidoe', relation: 'equivalant', transition: 'runout', status: 'Accepted' }),
    says: [
      `${LEGACY}:2:17 "vidoe" kan ikke stå i kolonnen "mode" – mente du "video"?`,
      `${LEGACY}:2:23 "equivalant" kan ikke stå i kolonnen "relation" – mente du "equivalent"?`,
      `${LEGACY}:2:34 "runout" kan ikke stå i kolonnen "transition" – mente du "run-out"?`,
      `${LEGACY}:2:41 "Accepted" kan ikke stå i kolonnen "status" – mente du "accepted"?`,
    ],
    fixed: ['1;KTR;in-person+video;equivalent;run-out;accepted'],
  },
  'offers all words where none is near': {
    files: legacyRow({ status: 'godkendt' }),
    says: [
      `${LEGACY}:2:7 "godkendt" kan ikke stå i kolonnen "status": vælg draft, accepted, flagged, eller lad den være tom.`,
    ],
    saysInEnglish: [
      `${LEGACY}:2:7 "godkendt" cannot stand in the column "status": choose draft, accepted, flagged, or leave it empty.`,
    ],
  },
  'takes two relations for none': {
    files: legacyRow({ relation: 'equal+wider' }),
    says: [
      `${LEGACY}:2:7 "equal+wider" kan ikke stå i kolonnen "relation": vælg equal, equivalent, wider, narrower, inexact, unmatched, eller lad den være tom.`,
    ],
  },
});
