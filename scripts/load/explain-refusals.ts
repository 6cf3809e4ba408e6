import { Ajv, type ErrorObject, type ValidateFunction } from 'ajv';
import type { Finding } from '../model/finding.ts';
import type { TreeNode } from '../model/syntax.ts';
import { readSchema } from './read-schema.ts';
import { schemaFindings } from './schema-findings.ts';

/** A file that its schema refuses. */
export interface Refused {
  readonly path: string;
  readonly schema: string;
  readonly value: unknown;
  readonly root: TreeNode;
}

/** Why: all errors of each file. Compiling schemas takes time, which only a catalogue with faults has to spend. */
export function explainRefusals(refused: readonly Refused[]): readonly Finding[] {
  const ajv = new Ajv({ allErrors: true, verbose: true, allowUnionTypes: true });
  const compiled = new Map<string, ValidateFunction>();
  return refused.flatMap(({ path, schema, value, root }) => {
    const validate = compiled.get(schema) ?? ajv.compile(readSchema(schema) as object);
    compiled.set(schema, validate);
    if (validate(value)) throw new Error(`${schema}: the generated validator refuses ${path}, the schema does not`);
    return schemaFindings(path, root, validate.errors as ErrorObject[]);
  });
}
