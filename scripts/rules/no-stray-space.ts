import { replacement } from '../model/finding.ts';
import type { Rule } from '../model/rule.ts';
import { textsOf } from './texts.ts';

const BLANK = {
  da: 'Teksten består kun af mellemrum: skriv noget, eller slet feltet.',
  en: 'The text is nothing but space: write something, or delete the key.',
};

/** A space too many keeps two equal names apart in every search. */
export const noStraySpace: Rule = {
  id: 'no-stray-space',
  severity: 'error',
  summary: {
    da: 'Tekster har ingen mellemrum i enderne, ingen dobbelte og ingen linjeskift.',
    en: 'Texts have no spaces at their ends, no double ones and no line breaks.',
  },
  subject: 'catalogue',

  *check(catalogue) {
    for (const { file, text } of textsOf(catalogue)) {
      const { value, range } = text;
      if (!/^\s|\s$|\s\s|[^\S ]/.test(value)) continue;
      const clean = value.trim().replace(/\s+/g, ' ');
      if (clean === '') {
        yield { file: file.path, range, message: BLANK };
        continue;
      }
      const shown = value.replace(/\n/g, '⏎').replace(/[^\S ]/g, '␣');
      const written = file.text.slice(range.start, range.end);
      const quote = /^['"]/.exec(written)?.[0] ?? '';
      yield {
        file: file.path,
        range,
        message: {
          da: `"${shown}" har forkerte mellemrum eller linjeskift: skriv "${clean}".`,
          en: `"${shown}" has wrong spaces or line breaks: write "${clean}".`,
        },
        ...(written === quote + value + quote
          ? { fix: replacement('machine-applicable', range, quote + clean + quote) }
          : {}),
      };
    }
  },
};
