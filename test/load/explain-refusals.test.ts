import { expect, test } from 'vitest';
import { explainRefusals } from '../../scripts/load/explain-refusals.ts';
import others from '../../scripts/load/other-explainers.generated.cjs';
import validators from '../../scripts/load/validators.generated.cjs';
import visitType from '../../scripts/load/visit-type-explainer.generated.cjs';
import type { TreeNode } from '../../scripts/model/syntax.ts';

const EXPLAINERS = { ...visitType, ...others };
const EMPTY: TreeNode = { kind: 'map', entries: [], range: { start: 0, end: 0 } };

test('every schema that can refuse a file can say why', () => {
  expect(Object.keys(EXPLAINERS).sort()).toEqual(Object.keys(validators).sort());
  for (const schema of Object.keys(validators)) {
    const refused = { path: 'x.yaml', schema, value: {}, root: EMPTY };
    expect(validators[schema]?.({}), schema).toBe(false);
    expect(
      explainRefusals([refused], EXPLAINERS).map(({ rule }) => rule),
      schema,
    ).toContain('require-key');
  }
});

test('a validator and its explainer that do not agree are our own fault', () => {
  const explainers = { settings: () => true };
  const refused = { path: 'settings.yaml', schema: 'settings', value: {}, root: EMPTY };
  expect(() => explainRefusals([refused], explainers)).toThrow(/the explainer does not/);
  expect(() => explainRefusals([refused], {})).toThrow(/no generated explainer/);
});
