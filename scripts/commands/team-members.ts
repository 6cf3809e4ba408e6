import type { GitHub } from './github-api.ts';
import { at, textAt } from './json-at.ts';

/** The address of a team (`@organisation/team`) in GitHub's REST API. */
export function teamPath(team: string): string {
  const [organisation = '', slug = ''] = team.replace(/^@/, '').split('/').map(encodeURIComponent);
  return `/orgs/${organisation}/teams/${slug}`;
}

/** Logins of the people of a team, those of teams below it too; null where there is no such team, or it is not seen. */
export async function teamMembers(github: GitHub, team: string): Promise<readonly string[] | null> {
  const members = await github.list(`${teamPath(team)}/members`);
  if (members === undefined) return null;
  return members.filter((member) => at(member, 'type') === 'User').map((member) => textAt(member, 'login'));
}
