import type { Answering, FormField } from './form-field.ts';

/** More choices than this are in the catalogue's vocabularies, and not written out. */
const MOST_SHOWN = 12;

/** What to write below a heading of the form as text: one line in brackets, which the parser leaves out. */
export function hintOf({ description, isRequired, answering }: FormField): string {
  const parts = [isRequired ? '' : 'Kan udelades.', description, choicesOf(answering)].filter((part) => part !== '');
  return `(${parts.join(' ').replace(/\s+/g, ' ')})`;
}

function choicesOf(answering: Answering): string {
  if (answering.kind === 'tick') return `Skriv "ja", hvis det er rigtigt: ${answering.sentence}.`;
  if (!('choices' in answering) || answering.kind === 'by-mode') return '';
  const names = answering.choices.map(({ name }) => name);
  const isList = answering.kind === 'several' || answering.kind === 'minutes-list';
  const shown = names.length > MOST_SHOWN ? `${names.slice(0, MOST_SHOWN).join(' / ')} …` : names.join(' / ');
  return `${isList ? 'En eller flere' : 'Én'} af: ${shown}`;
}
