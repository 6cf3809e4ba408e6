import type { ReviewFacts } from '../model/review-facts.ts';
import { isCataloguePath } from './line-link.ts';

/** A comment at a line with a fix that is taken by one click, in the words of GitHub's REST API. */
export interface Suggestion {
  readonly path: string;
  /** The last line. */
  readonly line: number;
  /** The first line, where there are several. */
  readonly startLine?: number;
  readonly body: string;
}

/** The first line of each, by which it is known as ours. */
export const SUGGESTION_MARKER = '<!-- besoegstypekatalog:suggestion -->';

/** More would bury the pull request; `npm run fix` takes them all. */
const MOST = 10;

/**
 * The safe fixes as suggestions at their lines: GitHub offers the click only there, not in an ordinary comment. Only in
 * files of the catalogue, only small ones, never with anything that cannot be seen, and each line once.
 */
export function suggestions({ findings }: ReviewFacts): readonly Suggestion[] {
  const found: Suggestion[] = [];
  const taken = new Set<string>();
  for (const { file, fix } of findings) {
    if (found.length === MOST) break;
    if (!file || !fix || !isCataloguePath(file) || !/\.(?:yaml|csv)$/.test(file)) continue;
    const { startLine, endLine, text } = fix;
    if (endLine < startLine || endLine - startLine >= 10 || UNSEEN.test(text)) continue;
    const lines = Array.from({ length: endLine - startLine + 1 }, (_, index) => `${file}:${startLine + index}`);
    if (lines.some((line) => taken.has(line))) continue;
    for (const line of lines) taken.add(line);
    found.push({ path: file, line: endLine, ...(startLine < endLine ? { startLine } : {}), body: bodyOf(text) });
  }
  return found;
}

const UNSEEN = /[^\P{C}\n]/u;

/** Within a fence that the text has no equal of, so nothing in it ends the block. */
function bodyOf(text: string): string {
  const longest = Math.max(2, ...[...text.matchAll(/`+/g)].map(([run]) => run.length));
  const fence = '`'.repeat(longest + 1);
  return `${SUGGESTION_MARKER}\nSikker rettelse, som ikke ændrer, hvad kataloget betyder:\n\n${fence}suggestion\n${text}\n${fence}\n`;
}
