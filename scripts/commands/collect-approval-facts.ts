import { UnusableInput } from '../model/unusable-input.ts';
import type { ApprovalFacts } from '../review/approval-facts.ts';
import type { ApprovalPolicy } from '../review/approval-policy.ts';
import { readApprovalFacts } from '../review/read-approval-facts.ts';
import { requiredApprovals } from '../review/required-approvals.ts';
import type { GitHub } from './github-api.ts';
import { at, textAt } from './json-at.ts';
import { teamMembers } from './team-members.ts';

/** GitHub lists no more commits of a pull request than this. */
const MOST_COMMITS = 250;

/**
 * What GitHub knows of a pull request, read anew: what an event said may be old by now.
 * @param policyAt the policy as it stands in a commit of the base branch
 * @throws UnusableInput where GitHub does not answer, the pull request is not for the default branch, or it was changed
 * meanwhile
 */
export async function collectApprovalFacts(
  github: GitHub,
  number: number,
  policyAt: (commit: string) => Promise<ApprovalPolicy | undefined>,
): Promise<{ facts: ApprovalFacts; policy: ApprovalPolicy | undefined }> {
  const repository = `/repos/${github.owner}/${github.repository}`;
  const path = `${repository}/pulls/${number}`;
  const pull = await github.get(path);
  if (pull === undefined) throw unknownPull(number);
  const base = textAt(pull, 'base', 'ref');
  // A check belongs to a commit: one decided by another branch's policy would count on this one too.
  if (base !== textAt(pull, 'base', 'repo', 'default_branch')) throw otherBase(number);
  if (Number(at(pull, 'commits')) > MOST_COMMITS) throw tooManyCommits(number);

  const headSha = textAt(pull, 'head', 'sha');
  const branch = await github.get(`${repository}/branches/${encodeURIComponent(base)}`);
  const head = await github.get(`${repository}/commits/${headSha}`);
  const [files = [], commits = [], reviews = []] = [
    await github.list(`${path}/files`),
    await github.list(`${path}/commits`),
    await github.list(`${path}/reviews`),
  ];
  const baseSha = textAt(branch, 'commit', 'sha');
  const known = {
    formatVersion: 1,
    number,
    author: textAt(pull, 'user', 'login'),
    commitAuthors: [...new Set(commits.filter((commit) => !isUpdate(commit)).map(authorOf))],
    ...{ headSha, baseSha },
    createdAt: textAt(pull, 'created_at'),
    headSince: textAt(head, 'commit', 'committer', 'date'),
    changedFiles: at(pull, 'changed_files'),
    files: files.map(changedFile),
    reviews: reviews.flatMap(reviewOf),
  };
  const from = `pull request ${number}`;
  const withoutTeams = readApprovalFacts(JSON.stringify({ ...known, teams: {} }), from);
  const policy = await policyAt(baseSha);
  const teams = policy ? await teamsOf(github, withoutTeams, policy) : {};
  if (textAt(await github.get(path), 'head', 'sha') !== headSha) throw changedMeanwhile(number);
  return { facts: readApprovalFacts(JSON.stringify({ ...known, teams }), from), policy };
}

async function teamsOf(github: GitHub, { files }: ApprovalFacts, policy: ApprovalPolicy): Promise<object> {
  const teams = new Set(requiredApprovals(files, policy).requirements.flatMap((requirement) => requirement.teams));
  const members: Record<string, readonly string[] | null> = {};
  for (const team of teams) members[team] = await teamMembers(github, team);
  return members;
}

/** What "Update branch" makes: GitHub's own merge of the base branch, which whoever asked for it has not written. */
function isUpdate(commit: unknown): boolean {
  const parents = at(commit, 'parents');
  const isSigned = at(commit, 'commit', 'verification', 'verified') === true;
  return Array.isArray(parents) && parents.length > 1 && isSigned && at(commit, 'committer', 'login') === 'web-flow';
}

function authorOf(commit: unknown): unknown {
  return at(commit, 'author', 'login') ?? null;
}

function changedFile(file: unknown): object {
  const previousPath = at(file, 'previous_filename');
  return {
    path: at(file, 'filename'),
    ...(previousPath === undefined ? {} : { previousPath }),
    status: at(file, 'status'),
  };
}

/** Nothing of somebody who is no longer on GitHub, and of a review that is not handed in. */
function reviewOf(review: unknown): readonly object[] {
  const login = at(review, 'user', 'login');
  const submittedAt = at(review, 'submitted_at');
  if (login === undefined || submittedAt === undefined) return [];
  const isBot = at(review, 'user', 'type') !== 'User';
  return [{ login, isBot, state: at(review, 'state'), commit: at(review, 'commit_id') ?? null, submittedAt }];
}

function unknownPull(number: number): UnusableInput {
  return new UnusableInput({
    da: `Pull request ${number} findes ikke, eller tokenet må ikke se den: ret nummeret eller retten.`,
    en: `There is no pull request ${number}, or the token may not see it: mend the number or the right.`,
  });
}

function otherBase(number: number): UnusableInput {
  return new UnusableInput({
    da: `Pull request ${number} er ikke til depotets hovedgren: ret den til den.`,
    en: `Pull request ${number} is not for the default branch of the repository: point it there.`,
  });
}

function tooManyCommits(number: number): UnusableInput {
  return new UnusableInput({
    da: `Pull request ${number} har over ${MOST_COMMITS} commits, og GitHub nævner ikke resten: slå dem sammen.`,
    en: `Pull request ${number} has over ${MOST_COMMITS} commits and GitHub does not list the rest: squash them.`,
  });
}

function changedMeanwhile(number: number): UnusableInput {
  return new UnusableInput({
    da: `Pull request ${number} blev ændret, mens den blev læst: kør igen.`,
    en: `Pull request ${number} was changed while it was read: run again.`,
  });
}
