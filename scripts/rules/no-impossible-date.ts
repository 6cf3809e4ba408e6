import { isDay } from '../model/day.ts';
import type { Rule } from '../model/rule.ts';
import { textsOf } from './texts.ts';

/** 31 June is written like any date, and every comparison with it would quietly mean something else. */
export const noImpossibleDate: Rule = {
  id: 'no-impossible-date',
  severity: 'error',
  summary: { da: 'Datoer findes i kalenderen.', en: 'Dates exist in the calendar.' },
  subject: 'catalogue',

  *check(catalogue) {
    for (const { file, text } of textsOf(catalogue)) {
      const { value, range } = text;
      if (!/^\d{4}-\d{2}-\d{2}$/.test(value) || isDay(value)) continue;
      yield {
        file: file.path,
        range,
        message: {
          da: `Datoen ${value} findes ikke: ret dagen eller måneden.`,
          en: `The date ${value} does not exist: mend the day or the month.`,
        },
      };
    }
  },
};
