import type { Message } from '../model/finding.ts';
import type { Assigned } from './assign-approvals.ts';
import type { Requirement } from './required-approvals.ts';

/**
 * Two owners and a deputy. Nobody approves his own, so with one owner that owner can propose nothing, and with two it
 * waits for one person's holiday. GitHub cannot tell who of a team is the deputy, so it is three people.
 */
export const FEWEST_MEMBERS = 3;

/**
 * What is wrong with the teams themselves, however the people in them have answered.
 * @param atBest what would be approved if everybody who may did
 */
export function* teamWarnings(
  requirements: readonly Requirement[],
  members: ReadonlyMap<string, ReadonlySet<string>>,
  atBest: Assigned,
): Generator<Message> {
  for (const { groups, teams } of requirements) {
    const people = new Set(teams.flatMap((team) => [...(members.get(team) ?? [])]));
    if (people.size < FEWEST_MEMBERS) yield tooFew(groups.join(' og '), people.size);
  }
  for (const { requirement, by } of atBest) {
    const group = requirement.groups.join(' eller ');
    if (by === undefined)
      yield {
        da: `Ingen kan godkende for ${group}, som grupperne er nu: der skal en til, som ikke selv har skrevet ændringen og ikke er med i de andre grupper, der skal godkende.`,
        en: `Nobody can approve for ${group} as the groups are now: it takes one more, who has not written the change and is not in the other groups that must approve.`,
      };
  }
}

function tooFew(group: string, count: number): Message {
  return {
    da: `Der er kun ${count} i ${group}: der skal være mindst ${FEWEST_MEMBERS}, to og en stedfortræder, for ingen må godkende sit eget.`,
    en: `There are only ${count} in ${group}: there must be at least ${FEWEST_MEMBERS}, two and a deputy, since nobody approves his own.`,
  };
}
