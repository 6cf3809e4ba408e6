import validators from './validators.generated.cjs';

/**
 * Whether a schema accepts a value, by the validators that ajv made from the schemas beforehand: yes or no, and nothing
 * of ajv to load. Why not is for `explain-refusals.ts`.
 */
export function accepts(schema: string, value: unknown): boolean {
  const validate = validators[schema];
  if (validate === undefined) throw new Error(`there is no generated validator for the schema ${schema}`);
  return validate(value);
}
