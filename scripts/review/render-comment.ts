import { BUMP_RULES } from '../compare/bumps/index.ts';
import type { ReviewFacts } from '../model/review-facts.ts';
import { BUMP_WORDS } from '../report/comparison-words.ts';
import { approvalList, caution } from './comment-approvals.ts';
import { changeTable, gaps, oldTypes, verdict } from './comment-changes.ts';
import { findingList } from './comment-findings.ts';
import { commentOf, MOST_COMMENT, NOT_ANALYSED } from './comment-frame.ts';
import { nearList } from './comment-near.ts';
import { nextStep } from './comment-next.ts';
import type { ApprovalDecision } from './decide-approval.ts';
import type { LinkBase } from './line-link.ts';

export interface CommentContext {
  /** Absent: places are named without links. */
  readonly links?: LinkBase | undefined;
  /** From GitHub's API and the base branch; absent: only who must approve is told. */
  readonly decision?: ApprovalDecision | undefined;
}

/** As much of each list as is shown, tried in turn until the comment fits. */
const LIMITS = [150, 60, 25, 10, 4, 1];

/** The comment, in Danish, built from data that anybody may have written: its Markdown is all ours. */
export function renderComment(facts: ReviewFacts, context: CommentContext = {}): string {
  for (const most of LIMITS) {
    const comment = commentOf(parts(facts, context, most));
    if (comment.length < MOST_COMMENT) return comment;
  }
  return NOT_ANALYSED;
}

function parts(facts: ReviewFacts, { links, decision }: CommentContext, most: number): readonly string[] {
  return [
    verdict(facts),
    caution(decision),
    gaps(facts, Math.min(most, 10)),
    changeTable(facts, most),
    nearList(facts, most),
    findingList(facts, links, most),
    oldTypes(facts, most),
    version(facts),
    approvalList(facts, decision),
    nextStep(facts, decision),
  ];
}

/** The reasons are our own rules': what the facts name that is none of them is passed over. */
function version({ bump, bumpRules, totals }: ReviewFacts): string {
  if (bump === null) return '';
  const why = BUMP_RULES.filter((rule) => rule.bump === bump && bumpRules.includes(rule.id)).map((rule) => rule.why.da);
  const least = totals.notCompared > 0 ? 'mindst ' : '';
  return `**Versionsspring:** ${least}${BUMP_WORDS[bump]}. ${why.join(' ')}`.trimEnd();
}
