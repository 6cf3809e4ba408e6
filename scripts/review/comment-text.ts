import { escapeMarkdown } from '../report/escape-markdown.ts';

/** As much of one text as a comment shows. */
const SHOWN = 400;

/**
 * A text that anyone may have written, safe to stand anywhere in a line of a comment: nothing in it is markup, calls
 * somebody, links to anything or hides. What cannot be seen, or turns the line around, is shown as �.
 */
export function commentText(text: string, most = SHOWN): string {
  const seen = shortened(text.replace(/\s+/g, ' ').replace(UNSEEN, '\uFFFD').trim(), most);
  return escapeMarkdown(seen)
    .replace(/\$/g, '&dollar;')
    .replace(LIST_MARK, '$1\u2060')
    .replace(/\bgh-(?=\d)/gi, '$&\u2060')
    .replace(/\b(?=[0-9a-f]*[a-f])(?=[0-9a-f]*\d)[0-9a-f]{7,}/gi, splitHash)
    .replace(/\b(mailto|xmpp):/gi, '$1:\u2060');
}

/** Controls, format characters (also those that turn text around), what is unassigned or private, and heaps of accents. */
const UNSEEN = /[\p{Cc}\p{Cf}\p{Cn}\p{Co}\p{Cs}\p{Zl}\p{Zp}]|\p{M}{4,}/gu;

/** What begins a list, a rule or an underlined heading where a text stands first on its line. */
const LIST_MARK = /^(\d+(?=\\?[.)])|(?=[-+=]))/;

/** GitHub links whatever looks like a commit. */
function splitHash(hash: string): string {
  return `${hash.slice(0, 6)}\u2060${hash.slice(6, 12)}\u2060${hash.slice(12)}`;
}

function shortened(text: string, most: number): string {
  if (text.length <= most) return text;
  // Never half a pair: what is left of it would be shown as a fault of the text.
  return `${text.slice(0, most - 1).replace(/[\uD800-\uDBFF]$/, '')}…`;
}
