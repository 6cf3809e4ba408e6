import { ACCESSIBILITY, DECISIONS, GUIDES, PROPOSE, SPECIALITIES, TYPES } from '../../facts/page-paths.ts';

const PARTS = new Set([TYPES, SPECIALITIES, PROPOSE, DECISIONS, GUIDES, ACCESSIBILITY]);

/**
 * Where the site stands, from the path of a page that it does not have: above the part of the site that the address names.
 * Nothing where it names none, since any folder may then be the site's.
 */
export function rootOf(path: string): string | undefined {
  const folders = path.split('/');
  const part = folders.findIndex((folder) => PARTS.has(`${folder}/`));
  return part < 1 ? undefined : `${folders.slice(0, part).join('/')}/`;
}
