import type { ProposedFile } from '../../../scripts/judge/judgement.ts';
import type { FormField } from '../../../scripts/propose/form-field.ts';
import { type Draft, shownText } from './answer-text.ts';

/**
 * GitHub refuses an address that is too long (414) and says nowhere how long that is; and programs for mail cut them off
 * sooner. What is longer is copied and put in by hand.
 */
const MOST_ON_GITHUB = 6000;
const MOST_IN_MAIL = 1900;

export interface Exit {
  readonly address: string;
  /** Whether everything is in the address; else it must be put in from the clipboard. */
  readonly isWhole: boolean;
}

/** GitHub's page for a new file with the type in it, or its page for editing the file of a type that is changed. */
export function fileExit(repository: string, { path, text, type }: ProposedFile): Exit {
  const file = `catalogue/${path}`;
  if (type.changes !== undefined) return { address: `${repository}/edit/main/${file}`, isWhole: false };
  const folder = file.slice(0, file.lastIndexOf('/'));
  const empty = `${repository}/new/main/${folder}?filename=${encodeURIComponent(file.slice(folder.length + 1))}`;
  return shorter(`${empty}&value=${encodeURIComponent(text)}`, empty, MOST_ON_GITHUB);
}

/** Questions that GitHub fills in from an address: those that are answered with text. What is chosen must be chosen again. */
const TEXTS: ReadonlySet<FormField['answering']['kind']> = new Set(['line', 'paragraph', 'lines', 'number', 'date']);

/** GitHub's form for proposals, with the texts in it. */
export function issueExit(repository: string, title: string, fields: readonly FormField[], draft: Draft): Exit {
  const empty = `${repository}/issues/new?template=forslag.yml&title=${encodeURIComponent(title)}`;
  const texts = fields.filter(({ id, answering }) => TEXTS.has(answering.kind) && draft[id] !== undefined);
  const given = texts.map(({ id }) => `&${id}=${encodeURIComponent(shownText(draft[id]))}`).join('');
  return shorter(empty + given, empty, MOST_ON_GITHUB);
}

/** A mail to those who answer for the set; to nobody where their address is not known. */
export function mailExit(to: readonly string[], subject: string, body: string): Exit {
  const address = (text: string): string =>
    `mailto:${to.join(',')}?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(text)}`;
  return shorter(address(body.replace(/\n/g, '\r\n')), address(PUT_IN_HERE), MOST_IN_MAIL);
}

const PUT_IN_HERE =
  'Sæt forslaget ind her med Ctrl+V. Er det ikke kopieret, så står det på siden under »Forslaget som tekst«.';

function shorter(whole: string, empty: string, most: number): Exit {
  return whole.length <= most ? { address: whole, isWhole: true } : { address: empty, isWhole: false };
}
