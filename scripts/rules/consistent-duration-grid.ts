import type { Rule } from '../model/rule.ts';
import { durationsOf } from './durations.ts';

/** Minutes: the step of the calendars. */
const GRID = 5;

/** Calendars are cut in steps of five minutes; anything between two steps cannot be placed. */
export const consistentDurationGrid: Rule = {
  id: 'consistent-duration-grid',
  severity: 'error',
  summary: { da: 'Varigheder er i trin af fem minutter.', en: 'Durations are multiples of five minutes.' },
  subject: 'catalogue',

  *check(catalogue) {
    for (const { file, duration } of durationsOf(catalogue))
      for (const { value, range } of new Map(
        [duration.default, ...duration.allowed].map((minutes) => [minutes.range.start, minutes]),
      ).values()) {
        // Half a minute is no whole number, and the schema has said so.
        if (value % GRID === 0 || !Number.isInteger(value)) continue;
        const near = Math.max(GRID, Math.round(value / GRID) * GRID);
        yield {
          file: file.path,
          range,
          message: {
            da: `${GRID} går ikke op i ${value} minutter: skriv fx ${near}.`,
            en: `${value} minutes is no multiple of ${GRID}: write ${near}, say.`,
          },
          fix: { confidence: 'maybe-incorrect', edits: [{ range, text: String(near) }] },
        };
      }
  },
};
