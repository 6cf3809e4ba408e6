import type { Rule } from '../model/rule.ts';
import { durationsOf } from './durations.ts';

/** SP proposes the default; one that may not be chosen would be refused at every booking. */
export const consistentDefaultDuration: Rule = {
  id: 'consistent-default-duration',
  severity: 'error',
  summary: { da: 'Standardvarigheden er en af de tilladte.', en: 'The default duration is one of those allowed.' },
  subject: 'catalogue',

  *check(catalogue) {
    for (const { file, duration } of durationsOf(catalogue)) {
      const allowed = duration.allowed.map(({ value }) => value);
      if (allowed.length === 0 || allowed.includes(duration.default.value)) continue;
      yield {
        file: file.path,
        range: duration.default.range,
        message: {
          da: `Standardvarigheden ${duration.default.value} er ikke blandt de tilladte (${allowed.join(', ')}): tilføj den, eller vælg en af dem.`,
          en: `The default duration ${duration.default.value} is not among those allowed (${allowed.join(', ')}): add it, or choose one of them.`,
        },
      };
    }
  },
};
