import type { Answers, Choice, FormField } from './form-field.ts';
import { writtenModeTexts } from './mode-texts.ts';

/**
 * A form, filled in whole or in part, as GitHub writes one in an issue: each question as a heading with the answer below,
 * so that whatever reads an issue reads this. A question without an answer keeps its heading, under which no other answer
 * can put one of its own.
 */
export function proposalText(answers: Answers, fields: readonly FormField[]): string {
  return fields
    .filter(({ id }) => id !== 'changes' || answers.has(id))
    .map((field) => `### ${field.label}\n\n${written(answers.get(field.id) ?? [], field)}\n`)
    .join('\n');
}

function written(values: readonly string[], { answering }: FormField): string {
  switch (answering.kind) {
    case 'line':
    case 'paragraph':
    case 'number':
    case 'date':
      return values.join('\n');
    case 'lines':
      return values.map(asLine).join('\n');
    case 'one':
    case 'several':
      return values.map((value) => nameOf(value, answering.choices)).join(', ');
    case 'minutes':
    case 'minutes-list':
      return values.map((minutes) => `${minutes} min`).join(', ');
    case 'by-mode':
      return writtenModeTexts(values, answering.choices);
    case 'tick':
      return `- [${values.length > 0 ? 'X' : ' '}] ${answering.sentence}`;
    default:
      return answering satisfies never;
  }
}

/** A dash at the beginning is read as that of a list. */
function asLine(value: string): string {
  return /^\s*[-*•]\s/.test(value) ? `- ${value}` : value;
}

function nameOf(value: string, choices: readonly Choice[]): string {
  return choices.find((choice) => choice.value === value)?.name ?? value;
}
