import { rootOf } from './root-of.ts';

/** Leads from an address that is none to the first page, where the address tells which one that is. */
const root = rootOf(window.location.pathname);
const link = document.querySelector<HTMLAnchorElement>('[data-way] a');
if (root !== undefined && link) {
  link.href = root;
  for (const part of document.querySelectorAll<HTMLElement>('[data-way], [data-no-way]'))
    part.hidden = 'noWay' in part.dataset;
}
