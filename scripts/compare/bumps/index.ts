import type { BumpRule } from '../bump-rule.ts';
import { majorAgreedTargetChanged } from './major-agreed-target-changed.ts';
import { majorApprovalWithdrawn } from './major-approval-withdrawn.ts';
import { majorModeGone } from './major-mode-gone.ts';
import { majorPurposeChanged } from './major-purpose-changed.ts';
import { majorSpRecordChanged } from './major-sp-record-changed.ts';
import { majorSpecialityGone } from './major-speciality-gone.ts';
import { majorTypeGone } from './major-type-gone.ts';
import { majorUseDropped } from './major-use-dropped.ts';
import { majorWordGone } from './major-word-gone.ts';
import { minorApprovalGiven } from './minor-approval-given.ts';
import { minorBookedOtherwise } from './minor-booked-otherwise.ts';
import { minorCodeChanged } from './minor-code-changed.ts';
import { minorEndAnnounced } from './minor-end-announced.ts';
import { minorMoreToBook } from './minor-more-to-book.ts';
import { minorOldTypeAgreed } from './minor-old-type-agreed.ts';
import { minorSpecialityKnownOtherwise } from './minor-speciality-known-otherwise.ts';
import { minorTreeLeadsElsewhere } from './minor-tree-leads-elsewhere.ts';
import { minorTypeRenamed } from './minor-type-renamed.ts';
import { patchWords } from './patch-words.ts';

/** Every rule, the highest bump first: the first that applies to a change decides. */
export const BUMP_RULES: readonly BumpRule[] = [
  majorAgreedTargetChanged,
  majorApprovalWithdrawn,
  majorModeGone,
  majorPurposeChanged,
  majorSpRecordChanged,
  majorSpecialityGone,
  majorTypeGone,
  majorUseDropped,
  majorWordGone,
  minorApprovalGiven,
  minorBookedOtherwise,
  minorCodeChanged,
  minorEndAnnounced,
  minorMoreToBook,
  minorOldTypeAgreed,
  minorSpecialityKnownOtherwise,
  minorTreeLeadsElsewhere,
  minorTypeRenamed,
  patchWords,
];
