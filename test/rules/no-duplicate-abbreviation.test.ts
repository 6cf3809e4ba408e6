import { noDuplicateAbbreviation } from '../../scripts/rules/no-duplicate-abbreviation.ts';
import { describeRule } from '../support/describe-rule.ts';
import { visitType } from '../support/fixture.ts';

const STRESS = 'specialities/kardiologi/visit-types/stressekko.yaml';
const CHILDREN = 'specialities/paediatri/visit-types/ekkokardiografi.yaml';

describeRule(noDuplicateAbbreviation, {
  'stays silent about another abbreviation': { files: { [STRESS]: visitType('abbreviation: EKKO-S') } },
  'lets two types go without one': {
    type: ['abbreviation!'],
    files: { [STRESS]: visitType('abbreviation!') },
  },
  'lets two specialities use the same': { files: { [CHILDREN]: visitType() } },
  'lets the successor of a retired type have its abbreviation': {
    type: ['lifecycle: {retireOn: 2026-01-01}'],
    files: { [STRESS]: visitType() },
    asOf: '2026-01-01',
  },
  'points at the later of two types': {
    files: { [STRESS]: visitType() },
    says: [`${STRESS}:3:15 Forkortelsen "EKKO" bruges allerede af kardiologi/ekkokardiografi: vælg en anden.`],
    saysInEnglish: [
      `${STRESS}:3:15 The abbreviation "EKKO" is already used by kardiologi/ekkokardiografi: choose another.`,
    ],
  },
  'sees through case and hyphens': {
    files: { [STRESS]: visitType('abbreviation: ek-ko') },
    says: [`${STRESS}:3:15 Forkortelsen "ek-ko" bruges allerede af kardiologi/ekkokardiografi: vælg en anden.`],
  },
  'points at an abbreviation that a common type has': {
    type: ['abbreviation: KTR'],
    says: ['type:3:15 Forkortelsen "KTR" bruges allerede af common/kontrol: vælg en anden.'],
  },
  'counts a type that is yet to retire': {
    type: ['lifecycle: {retireOn: 2026-01-01}'],
    files: { [STRESS]: visitType() },
    asOf: '2025-12-31',
    says: [`${STRESS}:3:15 Forkortelsen "EKKO" bruges allerede af kardiologi/ekkokardiografi: vælg en anden.`],
  },
});
