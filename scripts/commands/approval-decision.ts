import { openRevision } from '../load/open-revision.ts';
import { UnusableInput } from '../model/unusable-input.ts';
import { approvalPolicy } from '../review/approval-policy.ts';
import { type ApprovalDecision, decideApproval } from '../review/decide-approval.ts';
import { readApprovalFacts } from '../review/read-approval-facts.ts';
import { readInput } from './read-input.ts';

/**
 * Who has approved, by the facts that `npm run approvals` wrote to a file and the policy of the commit they name.
 * @throws UnusableInput where they are of another pull request or commit: an approval counts for one only
 */
export async function approvalDecision(
  file: string,
  directory: string,
  about: { readonly number: number | undefined; readonly head: string | undefined },
): Promise<ApprovalDecision> {
  const facts = readApprovalFacts(new TextDecoder().decode(readInput(file)), file);
  const isOther = (given: unknown, found: unknown): boolean => given !== undefined && given !== found;
  if (isOther(about.number, facts.number) || isOther(about.head, facts.headSha))
    throw new UnusableInput({
      da: `Godkendelserne i "${file}" er ikke til dette forslag, som det står nu: hent dem igen med npm run approvals.`,
      en: `The approvals in "${file}" are not of this pull request as it stands: fetch them again with npm run approvals.`,
    });
  return decideApproval(facts, approvalPolicy((await openRevision(directory, facts.baseSha)).catalogue));
}
