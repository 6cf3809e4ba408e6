import { MODES } from '../model/modes.ts';

/** As much of a JSON Schema as is needed to find a field's Danish title. */
export interface TitledSchema {
  readonly title?: string;
  readonly $ref?: string;
  readonly properties?: Readonly<Record<string, TitledSchema>>;
  readonly definitions?: Readonly<Record<string, TitledSchema>>;
  readonly items?: TitledSchema;
  readonly anyOf?: readonly TitledSchema[];
}

/** The Danish title of each key on a path through a schema; a key that the schema does not know has none. */
export type FieldTitles = (schema: string, path: readonly string[]) => readonly (string | undefined)[];

/** Reads titles from the schemas, which is where editors and forms have them from too. */
export function fieldTitles(schemaOf: (name: string) => TitledSchema): FieldTitles {
  return (name, path) => {
    const root = schemaOf(name);
    let at: TitledSchema | undefined = root;
    return path.map((key) => {
      const property: TitledSchema | undefined = propertyOf(at, key, root);
      // The settings of a bundle stand by mode, which is no key of their schema.
      if (property !== undefined || !isMode(key)) at = property;
      return property && (property.title ?? resolved(property, root).title);
    });
  };
}

export function isMode(key: string): boolean {
  return MODES.some((mode) => mode === key);
}

/** The property of a map, or of each map of a list. */
function propertyOf(schema: TitledSchema | undefined, key: string, root: TitledSchema): TitledSchema | undefined {
  if (schema === undefined) return undefined;
  const { properties, items, anyOf } = resolved(schema, root);
  if (items) return propertyOf(items, key, root);
  for (const alternative of anyOf ?? []) {
    const found = propertyOf(alternative, key, root);
    if (found) return found;
  }
  return properties && Object.hasOwn(properties, key) ? properties[key] : undefined;
}

function resolved(schema: TitledSchema, root: TitledSchema): TitledSchema {
  if (schema.$ref === undefined) return schema;
  const target = root.definitions?.[schema.$ref.split('/').at(-1) ?? ''];
  return target ? { ...target, ...resolved(target, root) } : schema;
}
