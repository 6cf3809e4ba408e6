import { consistentDurationGrid } from '../../scripts/rules/consistent-duration-grid.ts';
import { describeRule } from '../support/describe-rule.ts';

describeRule(consistentDurationGrid, {
  'stays silent about multiples of five that are none of ten': {
    type: ['duration: {default: 45, allowed: [5, 45, 1435]}'],
  },
  'looks at lengths, not at other numbers': { type: ['group: {max: 12}'] },
  'points at a default and at the same length among those allowed': {
    type: ['duration: {default: 42, allowed: [42, 60]}'],
    says: [
      'type:8:21 5 går ikke op i 42 minutter: skriv fx 40.',
      'type:8:35 5 går ikke op i 42 minutter: skriv fx 40.',
    ],
    saysInEnglish: [
      'type:8:21 42 minutes is no multiple of 5: write 40, say.',
      'type:8:35 42 minutes is no multiple of 5: write 40, say.',
    ],
    fixed: ['duration: {default: 40, allowed: [40, 60]}'],
  },
  'rounds up where that is nearer': {
    type: ['duration: {default: 45, allowed: [45, 58]}'],
    says: ['type:8:39 5 går ikke op i 58 minutter: skriv fx 60.'],
    fixed: ['duration: {default: 45, allowed: [45, 60]}'],
  },
  'points at the length of a mode': {
    type: ['duration: {default: 45, allowed: [45], byMode: {in-person: {default: 20, allowed: [20, 21]}}}'],
    says: ['type:8:88 5 går ikke op i 21 minutter: skriv fx 20.'],
    fixed: ['duration: {default: 45, allowed: [45], byMode: {in-person: {default: 20, allowed: [20, 20]}}}'],
  },
  'points at the lengths of a use': {
    speciality: [
      'uses:\n  - type: common/kontrol\n    duration: {default: 30, allowed: [33, 30], byMode: {telephone: {default: 9, allowed: [10]}}}',
    ],
    says: [
      'speciality:10:39 5 går ikke op i 33 minutter: skriv fx 35.',
      'speciality:10:78 5 går ikke op i 9 minutter: skriv fx 10.',
    ],
    fixed: ['    duration: {default: 30, allowed: [35, 30], byMode: {telephone: {default: 10, allowed: [10]}}}'],
  },
});
