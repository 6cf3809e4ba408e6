/**
 * A text that anyone may have written, as Markdown on one line: no markup, link, mention or table cell gets out of it. GitHub
 * finds mentions, issues and bare addresses after the markup has been read, so a word joiner breaks those apart. What would
 * turn the line about is shown as one sign.
 */
export function escapeMarkdown(text: string): string {
  return text
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/[\\`*_[\]()#|~!]/g, '\\$&')
    .replace(/[@#]|:(?=\/\/)|\bwww(?=\.)/gi, '$&\u2060')
    .replace(/[\r\n]+/g, ' ')
    .replace(/(?!\t)[\p{Cc}\u2028\u2029\u202A-\u202E\u2066-\u2069]/gu, '\uFFFD');
}
