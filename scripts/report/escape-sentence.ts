import { escapeMarkdown } from './escape-markdown.ts';

/**
 * A sentence as Markdown that also reads well unrendered: with its brackets escaped a parenthesis is no link, and needs no
 * backslash.
 */
export function escapeSentence(sentence: string): string {
  return escapeMarkdown(sentence).replace(/\\([()])/g, '$1');
}
