import { Ajv, type Options } from 'ajv';
import { default as standalone } from 'ajv/dist/standalone/index.js';
import type { DerivedFile } from './derived-file.ts';

const HEAD = '// Made by npm run generate from schema/. Do not edit.\n';

type NamedSchema = readonly [name: string, text: string];

/**
 * The validators as ajv writes them out, so that nothing compiles a schema when it runs (a browser with a strict CSP
 * would refuse that): one module that says yes or no by each schema, which every run loads, and two that tell every
 * error, which only faults need. The one of visit types stands alone, since the form in the browser needs no other.
 * @param schemas name and text of each
 */
export function validatorFiles(schemas: readonly NamedSchema[]): readonly DerivedFile[] {
  const isVisitType = ([name]: NamedSchema): boolean => name === 'visit-type';
  return [
    standaloneFile('validators', YES_OR_NO, schemas.map(withoutWords)),
    standaloneFile('visit-type-explainer', EVERY_ERROR, schemas.filter(isVisitType)),
    standaloneFile(
      'other-explainers',
      EVERY_ERROR,
      schemas.filter((schema) => !isVisitType(schema)),
    ),
  ];
}

/** The words of errors are our own (`load/schema-messages.ts`). */
const YES_OR_NO: Options = { messages: false };
const EVERY_ERROR: Options = { messages: false, allErrors: true, verbose: true };

/** CommonJS, because ajv's helpers are. */
function standaloneFile(file: string, options: Options, schemas: readonly NamedSchema[]): DerivedFile {
  const ajv = new Ajv({ ...options, code: { source: true }, allowUnionTypes: true });
  const exported: Record<string, string> = {};
  for (const [name, text] of schemas) {
    ajv.addSchema(JSON.parse(text) as object, name);
    exported[name.replace(/-/g, '_')] = name;
  }
  const code = standalone.default(ajv, exported);
  const names = Object.entries(exported).map(([key, name]) => `${JSON.stringify(name)}: exports.${key}`);
  const text = `${HEAD}${code}\nmodule.exports = { ${names.join(', ')} };\n`;
  return { path: `scripts/load/${file}.generated.cjs`, text };
}

/** Without titles and descriptions, which a yes or no never quotes: a third of what every run would have to parse. */
function withoutWords([name, text]: NamedSchema): NamedSchema {
  const kept = (key: string, value: unknown): unknown =>
    ['title', 'description', '$comment'].includes(key) && typeof value === 'string' ? undefined : value;
  return [name, JSON.stringify(JSON.parse(text, kept))];
}
