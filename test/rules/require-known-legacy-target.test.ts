import { requireKnownLegacyTarget } from '../../scripts/rules/require-known-legacy-target.ts';
import { describeRule } from '../support/describe-rule.ts';

const LEGACY = 'specialities/kardiologi/legacy.csv';

function legacy(...rows: readonly string[]) {
  return { [LEGACY]: `id;name;target\n${rows.join('\n')}\n` };
}

describeRule(requireKnownLegacyTarget, {
  'stays silent about a type that exists': { files: legacy('100;EKKO 30;kardiologi/ekkokardiografi') },
  'stays silent about a visit that was two': {
    files: legacy('100;KTR+EKKO;common/kontrol+kardiologi/ekkokardiografi'),
  },
  'lets a row wait for its target': { files: legacy('100;KTR;') },
  'asks for no column of targets': { files: { [LEGACY]: 'id;name\n100;KTR\n' } },
  'points at a target that is misspelt': {
    files: legacy('100;KTR;common/kontrol', '101;KTR 2;common/kontol'),
    says: [`${LEGACY}:3:11 Besøgstypen "common/kontol" findes ikke – mente du "common/kontrol"?`],
    saysInEnglish: [`${LEGACY}:3:11 There is no visit type "common/kontol" – did you mean "common/kontrol"?`],
    fixed: ['101;KTR 2;common/kontrol'],
  },
  'points at a target that is nowhere': {
    files: legacy('100;EMG;neurologi/emg'),
    says: [`${LEGACY}:2:9 Besøgstypen "neurologi/emg" findes ikke: opret den, eller vælg en anden.`],
  },
  'points at the second of two': {
    files: legacy('100;KTR+EKKO;common/kontrol+kardiologi/ekko-kardiografi'),
    says: [
      `${LEGACY}:2:29 Besøgstypen "kardiologi/ekko-kardiografi" findes ikke – mente du "kardiologi/ekkokardiografi"?`,
    ],
    fixed: ['100;KTR+EKKO;common/kontrol+kardiologi/ekkokardiografi'],
  },
  'points at the right one of two that begin alike': {
    files: legacy('100;KTR;common/kontroll+common/kontro'),
    says: [
      `${LEGACY}:2:9 Besøgstypen "common/kontroll" findes ikke – mente du "common/kontrol"?`,
      `${LEGACY}:2:25 Besøgstypen "common/kontro" findes ikke – mente du "common/kontrol"?`,
    ],
    fixed: ['100;KTR;common/kontrol+common/kontrol'],
  },
  'points at a plus with nothing after it': {
    files: legacy('100;KTR;common/kontrol+'),
    says: [`${LEGACY}:2:9 "common/kontrol+" mangler en besøgstype ved "+": skriv den, eller slet "+".`],
    saysInEnglish: [`${LEGACY}:2:9 "common/kontrol+" lacks a visit type beside "+": write it, or delete the "+".`],
  },
  'looks at rows without a speciality too': {
    files: { 'legacy-unassigned.csv': 'id;name;target\n100;KTR;common/kontol\n' },
    says: ['legacy-unassigned.csv:2:9 Besøgstypen "common/kontol" findes ikke – mente du "common/kontrol"?'],
    fixed: ['100;KTR;common/kontrol'],
  },
});
