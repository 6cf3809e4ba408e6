import type { FormField } from './form-field.ts';
import { type ReadAnswers, readAnswers, readSections } from './read-answers.ts';

/**
 * What can be read of a text that a form was filled in with, in whole or in part: for a form to go on with. A question
 * whose answer cannot be used is told, and all others are kept; that one is missing is no fault.
 * @param body as an issue or a mail holds it, lines ended in any way
 */
export function answersOf(body: string, fields: readonly FormField[]): ReadAnswers {
  const text = hasHeading(body, fields) ? body : withoutQuoteMarks(body);
  const { sections, refusals, isUnsafe } = readSections(text, fields, !hasHeading(text, fields));
  // What must not be shown is not carried on either. Of an answer that is there twice, the first is kept.
  const unsafe = new Set(isUnsafe ? refusals.map(({ field }) => field) : []);
  const kept = new Map([...sections].filter(([label]) => !unsafe.has(label)));
  const read = readAnswers(kept, fields);
  return { answers: read.answers, refusals: [...refusals, ...read.refusals] };
}

/** Whether the headings stand as GitHub writes them: then no other line is one. */
function hasHeading(body: string, fields: readonly FormField[]): boolean {
  return body.split(/\r\n?|\n/).some((line) => fields.some(({ label }) => line.trimEnd() === `### ${label}`));
}

/** A mail that was answered or sent on has a mark before each line. */
function withoutQuoteMarks(body: string): string {
  return body.replace(/^> ?/gm, '');
}
