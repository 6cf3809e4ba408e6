import type { Language } from '../model/finding.ts';
import type { PlacedFinding } from './placed.ts';
import { SEVERITY_WORDS, type Summary, summaryLine } from './summary.ts';

/** A heading for each file and a table of its findings, for a comment or a job summary. */
export function* markdownReport(
  findings: readonly PlacedFinding[],
  summary: Summary,
  lang: Language,
): Generator<string> {
  yield `${summaryLine(summary, lang)}\n`;
  let file: string | undefined;
  for (const finding of findings) {
    if (finding.file !== file) {
      file = finding.file;
      yield `\n### ${escapeMarkdown(file)}\n\n${TABLE_HEAD[lang]}\n| --- | --- | --- | --- |\n`;
    }
    const { line, column, severity, rule, message } = finding;
    yield `| ${line}:${column} | ${SEVERITY_WORDS[severity][lang]} | ${escapeMarkdown(message[lang])} | ${rule} |\n`;
  }
}

const TABLE_HEAD: Readonly<Record<Language, string>> = {
  da: '| sted | art | hvad er galt | regel |',
  en: '| place | kind | what is wrong | rule |',
};

/**
 * The message quotes files that anyone may have written: no markup, link, mention or table cell gets out of it. GitHub
 * finds mentions, issues and bare addresses after the markup has been read, so a word joiner breaks those apart.
 */
function escapeMarkdown(text: string): string {
  return text
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/[\\`*_[\]()#|~!]/g, '\\$&')
    .replace(/[@#]|:(?=\/\/)|\bwww(?=\.)/gi, '$&\u2060')
    .replace(/[\r\n]+/g, ' ');
}
