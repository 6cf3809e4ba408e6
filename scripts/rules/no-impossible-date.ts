import type { Rule } from '../model/rule.ts';
import { scalars } from '../model/syntax.ts';

/** 31 June is written like any date, and every comparison with it would quietly mean something else. */
export const noImpossibleDate: Rule = {
  id: 'no-impossible-date',
  severity: 'error',
  summary: { da: 'Datoer findes i kalenderen.', en: 'Dates exist in the calendar.' },
  subject: 'catalogue',

  *check({ files }) {
    for (const { path, root } of files) {
      if (!root) continue;
      for (const { value, range } of scalars(root)) {
        if (typeof value !== 'string' || !/^\d{4}-\d{2}-\d{2}$/.test(value) || exists(value)) continue;
        yield {
          file: path,
          range,
          message: {
            da: `Datoen ${value} findes ikke: ret dagen eller måneden.`,
            en: `The date ${value} does not exist: mend the day or the month.`,
          },
        };
      }
    }
  },
};

function exists(day: string): boolean {
  const time = Date.parse(`${day}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(day);
}
