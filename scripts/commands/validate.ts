import { relative, resolve, sep } from 'node:path';
import { check } from '../check/check.ts';
import { sortFindings } from '../check/sort-findings.ts';
import { aboutWanted, openCatalogue } from '../load/open-catalogue.ts';
import type { Catalogue } from '../model/catalogue.ts';
import type { Finding, Language } from '../model/finding.ts';
import type { Sources } from '../report/placed.ts';
import { type Format, report } from '../report/report.ts';
import { RULES } from '../rules/index.ts';

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
  process.stdout.write(
    await report(findings, sourcesOf(options.catalogue, opened.catalogue), {
      format,
      lang,
      isColoured: isColoured(),
      scope: scopeOf(opened.catalogue),
    }),
  );
  if (opened.catalogue.asOf === undefined) process.stderr.write(`${WITHOUT_DATE[lang]}\n`);
  if (options.timing) process.stderr.write(timingTable(checked.timing));
  return hasErrors(findings) ? 1 : 0;
}

export const WITHOUT_DATE: Readonly<Record<Language, string>> = {
  da: 'Kataloget ligger ikke i git: regler, der afhænger af datoen, er slået fra. Angiv en dag med --as-of.',
  en: 'The catalogue is not in git: rules that depend on the date are off. Give a day with --as-of.',
};

/** Only a terminal that has not asked for none: a pipe or a log gets plain text, whatever the environment says. */
export function isColoured(): boolean {
  return process.stdout.isTTY === true && !process.env.NO_COLOR;
}

export function scopeOf({ files, types, specialities }: Catalogue) {
  return { files: files.length, types: types.length, specialities: specialities.length };
}

/** Paths relative to the working directory, and absolute where the catalogue lies outside it. */
export function sourcesOf(directory: string, { files }: Pick<Catalogue, 'files'>): Sources {
  const texts = new Map(files.map(({ path, text }) => [path, text]));
  const below = relative(process.cwd(), resolve(directory));
  const shown = below.startsWith('..') ? resolve(directory) : below;
  const prefix = shown.split(sep).join('/');
  return {
    textOf: (file) => texts.get(file),
    shownPath: (file) => (prefix === '' ? file : `${prefix}/${file}`),
  };
}

function timingTable(timing: ReadonlyMap<string, number>): string {
  const rows = [...timing].sort((a, b) => b[1] - a[1]).map(([rule, ms]) => `${ms.toFixed(1).padStart(8)} ms  ${rule}`);
  return `${rows.join('\n')}\n`;
}

export function hasErrors(findings: readonly Finding[]): boolean {
  return findings.some(({ severity }) => severity === 'error');
}
