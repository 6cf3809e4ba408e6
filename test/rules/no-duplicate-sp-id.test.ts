import { noDuplicateSpId } from '../../scripts/rules/no-duplicate-sp-id.ts';
import { describeRule } from '../support/describe-rule.ts';
import { commonType, KONTROL, visitType } from '../support/fixture.ts';

const STRESS = 'specialities/kardiologi/visit-types/stressekko.yaml';
const CHILDREN = 'specialities/paediatri/visit-types/ekkokardiografi.yaml';

describeRule(noDuplicateSpId, {
  'stays silent about types without a number': { files: { [STRESS]: visitType() } },
  'lets each have its own': {
    type: ["spId: '100'"],
    speciality: ["uses:\n  - {type: common/kontrol, spId: '1000'}"],
    files: { [STRESS]: visitType("spId: '0100'") },
  },
  'points at the later of two types': {
    type: ["spId: '100'"],
    files: { [STRESS]: visitType("spId: '100'") },
    says: [`${STRESS}:16:7 SP-nummeret "100" er allerede givet til en anden: spørg CIMT, hvilken der har det.`],
    saysInEnglish: [`${STRESS}:16:7 The SP number "100" is already given to another: ask CIMT which one has it.`],
  },
  'lets a use repeat the number of its own common type': {
    speciality: ["uses:\n  - {type: common/kontrol, spId: '100'}"],
    files: { [KONTROL]: commonType("spId: '100'") },
  },
  'looks across specialities': {
    type: ['spId: PRC7'],
    files: { [CHILDREN]: visitType('spId: PRC7') },
    says: [`${CHILDREN}:16:7 SP-nummeret "PRC7" er allerede givet til en anden: spørg CIMT, hvilken der har det.`],
  },
  'points at a use that has the number of a type': {
    type: ["spId: '100'"],
    speciality: ["uses:\n  - {type: common/kontrol, spId: '100'}"],
    says: ['speciality:9:34 SP-nummeret "100" er allerede givet til en anden: spørg CIMT, hvilken der har det.'],
  },
  'points at the later of two uses': {
    speciality: ["uses:\n  - {type: common/kontrol, spId: '100'}\n  - {type: common/opfoelgning, spId: '100'}"],
    says: ['speciality:10:38 SP-nummeret "100" er allerede givet til en anden: spørg CIMT, hvilken der har det.'],
  },
});
