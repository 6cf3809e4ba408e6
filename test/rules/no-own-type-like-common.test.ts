import { noOwnTypeLikeCommon } from '../../scripts/rules/no-own-type-like-common.ts';
import { describeRule } from '../support/describe-rule.ts';
import { commonType, KONTROL } from '../support/fixture.ts';

const withSynonym = { [KONTROL]: commonType('synonyms: [Opfølgning, Eftersyn]') };
const DIALOGUE = 'common/visit-types/samtale.yaml';

describeRule(noOwnTypeLikeCommon, {
  'stays silent about a name that says the difference': {
    type: ['name: Opfølgning efter operation'],
    files: withSynonym,
  },
  'lets an own type also be called what a common type is called': {
    type: ['synonyms: [Opfølgning]'],
    files: withSynonym,
  },
  'lets a common type be called what it is also called': {
    files: { [KONTROL]: commonType('name: Opfølgning', 'synonyms: [Opfølgning]') },
  },
  'leaves a name that is the same to another rule, though another common type is also called that': {
    type: ['name: kontrol'],
    files: { [DIALOGUE]: commonType('id: samtale', 'name: Samtale', 'synonyms: [Kontrol]') },
  },
  'does not count a common type that has retired': {
    type: ['name: Opfølgning'],
    files: { [KONTROL]: commonType('synonyms: [Opfølgning]', 'lifecycle: {retireOn: 2026-03-01}') },
    asOf: '2026-03-01',
  },
  'does not mind a type that has retired itself': {
    type: ['name: Opfølgning', 'lifecycle: {retireOn: 2026-03-01}'],
    files: withSynonym,
    asOf: '2026-03-01',
  },
  'points at a name that a common type is also called': {
    type: ['name: Eftersyn'],
    files: withSynonym,
    says: [
      'type:2:7 "Eftersyn" er et andet ord for den fælles type common/kontrol ("Kontrol"): brug den under "uses", eller find et navn, der siger forskellen.',
    ],
    saysInEnglish: [
      'type:2:7 "Eftersyn" is another word for the common type common/kontrol ("Kontrol"): adopt that under "uses", or find a name that tells the difference.',
    ],
  },
  'sees through case, spaces and punctuation': {
    type: ['name: opfølgning.'],
    files: withSynonym,
    says: [
      'type:2:7 "opfølgning." er et andet ord for den fælles type common/kontrol ("Kontrol"): brug den under "uses", eller find et navn, der siger forskellen.',
    ],
  },
  'points at it though the speciality does not use the common type': {
    type: ['name: Opfølgning'],
    speciality: ['uses: []'],
    files: withSynonym,
    says: [
      'type:2:7 "Opfølgning" er et andet ord for den fælles type common/kontrol ("Kontrol"): brug den under "uses", eller find et navn, der siger forskellen.',
    ],
  },
  'counts a common type that retires tomorrow': {
    type: ['name: Opfølgning'],
    files: { [KONTROL]: commonType('synonyms: [Opfølgning]', 'lifecycle: {retireOn: 2026-03-02}') },
    asOf: '2026-03-01',
    says: [
      'type:2:7 "Opfølgning" er et andet ord for den fælles type common/kontrol ("Kontrol"): brug den under "uses", eller find et navn, der siger forskellen.',
    ],
  },
});
