import { fileURLToPath } from 'node:url';
import { type Config, createGenerator } from 'ts-json-schema-generator';
import type { DerivedFile } from './derived-file.ts';

/** Which authored type each schema of `schema/` is made of. */
const SCHEMAS: readonly (readonly [name: string, type: string])[] = [
  ['common', 'CommonFile'],
  ['decision', 'DecisionFile'],
  ['decision-tree', 'DecisionTreeFile'],
  ['lexicon', 'LexiconFile'],
  ['settings', 'SettingsFile'],
  ['speciality', 'SpecialityFile'],
  ['visit-type', 'VisitTypeFile'],
  ['vocabulary', 'VocabularyFile'],
  ['vocabulary-abbreviations', 'AbbreviationVocabularyFile'],
  ['vocabulary-jargon', 'JargonVocabularyFile'],
  ['vocabulary-modes', 'ModeVocabularyFile'],
  ['vocabulary-modifiers', 'ModifierVocabularyFile'],
  ['vocabulary-sites', 'SiteVocabularyFile'],
  ['vocabulary-sks', 'CodeVocabularyFile'],
  ['vocabulary-staff-roles', 'RoleVocabularyFile'],
];

export interface SchemaFile extends DerivedFile {
  readonly name: string;
}

/** Every schema: draft-07, each with all it refers to, keys in the order they are authored. */
export function* schemaFiles(): Generator<SchemaFile> {
  yield* generated('authored.ts', SCHEMAS);
  yield* generated('bundled.ts', [['bundle-catalogue', 'BundledCatalogue']]);
  yield* generated('review-facts.ts', [['review-facts', 'ReviewFacts']]);
}

function* generated(
  module: string,
  schemas: readonly (readonly [name: string, type: string])[],
): Generator<SchemaFile> {
  const config: Config = {
    path: fileURLToPath(new URL(`../model/${module}`, import.meta.url)),
    tsconfig: fileURLToPath(new URL('../../tsconfig.json', import.meta.url)),
    topRef: false,
    expose: 'export',
    jsDoc: 'extended',
    sortProps: false,
    additionalProperties: false,
    skipTypeCheck: true,
  };
  const generator = createGenerator(config);
  for (const [name, type] of schemas) {
    const { $schema, ...rest } = generator.createSchema(type);
    const schema = { $schema, $comment: `Generated from scripts/model/${module}. Do not edit.`, ...rest };
    yield { name, path: `schema/${name}.schema.json`, text: `${JSON.stringify(schema, null, 2)}\n` };
  }
}
