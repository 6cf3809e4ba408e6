import { consistentUseDates } from '../../scripts/rules/consistent-use-dates.ts';
import { describeRule } from '../support/describe-rule.ts';

describeRule(consistentUseDates, {
  'stays silent without dates, or with one': { speciality: ['uses: [{type: common/kontrol, until: 2026-01-01}]'] },
  'stays silent about dates in order': {
    speciality: ['uses: [{type: common/kontrol, from: 2026-01-01, until: 2026-01-02}]'],
  },
  'points at an end before the beginning': {
    speciality: ['uses: [{type: common/kontrol, from: 2026-02-01, until: 2026-01-01}]'],
    says: ['speciality:8:56 "until" (2026-01-01) ligger ikke efter "from" (2026-02-01): byt om, eller ret datoen.'],
    saysInEnglish: [
      'speciality:8:56 "until" (2026-01-01) does not lie after "from" (2026-02-01): swap them, or mend the date.',
    ],
  },
  'points at a use of no days': {
    speciality: ['uses: [{type: common/kontrol, from: 2026-01-01, until: 2026-01-01}]'],
    says: ['speciality:8:56 "until" (2026-01-01) ligger ikke efter "from" (2026-01-01): byt om, eller ret datoen.'],
  },
});
