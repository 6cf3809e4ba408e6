import { noImpossibleDate } from '../../scripts/rules/no-impossible-date.ts';
import { describeRule } from '../support/describe-rule.ts';

describeRule(noImpossibleDate, {
  'stays silent about a day in a leap year': { type: ['lifecycle: {from: 2028-02-29}'] },
  'stays silent about a text that only resembles a date': { type: ['description: Dag 2026-02-31x.'] },
  'points at a day that no month has': {
    type: ['lifecycle: {from: 2026-02-31}'],
    says: ['type:16:19 Datoen 2026-02-31 findes ikke: ret dagen eller måneden.'],
    saysInEnglish: ['type:16:19 The date 2026-02-31 does not exist: mend the day or the month.'],
  },
  'points at 29 February in a common year': {
    speciality: ["from: '2027-02-29'"],
    says: ['speciality:10:7 Datoen 2027-02-29 findes ikke: ret dagen eller måneden.'],
  },
});
