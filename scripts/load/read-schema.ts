import { readFileSync } from 'node:fs';

/** A checked-in JSON Schema by its name, such as `visit-type`. */
export function readSchema(name: string): unknown {
  return JSON.parse(readFileSync(new URL(`../../schema/${name}.schema.json`, import.meta.url), 'utf8'));
}
