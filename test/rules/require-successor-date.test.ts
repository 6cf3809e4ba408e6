import { requireSuccessorDate } from '../../scripts/rules/require-successor-date.ts';
import { describeRule } from '../support/describe-rule.ts';

describeRule(requireSuccessorDate, {
  'asks nothing of a type without a successor': { type: ['lifecycle: {from: 2026-01-01}'] },
  'is content with a day on which it closes': {
    type: ['lifecycle: {closeForBooking: 2026-06-01, replacedBy: common/kontrol}'],
  },
  'is content with a day on which it retires': {
    type: ['lifecycle: {retireOn: 2026-06-01, replacedBy: common/kontrol}'],
  },
  'points at a successor without a day': {
    type: ['lifecycle: {replacedBy: common/kontrol}'],
    says: [
      'type:16:25 Typen afløses af "common/kontrol", men har ingen dato: skriv "closeForBooking" eller "retireOn".',
    ],
    saysInEnglish: [
      'type:16:25 The type is replaced by "common/kontrol" but has no date: write "closeForBooking" or "retireOn".',
    ],
  },
  'takes the day it began for none': {
    type: ['lifecycle: {from: 2026-01-01, replacedBy: common/kontrol}'],
    says: [
      'type:16:43 Typen afløses af "common/kontrol", men har ingen dato: skriv "closeForBooking" eller "retireOn".',
    ],
  },
});
