import type { Rule } from '../model/rule.ts';

/** Dates out of order make a type that ends before it begins. */
export const consistentLifecycle: Rule = {
  id: 'consistent-lifecycle',
  severity: 'error',
  summary: {
    da: 'En type begynder, lukkes og udgår i den rækkefølge.',
    en: 'A type begins, closes and retires in that order.',
  },
  subject: 'type',

  *check({ lifecycle }) {
    const dates = [
      { key: 'from', at: lifecycle.from },
      { key: 'closeForBooking', at: lifecycle.closeForBooking },
      { key: 'retireOn', at: lifecycle.retireOn },
    ].flatMap(({ key, at }) => (at ? [{ key, ...at }] : []));
    for (const [index, later] of dates.entries()) {
      const earlier = dates[index - 1];
      if (earlier === undefined || earlier.value <= later.value) continue;
      yield {
        range: later.range,
        message: {
          da: `"${later.key}" (${later.value}) ligger før "${earlier.key}" (${earlier.value}): byt om, eller ret datoen.`,
          en: `"${later.key}" (${later.value}) lies before "${earlier.key}" (${earlier.value}): swap them, or mend the date.`,
        },
      };
    }
  },
};
