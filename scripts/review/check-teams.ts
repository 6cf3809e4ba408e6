import type { SettingsFile } from '../model/authored.ts';
import type { Fault } from './check-rulesets.ts';
import { FEWEST_MEMBERS } from './team-warnings.ts';

const SETTINGS = 'catalogue/settings.yaml';

/** What is known of a team from GitHub. */
export interface LiveTeam {
  readonly team: string;
  /** Logins, bots left out; null where there is no such team, or the token may not see it. */
  readonly members: readonly string[] | null;
  /** Whether it may write to the repository: only then can it own code (GitHub Docs, "About code owners"). */
  readonly mayWrite: boolean;
}

/** Teams that nobody has confirmed, or that cannot be: rules that ask for their approval would lock the repository. */
export function* checkGroups({ groups }: Pick<SettingsFile, 'groups'>, owner: string | undefined): Generator<Fault> {
  for (const { id, team, confirmed } of groups) {
    if (!confirmed)
      yield {
        where: SETTINGS,
        message: {
          da: `Teamet ${team} (${id}) er ikke bekræftet: opret det på GitHub, og skriv confirmed: true.`,
          en: `The team ${team} (${id}) is not confirmed: create it on GitHub and write confirmed: true.`,
        },
      };
    const organisation = /^@([^/]+)\//.exec(team)?.[1] ?? '';
    if (owner !== undefined && organisation.toLowerCase() !== owner.toLowerCase())
      yield {
        where: SETTINGS,
        message: {
          da: `Teamet ${team} (${id}) er ikke i organisationen "${owner}", som depotet ligger i: skriv @${owner}/….`,
          en: `The team ${team} (${id}) is not of the organisation "${owner}" that the repository is in: write @${owner}/….`,
        },
      };
  }
}

export function* checkTeams(teams: readonly LiveTeam[]): Generator<Fault> {
  for (const { team, members, mayWrite } of teams) {
    if (members === null) {
      yield {
        where: team,
        message: {
          da: 'Teamet findes ikke på GitHub, eller tokenet må ikke se det: opret det, eller giv ret til at læse medlemmer.',
          en: 'There is no such team on GitHub, or the token may not see it: create it, or allow members to be read.',
        },
      };
      continue;
    }
    if (members.length < FEWEST_MEMBERS)
      yield {
        where: team,
        message: {
          da: `Teamet har ${members.length} medlemmer: der skal være mindst ${FEWEST_MEMBERS}, to og en stedfortræder, for ingen må godkende sit eget.`,
          en: `The team has ${members.length} members: there must be at least ${FEWEST_MEMBERS}, two and a deputy, since nobody approves his own.`,
        },
      };
    if (!mayWrite)
      yield {
        where: team,
        message: {
          da: 'Teamet må ikke skrive i depotet, så GitHub regner det ikke for ejer: giv det rollen "Write".',
          en: 'The team may not write to the repository, so GitHub takes it for no owner: give it the role "Write".',
        },
      };
  }
}
