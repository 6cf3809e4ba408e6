import Table from 'cli-table3';
import type { Catalogue } from '../model/catalogue.ts';
import { effectiveSettings } from '../model/effective.ts';
import type { Finding, Language } from '../model/finding.ts';

interface Counted {
  readonly counts: { readonly commonTypes: number; readonly openQuestions: number };
  readonly channel: string;
  readonly commit: string | null;
  readonly modified: boolean;
}

interface Written {
  readonly path: string;
  /** Bytes. */
  readonly size: number;
  readonly sha256: string;
}

const WORDS = {
  da: {
    head: ['Speciale', 'Egne typer', 'Fælles brugt', 'Status'],
    draft: 'udkast',
    approved: 'godkendt',
    common: 'Fælles typer',
    warnings: 'Advarsler',
    open: 'Åbne spørgsmål',
    file: 'Fil',
    size: 'Størrelse',
    digest: 'SHA-256',
    commit: 'Commit',
    modified: ' (med ændringer, der ikke er committet)',
    none: 'ingen',
    isDraft: 'UDKAST – må ikke bruges til booking',
  },
  en: {
    head: ['Speciality', 'Own types', 'Common used', 'Status'],
    draft: 'draft',
    approved: 'approved',
    common: 'Common types',
    warnings: 'Warnings',
    open: 'Open questions',
    file: 'File',
    size: 'Size',
    digest: 'SHA-256',
    commit: 'Commit',
    modified: ' (with changes that are not committed)',
    none: 'none',
    isDraft: 'DRAFT – not for booking',
  },
} as const;

/** What a person wants to know when a bundle has been made. */
export function bundleSummary(
  catalogue: Catalogue,
  { counts, channel, commit, modified }: Counted,
  findings: readonly Finding[],
  { path, size, sha256 }: Written,
  lang: Language,
): string {
  const words = WORDS[lang];
  const facts: readonly (readonly [string, string])[] = [
    [words.common, String(counts.commonTypes)],
    [words.warnings, String(findings.filter(({ severity }) => severity === 'warning').length)],
    [words.open, `${counts.openQuestions} (open-questions.md)`],
    [words.commit, commit === null ? words.none : commit + (modified ? words.modified : '')],
    [words.file, path],
    [words.size, `${Math.ceil(size / 1024)} kB`],
    [words.digest, sha256],
  ];
  const width = Math.max(...facts.map(([label]) => label.length));
  const lines = facts.map(([label, value]) => `${label.padEnd(width)}  ${value}`);
  const draft = channel === 'draft' ? `\n${words.isDraft}\n` : '';
  return `${specialityTable(catalogue, lang)}\n\n${lines.join('\n')}\n${draft}`;
}

function specialityTable(catalogue: Catalogue, lang: Language): string {
  const { head, ...words } = WORDS[lang];
  const table = new Table({
    head: [...head],
    style: { head: [], border: [] },
    chars: { mid: '', 'left-mid': '', 'mid-mid': '', 'right-mid': '' },
    colAligns: ['left', 'right', 'right', 'left'],
  });
  for (const speciality of catalogue.specialities) {
    const types = new Set([...effectiveSettings(speciality, catalogue)].map(({ type }) => type));
    const own = [...types].filter(({ set }) => set === speciality.slug).length;
    table.push([speciality.name.value, own, types.size - own, words[speciality.approval.status]]);
  }
  return table.toString();
}
