import type { Language } from '../model/finding.ts';
import type { PlacedFinding } from './placed.ts';
import type { Summary } from './summary.ts';

/** `{ findings, summary }`, the contract of `--format json`. Places are 1-based; columns count UTF-16 code units. */
export function jsonReport(findings: readonly PlacedFinding[], summary: Summary, lang: Language): string {
  return `${JSON.stringify({ findings: findings.map((finding) => jsonFinding(finding, lang)), summary }, null, 2)}\n`;
}

function jsonFinding(finding: PlacedFinding, lang: Language) {
  const { rule, severity, file, line, column, endLine, endColumn, message, help, fix, related } = finding;
  return {
    rule,
    severity,
    file,
    line,
    column,
    endLine,
    endColumn,
    message: message[lang],
    help: help?.[lang] ?? null,
    ...(fix ? { fix } : {}),
    ...(related.length > 0 ? { related: related.map((other) => ({ ...other, message: other.message[lang] })) } : {}),
  };
}
