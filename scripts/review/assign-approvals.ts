import type { Requirement } from './required-approvals.ts';

/** Whose approval counts for what; nobody where one is missing. */
export type Assigned = readonly { readonly requirement: Requirement; readonly by: string | undefined }[];

/**
 * Shares approvals among what needs one, so that as much as possible has one. A person counts either as an owner (of
 * every set he owns), or as coordination group, or as tooling: both must approve, and one person is not both.
 * @param people who has approved, in a fixed order
 */
export function assignApprovals(
  requirements: readonly Requirement[],
  people: readonly string[],
  isMember: (person: string, requirement: Requirement) => boolean,
): Assigned {
  const able = (kind: Requirement['kind']): readonly (string | undefined)[] => {
    const requirement = requirements.find((one) => one.kind === kind);
    // Nobody first: of two ways that are as good, the one where the person counts as owner is the one to tell about.
    return [undefined, ...(requirement ? people.filter((person) => isMember(person, requirement)) : [])];
  };
  let best: Assigned = [];
  for (const coordination of able('coordination')) {
    for (const tooling of able('tooling')) {
      if (tooling !== undefined && tooling === coordination) continue;
      const owners = people.filter((person) => person !== coordination && person !== tooling);
      const assigned = requirements.map((requirement) => ({
        requirement,
        by: { coordination, tooling, owners: owners.find((person) => isMember(person, requirement)) }[requirement.kind],
      }));
      if (best.length === 0 || count(assigned) > count(best)) best = assigned;
    }
  }
  return best;
}

function count(assigned: Assigned): number {
  return assigned.filter(({ by }) => by !== undefined).length;
}
