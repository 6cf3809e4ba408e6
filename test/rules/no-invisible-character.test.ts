import { noInvisibleCharacter } from '../../scripts/rules/no-invisible-character.ts';
import { describeRule } from '../support/describe-rule.ts';
import { ECHO, visitType } from '../support/fixture.ts';

const LEGACY = 'specialities/kardiologi/legacy.csv';

describeRule(noInvisibleCharacter, {
  'stays silent about what can be seen': { type: ['description: Ménières sygdom – ½ time → 37 °C ☎'] },
  'leaves a hard space to another rule': { type: ['description: 37\u00A0grader'] },
  'lets an escape stand for a letter': { type: ['description: "Unders\\u00F8gelse"'] },
  'points at a soft hyphen': {
    type: ['name: Ekko\u00ADkardiografi'],
    says: ['type:2:11 Her står et usynligt tegn (U+00AD): slet det.'],
    saysInEnglish: ['type:2:11 There is an invisible character (U+00AD) here: delete it.'],
    fixed: ['name: Ekkokardiografi'],
  },
  'points at each that turns a line around, joins or fills': {
    type: ['description: a\u202Eb\u200Bc\u2066d\u3164e\uFE0Ff\u034Fg\u2800h\uFFF9i'],
    says: [
      'type:5:15 Her står et usynligt tegn (U+202E): slet det.',
      'type:5:17 Her står et usynligt tegn (U+200B): slet det.',
      'type:5:19 Her står et usynligt tegn (U+2066): slet det.',
      'type:5:21 Her står et usynligt tegn (U+3164): slet det.',
      'type:5:23 Her står et usynligt tegn (U+FE0F): slet det.',
      'type:5:25 Her står et usynligt tegn (U+034F): slet det.',
      'type:5:27 Her står et usynligt tegn (U+2800): slet det.',
      'type:5:29 Her står et usynligt tegn (U+FFF9): slet det.',
    ],
    fixed: ['description: abcdefghi'],
  },
  'points at what can carry a hidden text': {
    type: ['description: a\u{E0041}b\u{E0100}c'],
    says: [
      'type:5:15 Her står et usynligt tegn (U+E0041): slet det.',
      'type:5:18 Her står et usynligt tegn (U+E0100): slet det.',
    ],
    fixed: ['description: abc'],
  },
  'points at a byte order mark': {
    files: { [ECHO]: `\uFEFF${visitType()}` },
    says: ['type:1:1 Her står et usynligt tegn (U+FEFF): slet det.'],
    fixed: ['id: ekkokardiografi'],
  },
  'points into a comment': {
    type: ['spId: A1 # nr.\u200B'],
    says: ['type:16:15 Her står et usynligt tegn (U+200B): slet det.'],
    fixed: ['spId: A1 # nr.'],
  },
  'points into the old types': {
    files: { [LEGACY]: 'id;name;target\n17;Gam\u00ADmel kontrol;common/kontrol\n' },
    says: [`${LEGACY}:2:7 Her står et usynligt tegn (U+00AD): slet det.`],
    fixed: ['17;Gammel kontrol;common/kontrol'],
  },
  'reads an escape, and leaves it to a person': {
    type: ['description: "Ultralyd \\u202E af hjertet"'],
    says: ['type:5:14 Her står et usynligt tegn (U+202E): slet det.'],
  },
  'points once where it stands as itself beside an escape': {
    type: ['description: "Ultra\u200Blyd\\x2e"'],
    says: ['type:5:20 Her står et usynligt tegn (U+200B): slet det.'],
    fixed: ['description: "Ultralyd\\x2e"'],
  },
});
