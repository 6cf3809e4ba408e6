import type { DurationOf } from '../model/catalogue.ts';

/** "30 min", or "30 min (også 20 og 45)": the standard length, and what else may be chosen. */
export function durationText({ default: standard, allowed }: DurationOf): string {
  const others = allowed.map(({ value }) => value).filter((minutes) => minutes !== standard.value);
  const last = others.pop();
  if (last === undefined) return `${standard.value} min`;
  return `${standard.value} min (også ${others.length > 0 ? `${others.join(', ')} og ${last}` : last})`;
}
