import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { openQuestions, openQuestionsMarkdown } from '../bundle/open-questions.ts';
import { check as runRules } from '../check/check.ts';
import { codeowners } from '../generate/codeowners.ts';
import type { DerivedFile } from '../generate/derived-file.ts';
import { guidelines } from '../generate/guidelines.ts';
import { issueChooser, issueForm } from '../generate/issue-form.ts';
import { mailForm } from '../generate/mail-form.ts';
import { schemaFiles } from '../generate/schemas.ts';
import { validatorFiles } from '../generate/validators.ts';
import { workbookFrameFile } from '../generate/workbook-frame.ts';
import { readSchema } from '../load/read-schema.ts';
import type { Catalogue } from '../model/catalogue.ts';
import { hasErrors, type Language } from '../model/finding.ts';
import { UnusableInput } from '../model/unusable-input.ts';
import type { TitledSchema } from '../propose/form-fields.ts';
import { RULES } from '../rules/index.ts';
import { writeWhole } from './write-whole.ts';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));

/** Writes every derived file; with `--check` writes nothing and gives 1 where one is stale. */
export async function generate({ catalogue: directory, check, lang }: GenerateOptions): Promise<number> {
  const schemas = [...schemaFiles()];
  const authored = schemas.filter(({ path }) => !/\/(?:bundle|review)-/.test(path));
  const validators = validatorFiles(authored.map(({ name, text }) => [name, text]));
  const stale = [...schemas, ...validators, await workbookFrameFile()].filter(isStale);
  if (!check) for (const { path, text } of stale) writeWhole(join(ROOT, path), text);

  // Reading a catalogue takes the validators, and so waits until they are fresh.
  const { openCatalogue } = await import('../load/open-catalogue.ts');
  const { catalogue, findings } = await openCatalogue(directory);
  if (hasErrors([...findings, ...runRules(catalogue, RULES).findings])) throw new UnusableInput(HAS_ERRORS);
  const others = [
    guidelines(RULES),
    codeowners(catalogue),
    openQuestionsFile(catalogue),
    ...proposalForms(catalogue),
  ].filter(isStale);
  if (!check) for (const { path, text } of others) writeWhole(join(ROOT, path), text);

  for (const { path } of [...stale, ...others])
    process.stderr.write(`${check ? STALE[lang] : WRITTEN[lang]} ${path}\n`);
  return check && stale.length + others.length > 0 ? 1 : 0;
}

/** `docs/open-questions.md`: the same list as in every bundle, for those who come to the repository. */
function openQuestionsFile(catalogue: Catalogue): DerivedFile {
  const note = '<!-- Dannet af npm run generate ud fra kataloget. Ret ikke her, men dér, hvor svaret skal stå. -->\n';
  return { path: 'docs/open-questions.md', text: note + openQuestionsMarkdown(openQuestions(catalogue)) };
}

/** The same questions for an issue and for a mail. */
function proposalForms(catalogue: Catalogue): readonly DerivedFile[] {
  const schema = readSchema('visit-type') as TitledSchema;
  return [issueForm(schema, catalogue), issueChooser(catalogue, REPOSITORY), mailForm(schema, catalogue)];
}

/** What the repository is called, here and on GitHub. */
const REPOSITORY = 'besoegstypekatalog';

/** Owners and questions are read from the catalogue: a faulty one would leave some out, and nobody would see. */
const HAS_ERRORS = {
  da: 'Kataloget har fejl, så det, der dannes af det, er ikke skrevet: kør npm run validate, og ret dem først.',
  en: 'The catalogue has errors, so what is made from it was not written: run npm run validate and mend them first.',
};

interface GenerateOptions {
  readonly catalogue: string;
  readonly check?: true;
  readonly lang: Language;
}

const STALE: Readonly<Record<Language, string>> = {
  da: 'Forældet, kør npm run generate:',
  en: 'Stale, run npm run generate:',
};
const WRITTEN: Readonly<Record<Language, string>> = { da: 'Skrevet:', en: 'Written:' };

function isStale({ path, text }: DerivedFile): boolean {
  const full = join(ROOT, path);
  return !existsSync(full) || readFileSync(full, 'utf8') !== text;
}
