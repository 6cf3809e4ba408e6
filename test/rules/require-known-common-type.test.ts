import { requireKnownCommonType } from '../../scripts/rules/require-known-common-type.ts';
import { describeRule } from '../support/describe-rule.ts';
import { commonType, KONTROL, speciality, visitType } from '../support/fixture.ts';

const neurology = {
  'specialities/neurologi/speciality.yaml': speciality('id: neurologi', 'uses: []'),
  'specialities/neurologi/visit-types/emg.yaml': visitType('id: emg'),
};

describeRule(requireKnownCommonType, {
  'stays silent about a common type': { speciality: ['uses: [{type: common/kontrol}]'] },
  'asks nothing of a speciality that uses none': { speciality: ['uses!'] },
  'points at a type that is misspelt': {
    speciality: ['uses: [{type: common/kontol}]'],
    says: ['speciality:8:15 Besøgstypen "common/kontol" findes ikke – mente du "common/kontrol"?'],
    saysInEnglish: ['speciality:8:15 There is no visit type "common/kontol" – did you mean "common/kontrol"?'],
    fixed: ['uses: [{type: common/kontrol}]'],
  },
  'points at a type that is nowhere': {
    speciality: ['uses: [{type: common/kontrol}, {type: common/gruppebehandling}]'],
    says: ['speciality:8:39 Besøgstypen "common/gruppebehandling" findes ikke: opret den, eller vælg en anden.'],
  },
  'means no other type because both are common': {
    speciality: ['uses: [{type: common/ekg}]'],
    files: { 'common/visit-types/ctg.yaml': commonType('id: ctg', 'name: CTG') },
    says: ['speciality:8:15 Besøgstypen "common/ekg" findes ikke: opret den, eller vælg en anden.'],
  },
  'points at a common type whose file is gone': {
    files: { [KONTROL]: null },
    says: ['speciality:9:12 Besøgstypen "common/kontrol" findes ikke: opret den, eller vælg en anden.'],
  },
  "points at a type of the speciality's own": {
    speciality: ['uses: [{type: kardiologi/ekkokardiografi}]'],
    says: [
      'speciality:8:15 "kardiologi/ekkokardiografi" er ikke en fælles type: slet den her, for specialet har den allerede.',
    ],
    saysInEnglish: [
      'speciality:8:15 "kardiologi/ekkokardiografi" is no common type: delete it here, for the speciality already has it.',
    ],
  },
  "points at another speciality's type": {
    speciality: ['uses: [{type: neurologi/emg}]'],
    files: neurology,
    says: ['speciality:8:15 "neurologi/emg" er ikke en fælles type: gør den fælles, før specialet bruger den.'],
    saysInEnglish: ['speciality:8:15 "neurologi/emg" is no common type: make it common before the speciality uses it.'],
  },
});
