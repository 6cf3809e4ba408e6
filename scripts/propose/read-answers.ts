import type { Answers, FieldId, FormField, Refusal } from './form-field.ts';
import { hintOf } from './hint.ts';
import { readAnswer } from './read-answer.ts';
import { refusedText } from './refused-text.ts';
import { type Sections, type Split, splitSections } from './sections.ts';
import { unsafeIn } from './unsafe-text.ts';

/** Characters: as many as GitHub lets an issue hold. */
export const MOST_CHARACTERS = 65_536;

/** What a filled-in form says. A question without an answer has none here. */
export interface ReadAnswers {
  readonly answers: Answers;
  readonly refusals: readonly Refusal[];
}

export interface ReadSections extends Split {
  /** Something in the text must not be shown: the refusals are about that alone. */
  readonly isUnsafe: boolean;
}

/**
 * A filled-in form by its headings.
 * @param body lines ended in any way
 * @param isPlain whether it came as plain text, in which headings may lack their `###`
 */
export function readSections(body: string, fields: readonly FormField[], isPlain: boolean): ReadSections {
  if (body.length > MOST_CHARACTERS) return { sections: new Map(), refusals: [TOO_LONG], isUnsafe: false };
  const text = body
    .replace(/^\uFEFF/, '')
    .replace(/\r\n?/g, '\n')
    .normalize('NFC');
  const split = splitSections(
    text,
    fields.map(({ label }) => label),
    isPlain,
  );
  // What is unseen, or must not be shown, is told alone: nothing of the rest is then repeated.
  const unsafe = [...unsafeIn(text, split.sections)];
  return unsafe.length > 0 ? { ...split, refusals: unsafe, isUnsafe: true } : { ...split, isUnsafe: false };
}

/** The answers below the headings, and every one that cannot be used. One that is missing is no fault here. */
export function readAnswers(sections: Sections, fields: readonly FormField[]): ReadAnswers {
  const answers = new Map<FieldId, readonly string[]>();
  const refusals: Refusal[] = [];
  for (const field of fields) {
    const answer = readAnswer(withoutHint(sections.get(field.label) ?? '', field), field);
    const wrong =
      'wrong' in answer ? [{ field: field.label, message: answer.wrong }] : [...refusedText(answer.values, field)];
    refusals.push(...wrong);
    if ('values' in answer && answer.values.length > 0 && wrong.length === 0) answers.set(field.id, answer.values);
  }
  return { answers, refusals };
}

/** The text for a mail has a line below each heading that tells what to write; whoever left it there has not answered. */
function withoutHint(section: string, field: FormField): string {
  const [first = '', ...rest] = section.split('\n');
  return first.trim() === hintOf(field) ? rest.join('\n').trim() : section;
}

const TOO_LONG: Refusal = {
  field: undefined,
  message: {
    da: `Teksten er over ${MOST_CHARACTERS} tegn og er ikke læst: udfyld formularen, og hold svarene korte.`,
    en: `The text has more than ${MOST_CHARACTERS} characters and was not read: fill in the form, and keep the answers short.`,
  },
};
