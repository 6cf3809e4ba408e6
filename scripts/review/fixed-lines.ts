import type { Fix } from '../model/finding.ts';
import type { ReviewedFix } from '../model/review-facts.ts';

/** More than this is no small fix that somebody takes with one click. */
const MOST_LINES = 10;
const MOST_CHARACTERS = 2_000;

/**
 * A fix as whole lines, which is how GitHub takes a suggestion. Nothing where it is not sure, takes whole lines away, or
 * is too large.
 */
export function fixedLines(text: string, { confidence, edits }: Fix): ReviewedFix | undefined {
  if (confidence !== 'machine-applicable' || edits.length === 0) return undefined;
  const ordered = [...edits].sort((a, b) => a.range.start - b.range.start || a.range.end - b.range.end);
  const start = text.lastIndexOf('\n', (ordered[0]?.range.start ?? 0) - 1) + 1;
  const last = Math.max(...ordered.map(({ range }) => range.end));
  const lineEnd = text.indexOf('\n', last > start && text[last - 1] === '\n' ? last - 1 : last);
  const end = lineEnd < 0 ? text.length : lineEnd;
  let written = '';
  let from = start;
  for (const { range, text: replacement } of ordered) {
    if (range.start < from || range.end > end) return undefined;
    written += text.slice(from, range.start) + replacement;
    from = range.end;
  }
  written += text.slice(from, end);
  const startLine = lineAt(text, start);
  const endLine = lineAt(text, end);
  const isSmall = endLine - startLine < MOST_LINES && written.length <= MOST_CHARACTERS;
  return isSmall && written !== '' ? { startLine, endLine, text: written } : undefined;
}

function lineAt(text: string, offset: number): number {
  return text.slice(0, offset).split('\n').length;
}
