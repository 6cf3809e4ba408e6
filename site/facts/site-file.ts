/** A file of the site: its path from the site's root, with `/`, and what stands in it. */
export interface SiteFile {
  readonly path: string;
  readonly content: string | Uint8Array;
}

/**
 * The path of a page from the site's root: a folder with `/` at its end, or '' for the first page. Pages are folders, so that
 * their addresses stay when the files' names do not.
 */
export type PagePath = string & { readonly brand?: 'PagePath' };

/** How to go from a page to something else of the site: always relative, so that the site may stand below any path. */
export function linkFrom(page: PagePath, target: string): string {
  const link = rootFrom(page) + target;
  return link === '' ? './' : link;
}

/** From a page back to the root: '' or '../' for each folder. */
function rootFrom(page: PagePath): string {
  return '../'.repeat(page.split('/').length - 1);
}

/** The file that a page is. */
export function fileOf(page: PagePath): string {
  return `${page}index.html`;
}
