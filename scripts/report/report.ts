import type { Finding, Language } from '../model/finding.ts';
import { place, type Sources } from './placed.ts';
import { type Summary, summarise, summaryLine } from './summary.ts';

export type Format = 'text' | 'json' | 'github' | 'sarif' | 'markdown';

export interface ReportOptions {
  readonly format: Format;
  readonly lang: Language;
  readonly isColoured: boolean;
  readonly scope: Pick<Summary, 'files' | 'types' | 'specialities'>;
}

/** The findings in the form asked for. Each form is loaded when it is the one. */
export async function report(findings: readonly Finding[], sources: Sources, options: ReportOptions): Promise<string> {
  const { format, lang, scope } = options;
  const placed = findings.map((finding) => place(finding, sources));
  const summary = summarise(findings, scope);
  switch (format) {
    case 'text': {
      if (placed.length === 0) return `${summaryLine(summary, lang)}\n`;
      const [{ textReport }, { default: picocolors }] = await Promise.all([import('./text.ts'), import('picocolors')]);
      return [...textReport(placed, summary, lang, picocolors.createColors(options.isColoured))].join('');
    }
    case 'json':
      return (await import('./json.ts')).jsonReport(placed, summary, lang);
    case 'github':
      return [...(await import('./github.ts')).githubReport(placed, lang)].join('');
    case 'sarif':
      return (await import('./sarif.ts')).sarifReport(placed, lang);
    case 'markdown':
      return [...(await import('./markdown.ts')).markdownReport(placed, summary, lang)].join('');
    default:
      return format satisfies never;
  }
}
