import type { Language, Severity } from '../model/finding.ts';

/** How much was looked at and what was found. */
export interface Summary {
  readonly files: number;
  readonly types: number;
  readonly specialities: number;
  readonly errors: number;
  readonly warnings: number;
  readonly infos: number;
}

export function summarise(
  findings: readonly { severity: Severity }[],
  scope: Pick<Summary, 'files' | 'types' | 'specialities'>,
): Summary {
  const count = (wanted: Severity): number => findings.filter(({ severity }) => severity === wanted).length;
  return { ...scope, errors: count('error'), warnings: count('warning'), infos: count('info') };
}

/** One line a person reads: what was looked at, and how it went. */
export function summaryLine({ files, types, specialities, errors, warnings, infos }: Summary, lang: Language): string {
  const da = lang === 'da';
  const scope = da
    ? `${plural(types, 'besøgstype', 'besøgstyper')} i ${plural(specialities, 'speciale', 'specialer')}, ${plural(files, 'fil', 'filer')}`
    : `${plural(types, 'visit type', 'visit types')} in ${plural(specialities, 'speciality', 'specialities')}, ${plural(files, 'file', 'files')}`;
  const found = [
    errors && plural(errors, da ? 'fejl' : 'error', da ? 'fejl' : 'errors'),
    warnings && plural(warnings, da ? 'advarsel' : 'warning', da ? 'advarsler' : 'warnings'),
    infos && plural(infos, da ? 'bemærkning' : 'note', da ? 'bemærkninger' : 'notes'),
  ].filter(Boolean);
  return `${scope}: ${found.length > 0 ? found.join(', ') : da ? 'ingen fejl' : 'no errors'}.`;
}

function plural(count: number, one: string, many: string): string {
  return `${count} ${count === 1 ? one : many}`;
}

export const SEVERITY_WORDS: Readonly<Record<Severity, Readonly<Record<Language, string>>>> = {
  error: { da: 'fejl', en: 'error' },
  warning: { da: 'advarsel', en: 'warning' },
  info: { da: 'bemærkning', en: 'note' },
};
