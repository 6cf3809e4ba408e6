import { withType } from '../load/with-type.ts';
import { type Catalogue, COMMON, typeId } from '../model/catalogue.ts';
import { answersOfType } from '../propose/answers-of-type.ts';
import type { Answers, FieldId } from '../propose/form-field.ts';
import { pathOf } from '../propose/proposal.ts';

/** Whether a text is the file of a type rather than a filled-in form, whose lines begin with headings. */
export function isTypeFile(text: string): boolean {
  return /^(?:\uFEFF?#[^\n]*\n)*id: /.test(text.replace(/\r\n?/g, '\n'));
}

/**
 * The file of a type as answers to go on with: a change where the catalogue has the type, else a new one. The file does not
 * say which set it is of.
 * @param set the speciality's slug, or `common`; absent where nobody has said it yet
 */
export function readTypeFile(text: string, catalogue: Catalogue, set: string | undefined): Answers {
  const id = /^id: ([a-z0-9-]+)/m.exec(text)?.[1] ?? '';
  if (id === '') return new Map();
  const place = { set: set ?? COMMON, file: { id } };
  const isKnown = set !== undefined && catalogue.typesById.has(typeId(set, id));
  const read = withType(catalogue, { path: pathOf(place), bytes: new TextEncoder().encode(text) });
  const type = read.catalogue.typesById.get(typeId(place.set, id));
  if (type === undefined) return new Map();
  const answers = new Map(answersOfType(type));
  if (isKnown) return answers;
  answers.delete('changes');
  if (set === undefined) answers.delete('speciality');
  for (const [field, day] of [
    ['wanted-from', type.lifecycle.from],
    ['temporary-until', type.lifecycle.closeForBooking],
  ] as const satisfies readonly (readonly [FieldId, unknown])[])
    if (day !== undefined) answers.set(field, [day.value]);
  return answers;
}
