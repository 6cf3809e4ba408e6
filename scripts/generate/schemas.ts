import { fileURLToPath } from 'node:url';
import { createGenerator } from 'ts-json-schema-generator';
import type { DerivedFile } from './derived-file.ts';

/** Which type each schema of `schema/` is made of, and in which module of the model it stands. */
const SCHEMAS: readonly (readonly [name: string, type: string, module?: string])[] = [
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
  ['bundle-catalogue', 'BundledCatalogue', 'bundled'],
  ['review-facts', 'ReviewFacts', 'review-facts'],
];

export interface SchemaFile extends DerivedFile {
  readonly name: string;
}

/** Every schema: draft-07, each with all it refers to, keys in the order they are authored. */
export function* schemaFiles(): Generator<SchemaFile> {
  // One reading of all three: they share most of what they say, and of the language nothing more is needed.
  const generator = createGenerator({
    path: fileURLToPath(new URL('../model/{authored,bundled,review-facts}.ts', import.meta.url)),
    tsconfig: fileURLToPath(new URL('../model/tsconfig.json', import.meta.url)),
    topRef: false,
    expose: 'export',
    jsDoc: 'extended',
    sortProps: false,
    additionalProperties: false,
    skipTypeCheck: true,
  });
  for (const [name, type, module = 'authored'] of SCHEMAS) {
    const { $schema, ...rest } = generator.createSchema(type);
    const schema = { $schema, $comment: `Generated from scripts/model/${module}.ts. Do not edit.`, ...rest };
    yield { name, path: `schema/${name}.schema.json`, text: `${JSON.stringify(schema, null, 2)}\n` };
  }
}
