import schema from '../../schema/visit-type.schema.json' with { type: 'json' };
import { type Catalogue, COMMON } from '../../scripts/model/catalogue.ts';
import { byDanishOrder } from '../../scripts/model/danish-order.ts';
import type { FieldId, FormField } from '../../scripts/propose/form-field.ts';
import { formFields } from '../../scripts/propose/form-fields.ts';

/** What the form shows before its judge is ready. */
export interface FormData {
  readonly fields: readonly FormField[];
  /** Who answers for each set, by its slug. */
  readonly owners: Readonly<Record<string, readonly Owner[]>>;
}

export interface Owner {
  readonly name: string;
  /** The group's mail address; absent until it is known. */
  readonly mail?: string;
}

export function formData(catalogue: Catalogue): FormData {
  const groups = new Map(catalogue.settings?.groups.map((group) => [group.id, group]));
  const ownersOf = (owners: readonly { readonly value: string }[]): readonly Owner[] =>
    owners.flatMap(({ value }) => {
      const group = groups.get(value);
      return group ? [{ name: group.name, ...(group.mail === undefined ? {} : { mail: group.mail }) }] : [];
    });
  const sets = [
    ...catalogue.specialities.map(({ slug, owners }) => [slug, ownersOf(owners)] as const),
    [COMMON, ownersOf(catalogue.common?.owners ?? [])] as const,
  ];
  return { fields: formFields(schema, catalogue).map(byName), owners: Object.fromEntries(sets) };
}

/** Long lists that are looked through for a word. The order of all others says something. */
const LOOKED_THROUGH: readonly FieldId[] = ['staff', 'room', 'equipment'];

/**
 * A field with its choices by the alphabet, if they are many of a kind. The forms on paper keep the vocabularies' order: they
 * show the first few alone, which are the most used.
 */
function byName(field: FormField): FormField {
  const { answering } = field;
  if (!LOOKED_THROUGH.includes(field.id) || !('choices' in answering)) return field;
  const choices = [...answering.choices].sort((a, b) => byDanishOrder(a.name, b.name));
  return { ...field, answering: { ...answering, choices } };
}
