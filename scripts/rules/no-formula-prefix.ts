import type { Rule } from '../model/rule.ts';
import { textsOf } from './texts.ts';

/** Files whose texts become cells; settings and minutes do not. */
const EXPORTED = /^(?:common|specialities|vocabularies)\//;

/** A spreadsheet runs a cell that begins so as a formula (OWASP, "CSV Injection"); quoting does not stop it. */
export const noFormulaPrefix: Rule = {
  id: 'no-formula-prefix',
  severity: 'error',
  summary: { da: 'Ingen tekst begynder med =, +, - eller @.', en: 'No text begins with =, +, - or @.' },
  subject: 'catalogue',
  absolute: true,

  *check(catalogue) {
    for (const { file, text } of textsOf(catalogue)) {
      const { value, range } = text;
      if (!/^\s*[=+\-@]/.test(value) || !EXPORTED.test(file.path)) continue;
      yield {
        file: file.path,
        range,
        message: {
          da: `"${value}" begynder med "${value.trim().charAt(0)}" og kan blive en formel i Excel: begynd med et bogstav eller tal.`,
          en: `"${value}" begins with "${value.trim().charAt(0)}" and can become a formula in Excel: begin with a letter or digit.`,
        },
      };
    }
  },
};
