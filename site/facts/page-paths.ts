import type { PagePath } from './site-file.ts';

/** Where each kind of page stands. Addresses are Danish, and stay: people print them and put them in mails. */
export const FIND: PagePath = '';
export const SPECIALITIES: PagePath = 'specialer/';
export const PROPOSE: PagePath = 'foreslaa/';
export const GUIDES: PagePath = 'vejledninger/';
export const DECISIONS: PagePath = 'beslutninger/';
export const ACCESSIBILITY: PagePath = 'tilgaengelighed/';
export const UNASSIGNED: PagePath = 'specialer/uden-speciale/gamle-navne/';

/** @param id `common/kontrol` or `kardiologi/ekkokardiografi` */
export function typePage(id: string): PagePath {
  return `typer/${id.replace(/^common\//, 'faelles/')}/`;
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
