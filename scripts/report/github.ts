import type { Language, Severity } from '../model/finding.ts';
import type { PlacedFinding } from './placed.ts';
import { SEVERITY_WORDS } from './summary.ts';

/** GitHub shows ten annotations of each severity from a step and drops the rest unseen: nine, and one that says so. */
const SHOWN = 9;
const COMMANDS: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', info: 'notice' };

/** Workflow commands that annotate the lines of a pull request. */
export function* githubReport(findings: readonly PlacedFinding[], lang: Language): Generator<string> {
  for (const severity of ['error', 'warning', 'info'] as const) {
    const all = findings.filter((finding) => finding.severity === severity);
    for (const finding of all.slice(0, SHOWN)) yield `${annotation(finding, lang)}\n`;
    const rest = all.length - SHOWN;
    if (rest > 0) yield `::${COMMANDS[severity]}::${escapeText(andMore(rest, severity, lang))}\n`;
  }
}

function annotation(finding: PlacedFinding, lang: Language): string {
  const { file, line, column, endLine, endColumn, rule, severity, message, help } = finding;
  const place = { file, line, endLine, ...(line === endLine ? { col: column, endColumn } : {}), title: rule };
  const properties = Object.entries(place).map(([key, value]) => `${key}=${escapeProperty(String(value))}`);
  const text = help ? `${message[lang]}\n${help[lang]}` : message[lang];
  return `::${COMMANDS[severity]} ${properties.join(',')}::${escapeText(text)}`;
}

function andMore(count: number, severity: Severity, lang: Language): string {
  const word = SEVERITY_WORDS[severity][lang];
  return lang === 'da'
    ? `${count} flere af slagsen (${word}): se dem alle med npm run validate.`
    : `${count} more of the kind (${word}): see them all with npm run validate.`;
}

function escapeText(text: string): string {
  return text.replace(/%/g, '%25').replace(/\r/g, '%0D').replace(/\n/g, '%0A');
}

function escapeProperty(text: string): string {
  return escapeText(text).replace(/:/g, '%3A').replace(/,/g, '%2C');
}
