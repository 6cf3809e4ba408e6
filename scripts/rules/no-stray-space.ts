import { replacement } from '../model/finding.ts';
import type { Rule } from '../model/rule.ts';
import { scalars } from '../model/syntax.ts';

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

  *check({ files }) {
    for (const { path, root, text } of files) {
      if (!root) continue;
      for (const { value, range } of scalars(root)) {
        if (typeof value !== 'string' || value === value.trim().replace(/\s+/g, ' ')) continue;
        const clean = value.trim().replace(/\s+/g, ' ');
        if (clean === '') {
          yield { file: path, range, message: BLANK };
          continue;
        }
        const shown = value.replace(/\n/g, '⏎').replace(/[^\S ]/g, '␣');
        const written = text.slice(range.start, range.end);
        const quote = /^['"]/.exec(written)?.[0] ?? '';
        yield {
          file: path,
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
    }
  },
};
