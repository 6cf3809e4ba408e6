import { escapeMarkdown } from '../report/escape-markdown.ts';
import { unescapeMarkdown } from '../report/unescape-markdown.ts';
import type { FieldId, FormField } from './form-field.ts';
import { HEARD } from './heard.ts';
import type { Proposal, ReviewerAnswers } from './proposal.ts';
import { splitSections } from './sections.ts';

/** What reviewers are told, in the order of the form. */
const TOLD = [
  'department',
  'wanted-from',
  'temporary-until',
  'why-not-existing',
  'bookings-a-year',
  'departments',
  'heard',
  'heard-answers',
] as const satisfies readonly FieldId[];

/** The title of the pull request. The name has been read, and holds nothing but letters, digits and a few signs. */
export function titleOf({ file, changes }: Proposal, speciality: string): string {
  return `${changes === undefined ? 'Forslag' : 'Ændring'}: ${file.name} (${speciality})`;
}

/**
 * What the reviewers need to know, under the headings of the form. Whatever the proposer wrote is quoted and no mark-up:
 * it mentions nobody and links to nothing.
 * @param number of the issue it came from
 */
export function bodyOf(
  { reviewers, changes }: Proposal,
  fields: readonly FormField[],
  number: number | undefined,
): string {
  const about = [
    ...(number === undefined ? [] : [`Foreslået i #${number}.\n`]),
    ...(changes === undefined ? [] : [`Ændring af ${changes}.\n`]),
  ];
  const sections = TOLD.map((id) => `### ${labelOf(id, fields)}\n\n${quoted(answerOf(id, reviewers))}\n`);
  return [...about, ...sections].join('\n');
}

/** The answers as far as a body still holds them: anyone may have edited it, so what is not there is just not known. */
export function answersIn(body: string, fields: readonly FormField[]): ReadonlyMap<FieldId, string> {
  const { sections } = splitSections(
    body.replace(/\r\n?/g, '\n'),
    TOLD.map((id) => labelOf(id, fields)),
    false,
  );
  return new Map(
    TOLD.flatMap((id) => {
      const answer = unquoted(sections.get(labelOf(id, fields)) ?? '');
      return answer === '' || answer === NOT_SAID ? [] : [[id, answer] as const];
    }),
  );
}

const NOT_SAID = 'Ikke oplyst';

function answerOf(id: (typeof TOLD)[number], answers: ReviewerAnswers): string {
  switch (id) {
    case 'department':
      return answers.department;
    case 'wanted-from':
      return answers.wantedFrom;
    case 'temporary-until':
      return answers.temporaryUntil ?? '';
    case 'why-not-existing':
      return answers.whyNotExisting;
    case 'bookings-a-year':
      return String(answers.bookingsAYear);
    case 'departments':
      return answers.departments.join('\n');
    case 'heard':
      return HEARD.filter(({ value }) => answers.heard.includes(value))
        .map(({ name }) => name)
        .join(', ');
    case 'heard-answers':
      return answers.heardAnswers ?? '';
    default:
      return id satisfies never;
  }
}

function labelOf(id: FieldId, fields: readonly FormField[]): string {
  return fields.find((field) => field.id === id)?.label ?? id;
}

function quoted(text: string): string {
  return (text === '' ? NOT_SAID : text)
    .split('\n')
    .map((line) => `> ${escapeMarkdown(line)}`.trimEnd())
    .join('\n');
}

function unquoted(text: string): string {
  return text
    .split('\n')
    .map((line) => unescapeMarkdown(line.replace(/^> ?/, '')))
    .join('\n')
    .trim();
}
