import type { Rule } from '../model/rule.ts';
import { partOf } from './words.ts';

/** The micro sign belongs to no script and is on a Danish keyboard. */
const FOREIGN = /(?![\p{Script=Latin}\u00B5])\p{L}/u;

/** A Cyrillic "а" looks like a Latin one and is another letter: the name would look right and never be found. */
export const noForeignLetter: Rule = {
  id: 'no-foreign-letter',
  severity: 'error',
  summary: { da: 'Navne er skrevet med latinske bogstaver.', en: 'Names are written in Latin letters.' },
  subject: 'type',
  absolute: true,

  *check({ file, name, patientName, abbreviation, synonyms }) {
    for (const text of [name, abbreviation, patientName, ...synonyms]) {
      const match = text && FOREIGN.exec(text.value);
      if (!match) continue;
      const code = match[0].codePointAt(0)?.toString(16).toUpperCase().padStart(4, '0');
      yield {
        range: partOf(file, text, match.index, match[0].length),
        message: {
          da: `"${match[0]}" (U+${code}) er ikke et latinsk bogstav: skriv det, der ligner, med dansk tastatur, eller skriv det som ord, fx "alfa".`,
          en: `"${match[0]}" (U+${code}) is no Latin letter: type the one that looks like it on a Danish keyboard, or write it as a word such as "alfa".`,
        },
      };
    }
  },
};
