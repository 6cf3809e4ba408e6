import type { Rule } from '../model/rule.ts';
import { consistentDefaultDuration } from './consistent-default-duration.ts';
import { consistentDurationGrid } from './consistent-duration-grid.ts';
import { consistentFileName } from './consistent-file-name.ts';
import { consistentLegacyLength } from './consistent-legacy-length.ts';
import { consistentLegacyMode } from './consistent-legacy-mode.ts';
import { consistentLegacyRelation } from './consistent-legacy-relation.ts';
import { consistentLegacyStep } from './consistent-legacy-step.ts';
import { consistentLifecycle } from './consistent-lifecycle.ts';
import { consistentModeKeys } from './consistent-mode-keys.ts';
import { consistentSelfBookingLength } from './consistent-self-booking-length.ts';
import { consistentSpecialityFolder } from './consistent-speciality-folder.ts';
import { consistentTreeLeaf } from './consistent-tree-leaf.ts';
import { consistentUseDates } from './consistent-use-dates.ts';
import { consistentUseModes } from './consistent-use-modes.ts';
import { noAcuteSelfBooking } from './no-acute-self-booking.ts';
import { noAmbiguousWord } from './no-ambiguous-word.ts';
import { noCapitalsInName } from './no-capitals-in-name.ts';
import { noCprNumber } from './no-cpr-number.ts';
import { noCyclicTree } from './no-cyclic-tree.ts';
import { noDuplicateAbbreviation } from './no-duplicate-abbreviation.ts';
import { noDuplicateId } from './no-duplicate-id.ts';
import { noDuplicateLegacyRow } from './no-duplicate-legacy-row.ts';
import { noDuplicateName } from './no-duplicate-name.ts';
import { noDuplicateSpId } from './no-duplicate-sp-id.ts';
import { noDuplicateTerm } from './no-duplicate-term.ts';
import { noDuplicateTreeAnswer } from './no-duplicate-tree-answer.ts';
import { noDuplicateTreeNode } from './no-duplicate-tree-node.ts';
import { noDuplicateUse } from './no-duplicate-use.ts';
import { noDurationInName } from './no-duration-in-name.ts';
import { noForeignLetter } from './no-foreign-letter.ts';
import { noFormulaPrefix } from './no-formula-prefix.ts';
import { noHeavyPatientText } from './no-heavy-patient-text.ts';
import { noImpossibleDate } from './no-impossible-date.ts';
import { noInvisibleCharacter } from './no-invisible-character.ts';
import { noJargonInPatientName } from './no-jargon-in-patient-name.ts';
import { noListSeparator } from './no-list-separator.ts';
import { noModeInName } from './no-mode-in-name.ts';
import { noNearDuplicate } from './no-near-duplicate.ts';
import { noOverlongName } from './no-overlong-name.ts';
import { noOwnTypeLikeCommon } from './no-own-type-like-common.ts';
import { noPersonInName } from './no-person-in-name.ts';
import { noPlaceInName } from './no-place-in-name.ts';
import { noReservedFileName } from './no-reserved-file-name.ts';
import { noRoleInName } from './no-role-in-name.ts';
import { noSharedOwnType } from './no-shared-own-type.ts';
import { noStraySpace } from './no-stray-space.ts';
import { noSymbolAtNameEnd } from './no-symbol-at-name-end.ts';
import { noTreeDeadEnd } from './no-tree-dead-end.ts';
import { noUnknownAbbreviation } from './no-unknown-abbreviation.ts';
import { noUnreachableTreeNode } from './no-unreachable-tree-node.ts';
import { noVanishedType } from './no-vanished-type.ts';
import { requireApprovalDecision } from './require-approval-decision.ts';
import { requireApprovedUses } from './require-approved-uses.ts';
import { requireFile } from './require-file.ts';
import { requireKnownCommonType } from './require-known-common-type.ts';
import { requireKnownDecisionSubject } from './require-known-decision-subject.ts';
import { requireKnownLegacyRole } from './require-known-legacy-role.ts';
import { requireKnownLegacyTarget } from './require-known-legacy-target.ts';
import { requireKnownLegacyValue } from './require-known-legacy-value.ts';
import { requireKnownOwner } from './require-known-owner.ts';
import { requireKnownTerm } from './require-known-term.ts';
import { requireKnownTreeNode } from './require-known-tree-node.ts';
import { requireKnownTreeType } from './require-known-tree-type.ts';
import { requireLegacyNote } from './require-legacy-note.ts';
import { requireLegacyTransition } from './require-legacy-transition.ts';
import { requirePatientText } from './require-patient-text.ts';
import { requireSelfBookingTree } from './require-self-booking-tree.ts';
import { requireSuccessorDate } from './require-successor-date.ts';
import { requireTreeAnswers } from './require-tree-answers.ts';
import { requireUsableDecisionAdvice } from './require-usable-decision-advice.ts';
import { requireUsableLegacyTarget } from './require-usable-legacy-target.ts';
import { requireUsableSuccessor } from './require-usable-successor.ts';
import { requireUsableTreeType } from './require-usable-tree-type.ts';

/** Every rule there is, in the order of their ids. A rule that does not stand here does not exist. */
export const RULES: readonly Rule[] = [
  consistentDefaultDuration,
  consistentDurationGrid,
  consistentFileName,
  consistentLegacyLength,
  consistentLegacyMode,
  consistentLegacyRelation,
  consistentLegacyStep,
  consistentLifecycle,
  consistentModeKeys,
  consistentSelfBookingLength,
  consistentSpecialityFolder,
  consistentTreeLeaf,
  consistentUseDates,
  consistentUseModes,
  noAcuteSelfBooking,
  noAmbiguousWord,
  noCapitalsInName,
  noCprNumber,
  noCyclicTree,
  noDuplicateAbbreviation,
  noDuplicateId,
  noDuplicateLegacyRow,
  noDuplicateName,
  noDuplicateSpId,
  noDuplicateTerm,
  noDuplicateTreeAnswer,
  noDuplicateTreeNode,
  noDuplicateUse,
  noDurationInName,
  noForeignLetter,
  noFormulaPrefix,
  noHeavyPatientText,
  noImpossibleDate,
  noInvisibleCharacter,
  noJargonInPatientName,
  noListSeparator,
  noModeInName,
  noNearDuplicate,
  noOverlongName,
  noOwnTypeLikeCommon,
  noPersonInName,
  noPlaceInName,
  noReservedFileName,
  noRoleInName,
  noSharedOwnType,
  noStraySpace,
  noSymbolAtNameEnd,
  noTreeDeadEnd,
  noUnknownAbbreviation,
  noUnreachableTreeNode,
  noVanishedType,
  requireApprovalDecision,
  requireApprovedUses,
  requireFile,
  requireKnownCommonType,
  requireKnownDecisionSubject,
  requireKnownLegacyRole,
  requireKnownLegacyTarget,
  requireKnownLegacyValue,
  requireKnownOwner,
  requireKnownTerm,
  requireKnownTreeNode,
  requireKnownTreeType,
  requireLegacyNote,
  requireLegacyTransition,
  requirePatientText,
  requireSelfBookingTree,
  requireSuccessorDate,
  requireTreeAnswers,
  requireUsableDecisionAdvice,
  requireUsableLegacyTarget,
  requireUsableSuccessor,
  requireUsableTreeType,
];
