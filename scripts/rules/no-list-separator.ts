import type { Rule } from '../model/rule.ts';
import { textsOf } from './texts.ts';

/** The sheets for CIMT join lists with this character: a value that holds it would become two. */
export const noListSeparator: Rule = {
  id: 'no-list-separator',
  severity: 'error',
  summary: { da: 'Ingen tekst indeholder tegnet |.', en: 'No text holds the character |.' },
  subject: 'catalogue',
  absolute: true,

  *check(catalogue) {
    for (const { file, text } of textsOf(catalogue))
      if (text.value.includes('|'))
        yield {
          file: file.path,
          range: text.range,
          message: {
            da: `"${text.value}" indeholder |, som deler lister i regnearkene: skriv noget andet, fx "eller" eller /.`,
            en: `"${text.value}" holds |, which parts lists in the sheets: write something else, such as "or" or /.`,
          },
        };
  },
};
