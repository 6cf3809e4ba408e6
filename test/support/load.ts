import { check } from '../../scripts/check/check.ts';
import { sortFindings } from '../../scripts/check/sort-findings.ts';
import { type Loaded, loadCatalogue, type Surroundings } from '../../scripts/load/load-catalogue.ts';
import type { Finding } from '../../scripts/model/finding.ts';
import type { Rule } from '../../scripts/model/rule.ts';
import { positionOf } from '../../scripts/report/placed.ts';
import { FIXTURE } from './fixture.ts';

/** Files of a catalogue by path; `null` takes one of the fixture's away. */
export type Files = Readonly<Record<string, string | Buffer | null>>;

/** The fixture with `files` changed, loaded by the real loader. */
export function loadWith(files: Files, surroundings: Partial<Surroundings> = {}): Promise<Loaded> {
  const all = Object.entries({ ...FIXTURE, ...files })
    .flatMap(([path, content]) => (content === null ? [] : [{ path, bytes: Buffer.from(content) }]))
    .sort((a, b) => (a.path < b.path ? -1 : 1));
  return loadCatalogue(all, { paths: all.map(({ path }) => path), ...surroundings });
}

/** All findings about the fixture with `files` changed: of its notation, its schema and `rules`. */
export async function findingsWith(
  files: Files,
  rules: readonly Rule[],
  surroundings: Partial<Surroundings> = {},
): Promise<{ loaded: Loaded; findings: readonly Finding[] }> {
  const loaded = await loadWith(files, surroundings);
  return { loaded, findings: sortFindings([...loaded.findings, ...check(loaded.catalogue, rules).findings]) };
}

/** `file:line:column message`, as a person reads it. */
export function line(finding: Finding, { catalogue }: Loaded, lang: 'da' | 'en' = 'da'): string {
  const text = catalogue.files.find(({ path }) => path === finding.file)?.text;
  const { line, column } = positionOf(text, finding.range);
  return `${finding.file}:${line}:${column} ${finding.message[lang]}`;
}
