import type { ErrorObject } from 'ajv';
import type { Finding } from '../model/finding.ts';
import type { TreeNode } from '../model/syntax.ts';
import { schemaFindings } from './schema-findings.ts';

/** A file that its schema refuses. */
export interface Refused {
  readonly path: string;
  readonly schema: string;
  readonly value: unknown;
  readonly root: TreeNode;
}

/** A validator that ajv made beforehand, which leaves every error of the last value behind. */
export interface Explainer {
  (value: unknown): boolean;
  readonly errors?: readonly ErrorObject[] | null;
}

/** By the name of the schema. */
export type Explainers = Readonly<Record<string, Explainer>>;

/** Why: all errors of each file. */
export function explainRefusals(refused: readonly Refused[], explainers: Explainers): readonly Finding[] {
  return refused.flatMap(({ path, schema, value, root }) => {
    const explain = explainers[schema];
    if (explain === undefined) throw new Error(`there is no generated explainer for the schema ${schema}`);
    if (explain(value)) throw new Error(`${schema}: the validator refuses ${path}, the explainer does not`);
    return schemaFindings(path, root, explain.errors ?? []);
  });
}
