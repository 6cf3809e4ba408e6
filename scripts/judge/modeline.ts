/** The path of the schema of visit types as seen from a file of the catalogue. */
export function modelineOf(path: string): string {
  return `${'../'.repeat(path.split('/').length)}schema/visit-type.schema.json`;
}
