import { noDuplicateId } from '../../scripts/rules/no-duplicate-id.ts';
import { describeRule } from '../support/describe-rule.ts';
import { visitType } from '../support/fixture.ts';

const STRESS = 'specialities/kardiologi/visit-types/stressekko.yaml';
const CHILDREN = 'specialities/paediatri/visit-types/ekkokardiografi.yaml';

describeRule(noDuplicateId, {
  'stays silent about another id': { files: { [STRESS]: visitType('id: stressekko') } },
  'lets numbers be told apart by a hyphen': {
    type: ['id: uge-1-2'],
    files: { [STRESS]: visitType('id: uge-12') },
  },
  'lets two specialities use the same': { files: { [CHILDREN]: visitType() } },
  'does not count a retired type': {
    type: ['lifecycle: {retireOn: 2026-01-01}'],
    files: { [STRESS]: visitType() },
    asOf: '2026-06-01',
  },
  'points at the later of two types': {
    files: { [STRESS]: visitType() },
    says: [`${STRESS}:1:5 Id'et "ekkokardiografi" bruges allerede af kardiologi/ekkokardiografi: vælg et andet.`],
    saysInEnglish: [
      `${STRESS}:1:5 The id "ekkokardiografi" is already used by kardiologi/ekkokardiografi: choose another.`,
    ],
  },
  'points at an id that a common type has': {
    type: ['id: kontrol'],
    says: ['type:1:5 Id\'et "kontrol" bruges allerede af common/kontrol: vælg et andet.'],
  },
  'counts a retired type where no day is given': {
    type: ['lifecycle: {retireOn: 2026-01-01}'],
    files: { [STRESS]: visitType() },
    says: [`${STRESS}:1:5 Id'et "ekkokardiografi" bruges allerede af kardiologi/ekkokardiografi: vælg et andet.`],
  },
});
