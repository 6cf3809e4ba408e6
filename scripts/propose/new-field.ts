import type { Answering, FieldId, FormField } from './form-field.ts';
import { type TitledSchema, titlesOf } from './titled-schema.ts';

/** Characters at most: of a line, of a paragraph or a list, and of a text that may be long. */
export const MOST = { line: 200, paragraph: 1000, long: 4000 } as const;

/** A question in words of its own. */
export function newField(
  id: FieldId,
  label: string,
  description: string,
  answering: Answering,
  { isRequired = true, most = MOST.line }: { readonly isRequired?: boolean; readonly most?: number } = {},
): FormField {
  return { id, label, description, isRequired, most, answering };
}

export interface KeyedOptions {
  readonly isRequired?: boolean;
  readonly most?: number;
  /** What is said after the schema's description. */
  readonly more?: string;
  /** What is said in place of it. */
  readonly says?: string;
}

/** A question about a key of the type file, in the words of its schema. */
export function keyedField(
  schema: TitledSchema,
  id: FieldId,
  key: string,
  answering: Answering,
  { more = '', says, ...rest }: KeyedOptions = {},
): FormField {
  const { title, description } = titlesOf(schema, key);
  return newField(id, title, says ?? `${description} ${more}`.trim(), answering, rest);
}
