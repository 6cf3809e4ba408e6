import { check } from '../check/check.ts';
import { sortFindings } from '../check/sort-findings.ts';
import { aboutWanted, openCatalogue } from '../load/open-catalogue.ts';
import { hasErrors, type Language } from '../model/finding.ts';
import type { Format } from '../report/report.ts';
import { RULES } from '../rules/index.ts';
import { printFindings, WITHOUT_DATE } from './print-findings.ts';

export interface ValidateOptions {
  readonly catalogue: string;
  readonly lang: Language;
  readonly files: readonly string[];
  readonly format: Format;
  readonly timing?: true | undefined;
  readonly base?: string | undefined;
  readonly asOf?: string | undefined;
}

/** Prints all findings. 1 where one is an error. */
export async function validate(options: ValidateOptions): Promise<number> {
  const { lang, format } = options;
  const opened = await openCatalogue(options.catalogue, {
    only: options.files,
    asOf: options.asOf,
    base: options.base,
  });
  const checked = check(opened.catalogue, RULES, { partial: opened.wanted !== undefined });
  const findings = aboutWanted(sortFindings([...opened.findings, ...checked.findings]), opened.wanted);
  await printFindings(findings, options.catalogue, opened.catalogue, { format, lang });
  if (opened.catalogue.asOf === undefined) process.stderr.write(`${WITHOUT_DATE[lang]}\n`);
  if (options.timing) process.stderr.write(timingTable(checked.timing));
  return hasErrors(findings) ? 1 : 0;
}

function timingTable(timing: ReadonlyMap<string, number>): string {
  const rows = [...timing].sort((a, b) => b[1] - a[1]).map(([rule, ms]) => `${ms.toFixed(1).padStart(8)} ms  ${rule}`);
  return `${rows.join('\n')}\n`;
}
