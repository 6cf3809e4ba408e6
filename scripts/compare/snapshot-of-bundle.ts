import type { BundledCatalogue, BundledSetting, BundledSpeciality, BundledType } from '../model/bundled.ts';
import { COMMON } from '../model/catalogue.ts';
import type { Item, Snapshot, TreeItem, Unread } from './snapshot.ts';

const SCHEMA = 'bundle-catalogue';

/**
 * A bundle's resolved catalogue: what a type is, and how each speciality holds it. It tells nothing of old types, settings,
 * minutes or owners, which are absent here and so are compared with nothing.
 * @param unread the files, where the bundle was made from some for this comparison, that nothing can be said of
 */
export function snapshotOfBundle(bundled: BundledCatalogue, unread: readonly Unread[] = []): Snapshot {
  const { types, specialities, common, vocabularies, asOf } = bundled;
  const names = new Map(types.map(({ id, name }) => [id, name]));
  return {
    types: new Map(types.map((type) => [type.id, typeItem(type)])),
    uses: new Map(specialities.flatMap((speciality) => [...heldBy(speciality, names)])),
    specialities: new Map(specialities.map((speciality) => [speciality.id, specialityItem(speciality)])),
    common: new Map([[COMMON, commonItem(common)]]),
    trees: new Map(specialities.flatMap((speciality) => [...treeOf(speciality)])),
    rows: undefined,
    terms: new Map(
      vocabularies.flatMap(({ name, title, entries }) =>
        entries.map((entry): [string, Item] => [
          `${name}/${entry.id}`,
          {
            name: `${entry.name} (${title})`,
            files: [`vocabularies/${name}.yaml`],
            schema: SCHEMA,
            under: ['vocabularies', 'entries'],
            fields: { ...entry },
          },
        ]),
      ),
    ),
    settings: new Map(),
    lexicon: new Map(),
    decisions: new Map(),
    unread,
    texts: new Map(),
    asOf: asOf ?? undefined,
  };
}

/** The part of a bundle that the production channel carries: only approved sets. */
export function approvedPart(bundled: BundledCatalogue): BundledCatalogue {
  const specialities = bundled.specialities.filter(({ approval }) => approval.status === 'approved');
  const sets = new Set(specialities.map(({ id }) => id));
  if (bundled.common.approval.status === 'approved') sets.add(COMMON);
  return { ...bundled, specialities, types: bundled.types.filter(({ id }) => sets.has(setOf(id))) };
}

function setOf(id: string): string {
  return id.split('/')[0] ?? '';
}

function fileOf(id: string): string {
  const [set = '', name = ''] = id.split('/');
  return set === COMMON ? `common/visit-types/${name}.yaml` : `specialities/${set}/visit-types/${name}.yaml`;
}

function typeItem({ state: _, ...fields }: BundledType): Item {
  return {
    name: fields.name,
    set: setOf(fields.id),
    files: [fileOf(fields.id)],
    schema: SCHEMA,
    under: ['types'],
    fields,
  };
}

function commonItem({ approval, basis }: BundledCatalogue['common']): Item {
  return {
    name: 'Fælles besøgstyper',
    set: COMMON,
    files: ['common/common.yaml'],
    schema: SCHEMA,
    under: ['common'],
    fields: { approval, basis },
  };
}

function specialityItem({ settings: _, decisionTree: __, ...fields }: BundledSpeciality): Item {
  return {
    name: fields.name,
    set: fields.id,
    files: [`specialities/${fields.id}/speciality.yaml`],
    schema: SCHEMA,
    under: ['specialities'],
    fields,
  };
}

/** Every type that a speciality holds, its own too, with its settings by mode. */
function* heldBy({ id, settings }: BundledSpeciality, names: ReadonlyMap<string, string>): Generator<[string, Item]> {
  for (const type of new Set(settings.map((setting) => setting.type))) {
    const own = settings.filter((setting) => setting.type === type);
    yield [
      `${id} ${type}`,
      {
        name: names.get(type) ?? type,
        set: id,
        files: [`specialities/${id}/speciality.yaml`, fileOf(type)],
        schema: SCHEMA,
        under: ['specialities', 'settings'],
        fields: Object.fromEntries([['type', type], ...own.map((setting) => [setting.mode, fieldsOf(setting)])]),
      },
    ];
  }
}

/** Without what follows from elsewhere: the mode's codes from its word, the state from the day. */
function fieldsOf(setting: BundledSetting): Record<string, unknown> {
  const { type, mode, contactType, bookingCategory, state, ...fields } = setting;
  return fields;
}

function* treeOf({ id, name, decisionTree }: BundledSpeciality): Generator<[string, TreeItem]> {
  if (decisionTree === null) return;
  yield [
    id,
    {
      name,
      set: id,
      files: [`specialities/${id}/decision-tree.yaml`],
      schema: SCHEMA,
      under: ['specialities', 'decisionTree'],
      fields: { ...decisionTree },
      tree: decisionTree,
    },
  ];
}
