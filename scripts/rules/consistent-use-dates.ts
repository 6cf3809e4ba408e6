import type { Rule } from '../model/rule.ts';

/** A use that ends before it begins is never in force, and nobody is told. */
export const consistentUseDates: Rule = {
  id: 'consistent-use-dates',
  severity: 'error',
  summary: {
    da: 'Et speciales brug af en fælles type begynder, før den slutter.',
    en: "A speciality's use of a common type begins before it ends.",
  },
  subject: 'speciality',

  *check({ uses }) {
    for (const { from, until } of uses) {
      if (!from || !until || from.value < until.value) continue;
      yield {
        range: until.range,
        message: {
          da: `"until" (${until.value}) ligger ikke efter "from" (${from.value}): byt om, eller ret datoen.`,
          en: `"until" (${until.value}) does not lie after "from" (${from.value}): swap them, or mend the date.`,
        },
      };
    }
  },
};
