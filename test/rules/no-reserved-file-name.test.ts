import { noReservedFileName } from '../../scripts/rules/no-reserved-file-name.ts';
import { describeRule } from '../support/describe-rule.ts';
import { speciality, visitType } from '../support/fixture.ts';

const TYPES = 'specialities/kardiologi/visit-types';

describeRule(noReservedFileName, {
  'stays silent about names that begin as a reserved one': {
    files: {
      [`${TYPES}/console.yaml`]: visitType('id: console'),
      [`${TYPES}/com10.yaml`]: visitType('id: com10'),
      [`${TYPES}/nul-punkt.yaml`]: visitType('id: nul-punkt'),
    },
  },
  'stays silent about one name in two folders': {
    files: {
      'specialities/neurologi/speciality.yaml': speciality('id: neurologi'),
      'specialities/neurologi/visit-types/ekkokardiografi.yaml': visitType(),
    },
  },
  'points at a file that Windows takes for a device': {
    files: { [`${TYPES}/con.yaml`]: visitType('id: con') },
    says: [`${TYPES}/con.yaml:1:1 "con.yaml" er reserveret i Windows: vælg et andet navn.`],
    saysInEnglish: [`${TYPES}/con.yaml:1:1 "con.yaml" is reserved on Windows: choose another name.`],
  },
  'points at a device with a number, in any case': {
    files: { [`${TYPES}/LPT1.yaml`]: visitType('id: lpt1') },
    says: [`${TYPES}/LPT1.yaml:1:1 "LPT1.yaml" er reserveret i Windows: vælg et andet navn.`],
  },
  'points at every file of a reserved folder': {
    files: {
      'specialities/aux/speciality.yaml': speciality('id: aux'),
      'specialities/aux/visit-types/ekkokardiografi.yaml': visitType(),
    },
    says: [
      'specialities/aux/speciality.yaml:1:1 "aux" er reserveret i Windows: vælg et andet navn.',
      'specialities/aux/visit-types/ekkokardiografi.yaml:1:1 "aux" er reserveret i Windows: vælg et andet navn.',
    ],
  },
  'points at names that differ by case only': {
    files: { [`${TYPES}/Ekkokardiografi.yaml`]: visitType() },
    says: [`type:1:1 "${TYPES}/Ekkokardiografi.yaml" har samme navn på nær store og små bogstaver: omdøb den ene.`],
    saysInEnglish: [`type:1:1 "${TYPES}/Ekkokardiografi.yaml" has the same name but for case: rename one of them.`],
  },
  'points at names of which neither is in small letters': {
    files: { [`${TYPES}/TEE.yaml`]: visitType('id: tee'), [`${TYPES}/Tee.yaml`]: visitType('id: tee') },
    says: [`${TYPES}/Tee.yaml:1:1 "${TYPES}/TEE.yaml" har samme navn på nær store og små bogstaver: omdøb den ene.`],
  },
  'points at files whose folders differ by case only': {
    files: { 'specialities/Kardiologi/speciality.yaml': speciality() },
    says: [
      'speciality:1:1 "specialities/Kardiologi/speciality.yaml" har samme navn på nær store og små bogstaver: omdøb den ene.',
    ],
  },
});
