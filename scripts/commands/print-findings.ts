import { relative, resolve, sep } from 'node:path';
import type { Catalogue } from '../model/catalogue.ts';
import type { Finding, Language } from '../model/finding.ts';
import type { Sources } from '../report/placed.ts';
import { type Format, report } from '../report/report.ts';

/** Prints findings about the catalogue in `directory`, with places as seen from the working directory. */
export async function printFindings(
  findings: readonly Finding[],
  directory: string,
  catalogue: Catalogue,
  { format, lang }: { readonly format: Format; readonly lang: Language },
): Promise<void> {
  const options = { format, lang, isColoured: isColoured(), scope: scopeOf(catalogue) };
  process.stdout.write(await report(findings, sourcesOf(directory, catalogue), options));
}

export const WITHOUT_DATE: Readonly<Record<Language, string>> = {
  da: 'Kataloget ligger ikke i git: regler, der afhænger af datoen, er slået fra. Angiv en dag med --as-of.',
  en: 'The catalogue is not in git: rules that depend on the date are off. Give a day with --as-of.',
};

/** Only a terminal that has not asked for none: a pipe or a log gets plain text, whatever the environment says. */
function isColoured(): boolean {
  return process.stdout.isTTY === true && !process.env.NO_COLOR;
}

function scopeOf({ files, types, specialities }: Catalogue) {
  return { files: files.length, types: types.length, specialities: specialities.length };
}

/** Paths relative to the working directory, and absolute where the catalogue lies outside it. */
function sourcesOf(directory: string, { files }: Pick<Catalogue, 'files'>): Sources {
  const texts = new Map(files.map(({ path, text }) => [path, text]));
  const below = relative(process.cwd(), resolve(directory));
  const shown = below.startsWith('..') ? resolve(directory) : below;
  const prefix = shown.split(sep).join('/');
  return {
    textOf: (file) => texts.get(file),
    shownPath: (file) => (prefix === '' ? file : `${prefix}/${file}`),
  };
}
