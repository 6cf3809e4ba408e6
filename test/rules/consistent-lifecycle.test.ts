import { consistentLifecycle } from '../../scripts/rules/consistent-lifecycle.ts';
import { describeRule } from '../support/describe-rule.ts';

describeRule(consistentLifecycle, {
  'stays silent about days in order': {
    type: ['lifecycle: {from: 2026-01-01, closeForBooking: 2026-09-30, retireOn: 2026-10-01}'],
  },
  'lets a type close and retire on the same day': {
    type: ['lifecycle: {closeForBooking: 2026-10-01, retireOn: 2026-10-01}'],
  },
  'looks at the days, not at the order they are written in': {
    type: ['lifecycle: {retireOn: 2026-10-01, from: 2026-01-01}'],
  },
  'points at a type that closes before it begins': {
    type: ['lifecycle: {from: 2026-03-01, closeForBooking: 2026-02-28}'],
    says: ['type:16:48 "closeForBooking" (2026-02-28) ligger før "from" (2026-03-01): byt om, eller ret datoen.'],
    saysInEnglish: [
      'type:16:48 "closeForBooking" (2026-02-28) lies before "from" (2026-03-01): swap them, or mend the date.',
    ],
  },
  'points at a type that retires before it closes': {
    type: ['lifecycle: {closeForBooking: 2026-12-01, retireOn: 2026-11-30}'],
    says: ['type:16:52 "retireOn" (2026-11-30) ligger før "closeForBooking" (2026-12-01): byt om, eller ret datoen.'],
  },
  'points at a type that retires before it begins': {
    type: ['lifecycle: {from: 2027-01-01, retireOn: 2026-12-31}'],
    says: ['type:16:41 "retireOn" (2026-12-31) ligger før "from" (2027-01-01): byt om, eller ret datoen.'],
  },
  'points at each step back': {
    type: ['lifecycle: {from: 2026-03-01, closeForBooking: 2026-02-01, retireOn: 2026-01-01}'],
    says: [
      'type:16:48 "closeForBooking" (2026-02-01) ligger før "from" (2026-03-01): byt om, eller ret datoen.',
      'type:16:70 "retireOn" (2026-01-01) ligger før "closeForBooking" (2026-02-01): byt om, eller ret datoen.',
    ],
  },
});
