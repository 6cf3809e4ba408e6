/** The part of a JSON Schema that holds what a key is called in Danish. */
export interface TitledSchema {
  readonly title?: string;
  readonly description?: string;
  readonly maxLength?: number;
  readonly $ref?: string;
  readonly properties?: Readonly<Record<string, TitledSchema>>;
  readonly definitions?: Readonly<Record<string, TitledSchema>>;
}

/** What a key is called, and what is said of it; a key below another is written with a dot. */
export function titlesOf(schema: TitledSchema, path: string): { readonly title: string; readonly description: string } {
  let at: TitledSchema = schema;
  let title = '';
  let description = '';
  for (const key of path.split('.')) {
    const property: TitledSchema = at.properties?.[key] ?? {};
    at = schema.definitions?.[property.$ref?.split('/').at(-1) ?? ''] ?? property;
    title = property.title ?? at.title ?? '';
    description = property.description ?? at.description ?? '';
  }
  return { title, description };
}
