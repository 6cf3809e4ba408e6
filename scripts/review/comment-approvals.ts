import type { ReviewFacts } from '../model/review-facts.ts';
import { commentText } from './comment-text.ts';
import type { ApprovalDecision } from './decide-approval.ts';

/**
 * Who must approve, and who has. Who has is told only from what GitHub's API says: the pull request's own facts can claim
 * anything.
 */
export function approvalList({ approvals }: ReviewFacts, decision: ApprovalDecision | undefined): string {
  if (decision === undefined) {
    if (approvals === null) return '';
    const groups = approvals.map((approval) => named(approval.groups));
    return groups.length === 0
      ? ''
      : `**Skal godkendes af:** ${listed(groups)}. Hvem der har, står under *Checks*, **approvals**.`;
  }
  if (decision.outcome === 'could-not-decide') {
    const why = decision.why.map(({ da }) => commentText(da)).join(' ');
    return `**Hvem der skal godkende, kan ikke afgøres:** ${why}`;
  }
  const told = decision.requirements.map(({ groups, by }) =>
    by === null ? `${named(groups)} (mangler)` : `${named(groups)} (godkendt af ${commentText(by)})`,
  );
  const informed = decision.notify.map((name) => commentText(name, NAME));
  const notify = informed.length > 0 ? ` Skal vide det: ${listed(informed)}.` : '';
  return `**Skal godkendes af:** ${listed(told)}.${notify}`;
}

/** The facts were made by the pull request's own code: where that is changed, they say what its author wants. */
export function caution(decision: ApprovalDecision | undefined): string {
  if (decision === undefined || decision.outcome === 'could-not-decide') return '';
  if (decision.requirements.every(({ kind }) => kind !== 'tooling')) return '';
  return '**Forslaget ændrer også selve værktøjet,** og analysen her er lavet med det ændrede. Læs den med forbehold, og se på filerne selv.';
}

/** Beyond this many the rest are only counted; those who are missing are named under *Checks*. */
const SHOWN = 12;
/** As much of a name as is shown. */
const NAME = 80;

/** "a, b og c", or "a, b og 12 til". */
function listed(names: readonly string[]): string {
  const shown = names.length > SHOWN ? [...names.slice(0, SHOWN), `${names.length - SHOWN} til`] : names;
  return shown.length < 2 ? shown.join('') : `${shown.slice(0, -1).join(', ')} og ${shown.at(-1)}`;
}

function named(groups: readonly string[]): string {
  return groups.map((group) => commentText(group, NAME)).join(' eller ');
}
