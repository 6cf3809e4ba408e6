import { replacement } from '../model/finding.ts';
import type { Rule } from '../model/rule.ts';
import { scalars } from '../model/syntax.ts';

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
        const written = text.slice(range.start, range.end);
        const quoted = written.startsWith("'") || written.startsWith('"');
        yield {
          file: path,
          range,
          message: {
            da: `"${value.replace(/\n/g, '⏎')}" har mellemrum eller linjeskift for meget: skriv "${clean}".`,
            en: `"${value.replace(/\n/g, '⏎')}" has a space or line break too many: write "${clean}".`,
          },
          ...(quoted && written.slice(1, -1) === value
            ? { fix: replacement('machine-applicable', range, written.charAt(0) + clean + written.charAt(0)) }
            : {}),
        };
      }
    }
  },
};
