import { noDuplicateName } from '../../scripts/rules/no-duplicate-name.ts';
import { describeRule } from '../support/describe-rule.ts';
import { visitType } from '../support/fixture.ts';

const EARLY = 'specialities/kardiologi/visit-types/akut-ekko.yaml';
const STRESS = 'specialities/kardiologi/visit-types/stressekko.yaml';
const CHILDREN = 'specialities/paediatri/visit-types/ekkokardiografi.yaml';

describeRule(noDuplicateName, {
  'stays silent about a name that says the difference': {
    files: { [STRESS]: visitType('name: Ekkokardiografi under belastning') },
  },
  'lets patients read the same of two types': {
    files: { [STRESS]: visitType('name: Stressekkokardiografi') },
  },
  'lets two specialities use the same': { files: { [CHILDREN]: visitType() } },
  'does not count a retired type': {
    files: { [STRESS]: visitType('lifecycle: {retireOn: 2026-01-01}') },
    asOf: '2026-06-01',
  },
  'points at the later of two types': {
    files: { [STRESS]: visitType() },
    says: [
      `${STRESS}:2:7 Navnet "Ekkokardiografi" bruges allerede af kardiologi/ekkokardiografi: brug den, eller find et navn, der siger forskellen.`,
    ],
    saysInEnglish: [
      `${STRESS}:2:7 The name "Ekkokardiografi" is already used by kardiologi/ekkokardiografi: use that, or find a name that tells the difference.`,
    ],
  },
  'sees through case, spaces and punctuation': {
    files: { [STRESS]: visitType('name: Ekko-kardiografi.') },
    says: [
      `${STRESS}:2:7 Navnet "Ekko-kardiografi." bruges allerede af kardiologi/ekkokardiografi: brug den, eller find et navn, der siger forskellen.`,
    ],
  },
  'points at a name that a common type has': {
    type: ['name: kontrol'],
    says: [
      'type:2:7 Navnet "kontrol" bruges allerede af common/kontrol: brug den, eller find et navn, der siger forskellen.',
    ],
  },
  'points at each that comes after the first': {
    files: { [EARLY]: visitType(), [STRESS]: visitType() },
    says: [
      'type:2:7 Navnet "Ekkokardiografi" bruges allerede af kardiologi/akut-ekko: brug den, eller find et navn, der siger forskellen.',
      `${STRESS}:2:7 Navnet "Ekkokardiografi" bruges allerede af kardiologi/akut-ekko: brug den, eller find et navn, der siger forskellen.`,
    ],
  },
});
