import { noDuplicateUse } from '../../scripts/rules/no-duplicate-use.ts';
import { describeRule } from '../support/describe-rule.ts';
import { speciality } from '../support/fixture.ts';

describeRule(noDuplicateUse, {
  'stays silent about two types': { speciality: ['uses:\n  - {type: common/kontrol}\n  - {type: common/kontroller}'] },
  'lets two specialities use one type': {
    files: { 'specialities/paediatri/speciality.yaml': speciality('id: paediatri') },
  },
  'points at each that comes after the first': {
    speciality: [
      "uses:\n  - {type: common/kontrol}\n  - {type: 'common/kontrol', modes: [telephone]}\n  - {type: common/kontrol}",
    ],
    says: [
      'speciality:10:12 "common/kontrol" står allerede under "uses": saml det i én.',
      'speciality:11:12 "common/kontrol" står allerede under "uses": saml det i én.',
    ],
    saysInEnglish: [
      'speciality:10:12 "common/kontrol" stands under "uses" already: make them one.',
      'speciality:11:12 "common/kontrol" stands under "uses" already: make them one.',
    ],
  },
});
