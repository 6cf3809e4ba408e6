import type { ReportRow } from './report-row.ts';

const WHOLE = /^\d+$/;
const NONE: readonly number[] = [];

/** Minutes as decided, or as the name says, or else as SP has them. */
export function saidLengths({ suggested, standing }: ReportRow): readonly number[] {
  const { cells } = suggested.entry;
  const own = standing.kind === 'accepted' ? cells.length : suggested.suggestion.duration;
  const text = own === '' ? cells.spLength : own;
  if (text.includes('+')) return text.split('+').flatMap((length) => (WHOLE.test(length) ? Number(length) : []));
  return WHOLE.test(text) ? [Number(text)] : NONE;
}

/** The mode as decided, or as the name says; empty where neither says one. */
export function saidMode({ suggested, standing }: ReportRow): string {
  return standing.kind === 'accepted' ? suggested.entry.cells.mode : suggested.suggestion.mode;
}
