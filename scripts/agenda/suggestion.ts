import type { Collision } from './collisions.ts';
import type { ProposalFacts } from './facts.ts';

/** What the meeting might decide, and why, in Danish. It is a suggestion: people decide. */
export interface Suggestion {
  readonly decision: 'approve' | 'reject' | 'postpone';
  /** The type to use, where one is rejected for it. */
  readonly useInstead?: string | undefined;
  readonly why: string;
}

/** The first reason there is not to approve, the weightiest first; what could not be read is never approved. */
export function suggestion(facts: ProposalFacts, collisions: readonly Collision[]): Suggestion {
  const { types, deleted, unread, notHeard, answers } = facts;
  if (unread.length > 0) return postpone(`${unread.join(', ')} kunne ikke læses, så forslaget er ikke vurderet`);
  if (types.length + deleted.length === 0)
    return postpone('det ændrer ingen besøgstyper, så der er intet at vurdere det på: gennemgå ændringen');
  for (const { type, before, near } of types) {
    const same = near.types.find(({ isDuplicate }) => isDuplicate);
    if (same)
      return {
        decision: 'reject',
        useInstead: same.id,
        why: `"${type.name.value}" er det samme besøg (${same.why.da})`,
      };
    const earlier = near.rejections.find(({ isDuplicate }) => isDuplicate);
    if (earlier && before === undefined)
      return {
        decision: 'reject',
        useInstead: earlier.useInstead,
        why: `det samme blev afslået ${earlier.date}: ${earlier.reason}`,
      };
  }
  const [collision] = collisions;
  if (collision)
    return postpone(`det skal afgøres sammen med ${referenceOf(collision.other.proposal)}: ${collision.why}`);
  const isNew = types.some(({ before }) => before === undefined);
  if (isNew && !answers.has('why-not-existing'))
    return postpone('det siger ikke, hvorfor de eksisterende typer ikke dur');
  if (notHeard.length > 0) return postpone(`disse er ikke hørt: ${notHeard.join(', ')}`);
  return { decision: 'approve', why: isNew ? 'intet ligner, og alle er hørt' : 'alle er hørt' };
}

function postpone(why: string): Suggestion {
  return { decision: 'postpone', why };
}

/** "#12", or the branch where there is no pull request. */
export function referenceOf({
  number,
  branch,
}: {
  readonly number: number | undefined;
  readonly branch: string;
}): string {
  return number === undefined ? branch : `#${number}`;
}
