import { consistentLegacyLength } from '../../scripts/rules/consistent-legacy-length.ts';
import { describeRule } from '../support/describe-rule.ts';
import { commonType, KONTROL } from '../support/fixture.ts';
import { LEGACY, legacyRow } from '../support/legacy.ts';

const accepted = (length: string, mode = '', target = 'common/kontrol') =>
  legacyRow({ status: 'accepted', length, mode, target });
const SHORT_CALL = {
  [KONTROL]: commonType(
    'duration: {default: 30, allowed: [15, 30], byMode: {telephone: {default: 10, allowed: [10]}}}',
  ),
};

describeRule(consistentLegacyLength, {
  'stays silent about lengths that are allowed': { files: accepted('15+30', 'in-person') },
  'stays silent about a row without a length': { files: accepted('') },
  'takes a draft for a proposal': { files: legacyRow({ status: 'draft', length: '50', target: 'common/kontrol' }) },
  'takes a flagged row for an open question': {
    files: legacyRow({ status: 'flagged', length: '50', target: 'common/kontrol' }),
  },
  'is content, without a mode, with a length of any': { files: { ...accepted('10'), ...SHORT_CALL } },
  'takes the length for the mode': { files: { ...accepted('10', 'telephone'), ...SHORT_CALL } },
  "takes the speciality's lengths for the type's": {
    speciality: ['uses:\n  - {type: common/kontrol, duration: {default: 20, allowed: [20]}}'],
    files: accepted('20'),
  },
  'is content with a length of one of two targets': {
    files: accepted('60', '', 'common/kontrol+kardiologi/ekkokardiografi'),
  },
  'leaves a type that does not exist to another rule': { files: accepted('50', '', 'common/kontrl') },
  'points at a length that is not allowed in any mode': {
    files: { ...accepted('15+50'), ...SHORT_CALL },
    says: [`${LEGACY}:2:19 50 minutter er ikke tilladt for "common/kontrol" (10, 15, 30): vælg en tilladt varighed.`],
    saysInEnglish: [
      `${LEGACY}:2:19 50 minutes are not allowed for "common/kontrol" (10, 15, 30): choose an allowed length.`,
    ],
  },
  'points at a length of another mode': {
    files: { ...accepted('30', 'telephone'), ...SHORT_CALL },
    says: [`${LEGACY}:2:16 30 minutter er ikke tilladt for "common/kontrol" (10): vælg en tilladt varighed.`],
  },
  'judges by all modes where the mode is wrong itself': {
    files: accepted('50', 'video'),
    says: [`${LEGACY}:2:16 50 minutter er ikke tilladt for "common/kontrol" (15, 30): vælg en tilladt varighed.`],
  },
  'points at what is no number': {
    files: accepted('30 min'),
    says: [`${LEGACY}:2:16 "30 min" er ikke et antal minutter: skriv kun tallet, fx 15.`],
    saysInEnglish: [`${LEGACY}:2:16 "30 min" is not a number of minutes: write the number alone, such as 15.`],
  },
});
