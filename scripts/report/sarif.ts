import type { Language, Severity } from '../model/finding.ts';
import type { PlacedFinding } from './placed.ts';

const LEVELS: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', info: 'note' };

/** A SARIF 2.1.0 log (OASIS), which code scanning and editors read. */
export function sarifReport(findings: readonly PlacedFinding[], lang: Language): string {
  const rules = [...new Set(findings.map(({ rule }) => rule))].map((id) => ({ id }));
  const log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name: 'besoegstypekatalog', rules } },
        columnKind: 'utf16CodeUnits',
        results: findings.map((finding) => result(finding, lang)),
      },
    ],
  };
  return `${JSON.stringify(log, null, 2)}\n`;
}

function result({ rule, severity, message, file, line, column, endLine, endColumn }: PlacedFinding, lang: Language) {
  return {
    ruleId: rule,
    level: LEVELS[severity],
    message: { text: message[lang] },
    locations: [
      {
        physicalLocation: {
          artifactLocation: { uri: uriOf(file) },
          region: { startLine: line, startColumn: column, endLine, endColumn },
        },
      },
    ],
  };
}

/** A path as a relative reference (RFC 3986), in which `?` and `#` would end the path. */
function uriOf(path: string): string {
  return encodeURI(path).replace(/[?#]/g, encodeURIComponent);
}
