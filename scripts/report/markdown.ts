import type { Language } from '../model/finding.ts';
import { escapeMarkdown } from './escape-markdown.ts';
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
