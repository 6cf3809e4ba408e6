import type { DecisionTreeFile } from '../model/authored.ts';
import { type Catalogue, COMMON, type SourceFile } from '../model/catalogue.ts';
import { plain } from '../model/syntax.ts';
import type { Item, Snapshot, TreeItem, Unread } from './snapshot.ts';

/**
 * A catalogue as it is written, so that a difference is one that somebody wrote.
 * @param unread the files that nothing can be said of
 * @param schemaOf the name of the schema of a vocabulary
 */
export function snapshotOfCatalogue(
  catalogue: Catalogue,
  unread: readonly Unread[],
  schemaOf: (vocabulary: string) => string,
): Snapshot {
  const { types, specialities, common, trees, legacy, files, decisions, asOf } = catalogue;
  const settings = files.find(({ path }) => path === 'settings.yaml');
  const lexicon = files.find(({ path }) => path === 'vocabularies/lexicon.yaml');
  return {
    types: new Map(types.map((type) => [type.fullId, item(type.file, type.name.value, 'visit-type', type.set)])),
    uses: new Map(specialities.flatMap(({ slug, file }) => [...usesIn(file, slug, catalogue)])),
    specialities: new Map(specialities.map(({ slug, name, file }) => [slug, setItem(file, name.value, slug)])),
    common: new Map(common ? [[COMMON, setItem(common.file, 'Fælles besøgstyper', COMMON)]] : []),
    trees: new Map(trees.map(({ speciality, file }) => [speciality, treeItem(file, speciality, catalogue)])),
    rows: legacy.map(({ file, speciality, cells }) => ({
      path: file.path,
      speciality,
      id: cells.get('id')?.value ?? '',
      cells: new Map([...cells].map(([column, { value }]) => [column, value])),
    })),
    terms: termsOf(catalogue, schemaOf),
    settings: new Map(settings ? [['settings', item(settings, 'Indstillinger', 'settings')]] : []),
    lexicon: new Map(lexicon ? [['lexicon', item(lexicon, 'Ord i gamle navne', 'lexicon')]] : []),
    decisions: new Map(decisions.map(({ id, file, content }) => [id, item(file, content.title, 'decision')])),
    unread,
    texts: new Map(files.map(({ path, text }) => [path, text])),
    asOf,
  };
}

function fieldsOf({ root }: SourceFile): Record<string, unknown> {
  return root?.kind === 'map' ? (plain(root) as Record<string, unknown>) : {};
}

function item(file: SourceFile, name: string, schema: string, set?: string): Item {
  return { name, set, files: [file.path], schema, fields: fieldsOf(file) };
}

/** The common types that a speciality uses are items of their own. */
function setItem(file: SourceFile, name: string, set: string): Item {
  const { uses: _, ...fields } = fieldsOf(file);
  return { name, set, files: [file.path], schema: set === COMMON ? 'common' : 'speciality', fields };
}

function* usesIn(file: SourceFile, slug: string, { typesById }: Catalogue): Generator<[string, Item]> {
  const { uses } = fieldsOf(file);
  for (const use of Array.isArray(uses) ? uses : []) {
    const fields = use as Record<string, unknown>;
    const type = String(fields.type);
    const name = typesById.get(type)?.name.value ?? type;
    yield [`${slug} ${type}`, { name, set: slug, files: [file.path], schema: 'speciality', under: ['uses'], fields }];
  }
}

function treeItem(file: SourceFile, slug: string, { specialities }: Catalogue): TreeItem {
  const name = specialities.find((speciality) => speciality.slug === slug)?.name.value ?? slug;
  return { ...item(file, name, 'decision-tree', slug), tree: fieldsOf(file) as unknown as DecisionTreeFile };
}

function termsOf({ vocabularies }: Catalogue, schemaOf: (vocabulary: string) => string): Map<string, Item> {
  const terms = new Map<string, Item>();
  for (const vocabulary of vocabularies.values())
    for (const { term } of vocabulary.terms)
      terms.set(`${vocabulary.name}/${term.id}`, {
        name: `${term.name} (${vocabulary.title})`,
        files: [vocabulary.file.path],
        schema: schemaOf(vocabulary.name),
        under: ['entries'],
        fields: { ...term },
      });
  return terms;
}
