import type { FieldId, FormField } from '../../../scripts/propose/form-field.ts';

/** Answers as they are being written: what a box holds, or what is chosen. */
export type Draft = Readonly<Partial<Record<FieldId, readonly string[]>>>;

/** What a box of text shows. */
export function shownText(values: readonly string[] = []): string {
  return values.join('\n');
}

/** What a box of text means: a line for each value where that is how it is answered. */
export function valuesOfText(text: string, { answering }: FormField): readonly string[] {
  if (text === '') return [];
  return answering.kind === 'lines' ? text.split('\n') : [text];
}

/** The values with one more or one fewer, in the order of the choices. */
export function toggled(values: readonly string[], value: string, order: readonly string[]): readonly string[] {
  const chosen = values.includes(value) ? values.filter((other) => other !== value) : [...values, value];
  return [...chosen].sort((a, b) => order.indexOf(a) - order.indexOf(b));
}

export function isAnswered(values: readonly string[] | undefined): boolean {
  return values?.some((value) => value.trim() !== '') ?? false;
}
