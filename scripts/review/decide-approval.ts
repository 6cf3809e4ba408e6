import type { Message } from '../model/finding.ts';
import type { ApprovalFacts } from './approval-facts.ts';
import type { ApprovalPolicy } from './approval-policy.ts';
import { type Assigned, assignApprovals } from './assign-approvals.ts';
import { incompleteFacts } from './incomplete-facts.ts';
import { type Requirement, requiredApprovals } from './required-approvals.ts';
import { authorsOf, isBotLogin, sameLogin, standingReviews, type Uncounted } from './standing-reviews.ts';
import { teamWarnings } from './team-warnings.ts';

/** What was weighed, whatever came of it. */
interface Weighed {
  readonly requirements: readonly (Requirement & { readonly by: string | null })[];
  readonly uncounted: readonly Uncounted[];
  /** Specialities that are told. */
  readonly notify: readonly string[];
  readonly warnings: readonly Message[];
}

export type ApprovalDecision =
  | { readonly outcome: 'could-not-decide'; readonly why: readonly Message[] }
  | (Weighed & { readonly outcome: 'approved' })
  | (Weighed & { readonly outcome: 'waiting'; readonly missing: readonly string[]; readonly since: string })
  | (Weighed & {
      readonly outcome: 'blocked';
      readonly by: readonly { readonly login: string; readonly since: string }[];
    });

/**
 * Whether a pull request is approved by all who must. `CODEOWNERS` can only say "or"; this says "and": an owner of each
 * speciality that is touched, and another person of the coordination group, and of the tooling group where the checks
 * are touched. Where anything is not known it is not approved.
 * @param policy of the base branch; absent where it could not be read
 */
export function decideApproval(facts: ApprovalFacts, policy: ApprovalPolicy | undefined): ApprovalDecision {
  if (policy === undefined) return { outcome: 'could-not-decide', why: [NO_POLICY] };
  const { requirements, notify, faults } = requiredApprovals(facts.files, policy);
  const why = [...incompleteFacts(facts, requirements), ...faults];
  if (why.length > 0) return { outcome: 'could-not-decide', why };

  const members = membersOf(facts);
  const isMember = (person: string, { teams }: Requirement): boolean =>
    teams.some((team) => members.get(team)?.has(person));
  const isEligible = (person: string): boolean => requirements.some((requirement) => isMember(person, requirement));
  const { approvedBy, changesRequestedBy, uncounted } = standingReviews(facts, isEligible);
  const assigned = assignApprovals(requirements, approvedBy, isMember);
  const authors = authorsOf(facts);
  const everyone = [...new Set([...members.values()].flatMap((logins) => [...logins]))].sort();
  const others = everyone.filter((person) => !authors.includes(person));
  const weighed: Weighed = {
    requirements: assigned.map(({ requirement, by }) => ({ ...requirement, by: by ?? null })),
    uncounted,
    notify,
    warnings: [...teamWarnings(requirements, members, assignApprovals(requirements, others, isMember))],
  };
  if (changesRequestedBy.length > 0) return { outcome: 'blocked', ...weighed, by: changesRequestedBy };
  const missing = missingIn(assigned);
  if (missing.length === 0) return { outcome: 'approved', ...weighed };
  const since = facts.headSince > facts.createdAt ? facts.headSince : facts.createdAt;
  return { outcome: 'waiting', ...weighed, missing, since };
}

const NO_POLICY: Message = {
  da: 'Indstillingerne på main (catalogue/settings.yaml) kan ikke læses: ret dem dér først.',
  en: 'The settings on main (catalogue/settings.yaml) cannot be read: mend them there first.',
};

/** The names of the groups that somebody is still missing from. */
export function missingIn(assigned: Assigned): readonly string[] {
  return assigned.filter(({ by }) => by === undefined).map(({ requirement }) => requirement.groups.join(' eller '));
}

/** People by team; a bot in a team is nobody. */
function membersOf({ teams }: ApprovalFacts): ReadonlyMap<string, ReadonlySet<string>> {
  return new Map(
    Object.entries(teams).map(([team, logins]) => [
      team,
      new Set((logins ?? []).map(sameLogin).filter((login) => !isBotLogin(login))),
    ]),
  );
}
