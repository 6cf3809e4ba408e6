import { Ajv } from 'ajv';
import { default as standalone } from 'ajv/dist/standalone/index.js';
import type { DerivedFile } from './derived-file.ts';

const HEAD = '// Made by npm run generate from schema/. Do not edit.\n';

/**
 * One CommonJS module with a validator for each schema, as ajv writes them out. CommonJS, because ajv's helpers are.
 * @param schemas name and text of each
 */
export function validatorsFile(schemas: readonly (readonly [name: string, text: string])[]): DerivedFile {
  const ajv = new Ajv({ code: { source: true }, allowUnionTypes: true });
  const exported: Record<string, string> = {};
  for (const [name, text] of schemas) {
    ajv.addSchema(JSON.parse(text) as object, name);
    exported[name.replace(/-/g, '_')] = name;
  }
  const code = standalone.default(ajv, exported);
  const names = Object.entries(exported).map(([key, name]) => `${JSON.stringify(name)}: exports.${key}`);
  const text = `${HEAD}${code}\nmodule.exports = { ${names.join(', ')} };\n`;
  return { path: 'scripts/load/validators.generated.cjs', text };
}
