import type { Catalogue } from './catalogue.ts';

const OWNER_AND_NAME = /^[A-Za-z0-9](?:[A-Za-z0-9-]{0,38})\/(?!\.{1,2}$)[A-Za-z0-9._-]{1,100}$/;

/** Whether a text is the full name of a repository on GitHub, `owner/name`. */
export function isRepository(text: string): boolean {
  return OWNER_AND_NAME.test(text);
}

/** What the repository is called, here and on GitHub. */
const NAME = 'besoegstypekatalog';

/**
 * Where the repository stands, `https://github.com/<owner>/<name>`: as it is named, else below the organisation that the
 * coordination group's team is of, which is confirmed when the team is.
 * @param named `owner/name`
 */
export function repositoryAddress({ settings }: Pick<Catalogue, 'settings'>, named?: string): string {
  if (named !== undefined) return `https://github.com/${named}`;
  const team = settings?.groups.find(({ id }) => id === settings.coordinationGroup)?.team ?? '';
  return `https://github.com/${/^@([^/]+)\//.exec(team)?.[1] ?? ''}/${NAME}`;
}
