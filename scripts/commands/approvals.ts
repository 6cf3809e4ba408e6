import { openRevision } from '../load/open-revision.ts';
import type { Language } from '../model/finding.ts';
import { UnusableInput } from '../model/unusable-input.ts';
import type { ApprovalFacts } from '../review/approval-facts.ts';
import { type ApprovalPolicy, approvalPolicy } from '../review/approval-policy.ts';
import { approvalSummary } from '../review/approval-summary.ts';
import { decideApproval } from '../review/decide-approval.ts';
import { readApprovalFacts } from '../review/read-approval-facts.ts';
import { collectApprovalFacts } from './collect-approval-facts.ts';
import { gitHubFromEnvironment } from './github-api.ts';
import { readInput } from './read-input.ts';
import { writeWhole } from './write-whole.ts';

export interface ApprovalsOptions {
  readonly catalogue: string;
  readonly lang: Language;
  /** Read, or, with `pullRequest`, written. */
  readonly facts?: string;
  readonly pullRequest?: number;
  readonly format: 'markdown' | 'json';
}

/**
 * Prints whether a pull request is approved by all who must. 0 where it is, else 1. The policy is that of the commit of
 * the base branch that the facts name, read from git whatever is checked out.
 */
export async function approvals(options: ApprovalsOptions): Promise<number> {
  const { facts, policy } = await factsAndPolicy(options);
  const decision = decideApproval(facts, policy);
  const { title, summary } = approvalSummary(decision);
  const { number, headSha } = facts;
  process.stdout.write(
    options.format === 'json'
      ? `${JSON.stringify({ formatVersion: 1, number, headSha, title, summary, decision }, null, 2)}\n`
      : `## ${title}\n\n${summary}`,
  );
  return decision.outcome === 'approved' ? 0 : 1;
}

async function factsAndPolicy({ catalogue: directory, facts: file, pullRequest }: ApprovalsOptions): Promise<{
  facts: ApprovalFacts;
  policy: ApprovalPolicy | undefined;
}> {
  const policyAt = async (commit: string): Promise<ApprovalPolicy | undefined> =>
    approvalPolicy((await openRevision(directory, commit)).catalogue);
  if (pullRequest !== undefined) {
    const collected = await collectApprovalFacts(gitHubFromEnvironment(process.env), pullRequest, policyAt);
    if (file !== undefined) writeWhole(file, `${JSON.stringify(collected.facts, null, 2)}\n`);
    return collected;
  }
  if (file === undefined) throw new UnusableInput(NEITHER);
  const facts = readApprovalFacts(new TextDecoder().decode(readInput(file)), file);
  return { facts, policy: await policyAt(facts.baseSha) };
}

const NEITHER = {
  da: 'Det vides ikke, hvilken pull request det gælder: angiv --pull-request NUMMER eller --facts FIL.',
  en: 'It is not known which pull request this is about: give --pull-request NUMBER or --facts FILE.',
};
