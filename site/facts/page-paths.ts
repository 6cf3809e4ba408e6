import type { PagePath } from './site-file.ts';

/** Where each kind of page stands. Addresses are Danish, and stay: people print them and put them in mails. */
export const FIND: PagePath = '';
export const SPECIALITIES: PagePath = 'specialer/';
export const TYPES: PagePath = 'typer/';
export const PROPOSE: PagePath = 'foreslaa/';
export const GUIDES: PagePath = 'vejledninger/';
export const DECISIONS: PagePath = 'beslutninger/';
export const ACCESSIBILITY: PagePath = 'tilgaengelighed/';
export const UNASSIGNED: PagePath = 'specialer/uden-speciale/gamle-navne/';

/** @param id `common/kontrol` or `kardiologi/ekkokardiografi` */
export function typePage(id: string): PagePath {
  return `${TYPES}${id.replace(/^common\//, 'faelles/')}/`;
}

/** The page of a type for whoever comes from a speciality that holds it: a common one has a row for each. */
export function typeHeldBy(slug: string, id: string): string {
  return isCommon(id) ? `${typePage(id)}#${slug}` : typePage(id);
}

/** Where a common type stands in the list of a speciality: the name of its row. */
export function rowOfCommon(id: string): string | undefined {
  return isCommon(id) ? id.replace('common/', 'faelles-') : undefined;
}

function isCommon(id: string): boolean {
  return id.startsWith('common/');
}

/** @param slug of a speciality, or `common` */
export function specialityPage(slug: string): PagePath {
  return slug === 'common' ? `${SPECIALITIES}faelles/` : `${SPECIALITIES}${slug}/`;
}

export function oldNamesPage(slug: string): PagePath {
  return `${specialityPage(slug)}gamle-navne/`;
}

/** @param name file name of the guide, without `.md` */
export function guidePage(name: string): PagePath {
  return `${GUIDES}${name}/`;
}

/** Where a change to a type is proposed. */
export function changeOf(id: string): string {
  return `${PROPOSE}?aendring=${encodeURIComponent(id)}`;
}
