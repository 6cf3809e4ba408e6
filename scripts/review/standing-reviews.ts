import type { ApprovalFacts, Review } from './approval-facts.ts';

/** An approval that does not count, and why. */
export interface Uncounted {
  readonly login: string;
  readonly because: 'author' | 'bot' | 'stale' | 'outsider';
}

export interface Standing {
  /** Logins, as {@link sameLogin} folds them, sorted. */
  readonly approvedBy: readonly string[];
  readonly changesRequestedBy: readonly { readonly login: string; readonly since: string }[];
  readonly uncounted: readonly Uncounted[];
}

/** GitHub tells no two people apart by case. */
export function sameLogin(login: string): string {
  return login.toLowerCase();
}

/**
 * What each person has said last. A comment says nothing about it, and a dismissed review leaves nothing behind. An
 * approval counts on the head commit only; a request for changes stands until its author answers it, whatever is
 * pushed meanwhile, as on GitHub itself. Only people of a team that must approve are heard, and never on what they
 * wrote themselves.
 * @param isEligible whether a person is in such a team
 */
export function standingReviews(facts: ApprovalFacts, isEligible: (person: string) => boolean): Standing {
  const authors = new Set(authorsOf(facts));
  const approvedBy: string[] = [];
  const changesRequestedBy: { login: string; since: string }[] = [];
  const uncounted: Uncounted[] = [];
  for (const { login, isBot, state, commit, submittedAt } of lastOfEach(facts)) {
    const person = sameLogin(login);
    const because =
      isBot || isBotLogin(person) ? 'bot' : authors.has(person) ? 'author' : !isEligible(person) && 'outsider';
    if (state === 'CHANGES_REQUESTED' && !because) changesRequestedBy.push({ login, since: submittedAt });
    if (state !== 'APPROVED') continue;
    if (because) uncounted.push({ login, because });
    else if (commit !== facts.headSha) uncounted.push({ login, because: 'stale' });
    else approvedBy.push(person);
  }
  return { approvedBy, changesRequestedBy, uncounted };
}

/** Who opened the pull request or wrote a commit of it. */
export function authorsOf({ author, commitAuthors }: ApprovalFacts): readonly string[] {
  return [author, ...commitAuthors].flatMap((login) => (login === null ? [] : sameLogin(login)));
}

export function isBotLogin(login: string): boolean {
  return login.endsWith('[bot]');
}

/** The newest review of each person that takes a stand, by login. Of two in one second the one that helps least stands. */
function lastOfEach({ reviews, headSha }: ApprovalFacts): readonly Review[] {
  const last = new Map<string, Review>();
  for (const review of reviews) {
    if (review.state === 'COMMENTED' || review.state === 'PENDING') continue;
    const person = sameLogin(review.login);
    const other = last.get(person);
    if (other === undefined || isNewer(review, other, headSha)) last.set(person, review);
  }
  return [...last].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, review]) => review);
}

function isNewer(review: Review, other: Review, headSha: string): boolean {
  if (review.submittedAt !== other.submittedAt) return review.submittedAt > other.submittedAt;
  return againstApproval(review, headSha) > againstApproval(other, headSha);
}

/** How far a review is from an approval that counts. */
function againstApproval({ state, commit }: Review, headSha: string): number {
  if (state === 'CHANGES_REQUESTED') return 3;
  if (state === 'DISMISSED') return 2;
  return commit === headSha ? 0 : 1;
}
