import { codeFrameColumns } from '@babel/code-frame';
import type { createColors } from 'picocolors';
import type { Language, Severity } from '../model/finding.ts';
import type { PlacedFinding } from './placed.ts';
import { SEVERITY_WORDS, type Summary, summaryLine } from './summary.ts';

export type Colours = ReturnType<typeof createColors>;

/** Each finding with the lines it is about, then one line that sums up. */
export function* textReport(
  findings: readonly PlacedFinding[],
  summary: Summary,
  lang: Language,
  colours: Colours,
): Generator<string> {
  for (const finding of findings) yield `${textFinding(finding, lang, colours)}\n\n`;
  yield `${summaryLine(summary, lang)}\n`;
}

function textFinding(finding: PlacedFinding, lang: Language, colours: Colours): string {
  const paint = painter(finding.severity, colours);
  const lines = [
    `${colours.bold(`${visible(finding.file)}:${finding.line}:${finding.column}`)} ${paint(SEVERITY_WORDS[finding.severity][lang])} ${colours.dim(finding.rule)}`,
    `  ${visible(finding.message[lang])}`,
  ];
  if (finding.help) lines.push(`  ${colours.dim(visible(finding.help[lang]))}`);
  if (finding.source) lines.push(indent(frame(finding)));
  for (const other of finding.related)
    lines.push(`  ${visible(other.file)}:${other.line}:${other.column} ${visible(other.message[lang])}`);
  return lines.join('\n');
}

function painter(severity: Severity, colours: Colours): (text: string) => string {
  if (severity === 'error') return colours.red;
  return severity === 'warning' ? colours.yellow : colours.cyan;
}

function frame({ source = '', line, column, endLine, endColumn }: PlacedFinding): string {
  const isOneLine = line === endLine;
  const end = { line, column: isOneLine ? Math.max(endColumn, column + 1) : column + 1 };
  return codeFrameColumns(
    source.split('\n').map(visible).join('\n'),
    { start: { line, column }, end },
    { linesAbove: 1, linesBelow: 1 },
  );
}

/** A file may hold what a terminal or a log obeys: every control character is shown as one sign, so places still hold. */
function visible(text: string): string {
  return text.replace(/[^\P{Cc}\t]|[\u2028\u2029]/gu, '\uFFFD');
}

function indent(text: string): string {
  return text.replace(/^/gm, '  ');
}
