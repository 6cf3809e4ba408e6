import type { FormField, Refusal } from './form-field.ts';
import { modeTextsOf } from './mode-texts.ts';
import { A_PERSON } from './people.ts';

/** Fields whose answer becomes a name, and stands in titles, letters and calendars. */
const NAMES = new Set(['name', 'abbreviation', 'patient-name']);
/** Fields whose answers become texts of the catalogue. */
const OF_CATALOGUE = new Set(['name', 'abbreviation', 'patient-name', 'patient-text', 'description', 'synonyms']);

/** What a name may be made of: everything that Danish names of visits need, and nothing that a program obeys. */
const NOT_IN_NAME = /[^\p{L}\p{M}\d \-/().,+&'’]/u;

/** What may not stand in texts that end up in files, sheets and titles, in words of the form and not of a rule. */
export function* refusedText(answers: readonly string[], { id, label }: FormField): Generator<Refusal> {
  const values = id === 'patient-text' ? modeTextsOf(answers).map(({ text }) => text) : answers;
  for (const value of values) {
    const sign = NAMES.has(id) ? NOT_IN_NAME.exec(value)?.[0] : undefined;
    if (sign !== undefined)
      yield {
        field: label,
        message: {
          da: `"${shown(value)}" indeholder tegnet ${sign}: brug kun bogstaver, tal, mellemrum og - / ( ) . , + & '.`,
          en: `"${shown(value)}" holds the character ${sign}: use only letters, digits, spaces and - / ( ) . , + & '.`,
        },
      };
    else if (OF_CATALOGUE.has(id) && /^\s*[=+\-@]/.test(value))
      yield {
        field: label,
        message: {
          da: `"${shown(value)}" begynder med ${value.trim().charAt(0)} og kan blive en formel i Excel: begynd med et bogstav eller tal.`,
          en: `"${shown(value)}" begins with ${value.trim().charAt(0)} and can become a formula in Excel: begin with a letter or digit.`,
        },
      };
    else if (id === 'department' && /@/.test(value)) yield { field: label, message: A_PERSON };
  }
}

function shown(text: string): string {
  return text.length > 60 ? `${text.slice(0, 60)} …` : text;
}
