import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { applyEdits, safeEdits } from '../check/apply-edits.ts';
import { canonical, type OrderedSchema } from '../check/canonical.ts';
import { check } from '../check/check.ts';
import { kindOf, schemaOf } from '../load/kinds.ts';
import { loadCatalogue } from '../load/load-catalogue.ts';
import { aboutWanted, openCatalogue } from '../load/open-catalogue.ts';
import { parseYaml } from '../load/parse-yaml.ts';
import { readSchema } from '../load/read-schema.ts';
import type { SourceFile } from '../model/catalogue.ts';
import { maskCpr } from '../model/cpr.ts';
import type { Finding, Language } from '../model/finding.ts';
import { plain } from '../model/syntax.ts';
import { RULES } from '../rules/index.ts';
import { writeWhole } from './write-whole.ts';

interface FixOptions {
  readonly catalogue: string;
  readonly lang: Language;
  readonly files: readonly string[];
  readonly check?: true;
}

/** Applies the safe fixes, then the canonical format, to all files or some. 1 only with `--check` and something to do. */
export async function fix({ catalogue: directory, lang, files, check: isCheck }: FixOptions): Promise<number> {
  const opened = await openCatalogue(directory, { only: files });
  const { catalogue, wanted } = opened;
  const findings = aboutWanted([...opened.findings, ...check(catalogue, RULES).findings], wanted);
  let changed = 0;
  for (const file of catalogue.files) {
    if (wanted && !wanted.has(file.path)) continue;
    const text = await fixedText(
      file,
      findings.filter((finding) => finding.file === file.path),
    );
    if (text === file.text) continue;
    changed += 1;
    if (!isCheck) writeWhole(join(directory, file.path), text);
    process.stdout.write(`${isCheck ? WOULD_CHANGE[lang] : CHANGED[lang]} ${maskCpr(file.path)}\n`);
  }
  process.stderr.write(changed === 0 ? `${NOTHING[lang]}\n` : '');
  return isCheck && changed > 0 ? 1 : 0;
}

const CHANGED: Readonly<Record<Language, string>> = { da: 'Rettet:', en: 'Fixed:' };
const WOULD_CHANGE: Readonly<Record<Language, string>> = {
  da: 'Skal rettes (npm run fix):',
  en: 'To be fixed (npm run fix):',
};
const NOTHING: Readonly<Record<Language, string>> = { da: 'Intet at rette.', en: 'Nothing to fix.' };

/** The file with its safe edits made and in canonical form where it is valid YAML, until nothing is left to do. */
export async function fixedText(file: SourceFile, findings: readonly Finding[]): Promise<string> {
  let text = file.text;
  let edits = safeEdits(findings);
  for (let round = 0; round < 10; round += 1) {
    const next = inForm(file.path, applyEdits(text, edits));
    if (next === text) break;
    text = next;
    edits = safeEdits(await findingsAlone(file.path, text));
  }
  return text;
}

function inForm(path: string, text: string): string {
  const kind = kindOf(path);
  if (kind === undefined || kind.kind === 'legacy' || parseYaml(path, text).findings.length > 0) return text;
  const schema = schemaOf(kind);
  const up = '../'.repeat(path.split('/').length);
  const written = canonical(text, readSchema(schema) as OrderedSchema, `${up}schema/${schema}.schema.json`);
  // What the schema refuses, an empty item of a list say, is a person's to mend: form never changes what is said.
  return saysTheSame(path, text, written) ? written : text;
}

function saysTheSame(path: string, before: string, after: string): boolean {
  const [old, fresh] = [parseYaml(path, before).root, parseYaml(path, after).root];
  return isDeepStrictEqual(old && plain(old), fresh && plain(fresh));
}

/** Safe fixes mend the text itself, so one file tells whether there are more. */
async function findingsAlone(path: string, text: string): Promise<readonly Finding[]> {
  const { catalogue, findings } = await loadCatalogue([{ path, bytes: Buffer.from(text) }], { paths: [path] });
  return [...findings, ...check(catalogue, RULES).findings].filter((finding) => finding.file === path);
}
