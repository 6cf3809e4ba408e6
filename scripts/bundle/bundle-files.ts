import type { Catalogue } from '../model/catalogue.ts';
import { bundledCatalogue } from './catalogue-json.ts';
import { specialitiesCsv, specialitySettingsCsv, visitTypesCsv, vocabulariesCsv } from './csv-files.ts';
import { type BundleFacts, DRAFT_NOTICE } from './facts.ts';
import { type Entries, MANIFEST, type Manifest, manifestOf, SUMS, sumsOf } from './manifest.ts';
import { openQuestions, openQuestionsMarkdown } from './open-questions.ts';
import { readMe } from './read-me.ts';

/** What differs from an earlier bundle, where one was given. */
const CHANGES = 'CHANGES.md';

/**
 * Every file of the bundle, sorted by path. A function of the catalogue and the facts alone.
 * @param schema the text of the JSON Schema of `catalogue.json`
 * @param changes the text of `CHANGES.md`; absent: the bundle has none
 */
export function bundleFiles(
  catalogue: Catalogue,
  facts: BundleFacts,
  schema: string,
  changes?: string,
): { entries: Entries; manifest: Manifest } {
  const bundled = bundledCatalogue(catalogue, facts);
  const questions = openQuestions(catalogue);
  const content = sorted({
    ...(changes === undefined ? {} : { [CHANGES]: changes }),
    'LAES-MIG.md': readMe(bundled, questions.length, changes !== undefined),
    'catalogue.json': json(bundled),
    'catalogue.schema.json': schema,
    'open-questions.md': openQuestionsMarkdown(questions) + (facts.channel === 'draft' ? `\n${DRAFT_NOTICE}\n` : ''),
    'sp/speciality-settings.csv': specialitySettingsCsv(bundled),
    'sp/specialities.csv': specialitiesCsv(bundled),
    'sp/visit-types.csv': visitTypesCsv(bundled),
    'sp/vocabularies.csv': vocabulariesCsv(bundled),
  });
  const manifest = manifestOf(bundled, questions.length, content);
  const summed = withFile(content, MANIFEST, json(manifest));
  return { entries: withFile(summed, SUMS, sumsOf(summed)), manifest };
}

function json(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}

function withFile(files: Entries, path: string, text: string): Entries {
  return new Map([...files, [path, Buffer.from(text)] as const].sort(byPath));
}

function sorted(texts: Readonly<Record<string, string>>): Entries {
  return new Map(
    Object.entries(texts)
      .map(([path, text]) => [path, Buffer.from(text)] as const)
      .sort(byPath),
  );
}

function byPath(a: readonly [string, unknown], b: readonly [string, unknown]): number {
  return a[0] < b[0] ? -1 : 1;
}
