/** What a file of the catalogue is, by its path alone. */
export type FileKind =
  | { readonly kind: 'settings' }
  | { readonly kind: 'common' }
  | { readonly kind: 'visit-type'; readonly set: string; readonly id: string }
  | { readonly kind: 'speciality'; readonly set: string }
  | { readonly kind: 'decision-tree'; readonly set: string }
  | { readonly kind: 'legacy'; readonly set: string | undefined }
  | { readonly kind: 'decision'; readonly id: string }
  | { readonly kind: 'lexicon' }
  | { readonly kind: 'vocabulary'; readonly name: string };

/** The kinds that are YAML. */
export type YamlKind = Exclude<FileKind, { readonly kind: 'legacy' }>;

/** Vocabularies whose entries hold more than a term's own fields, and so have a schema of their own. */
const VOCABULARIES_WITH_SCHEMA: ReadonlySet<string> = new Set([
  'abbreviations',
  'jargon',
  'modes',
  'modifiers',
  'sites',
  'sks',
  'staff-roles',
]);

type Match = RegExpExecArray;
const KINDS: readonly (readonly [RegExp, (match: Match) => FileKind])[] = [
  [/^settings\.yaml$/, () => ({ kind: 'settings' })],
  [/^common\/common\.yaml$/, () => ({ kind: 'common' })],
  [/^(common)\/visit-types\/([^/]+)\.yaml$/, (m) => ({ kind: 'visit-type', set: part(m, 1), id: part(m, 2) })],
  [
    /^specialities\/([^/]+)\/visit-types\/([^/]+)\.yaml$/,
    (m) => ({ kind: 'visit-type', set: part(m, 1), id: part(m, 2) }),
  ],
  [/^specialities\/([^/]+)\/speciality\.yaml$/, (m) => ({ kind: 'speciality', set: part(m, 1) })],
  [/^specialities\/([^/]+)\/decision-tree\.yaml$/, (m) => ({ kind: 'decision-tree', set: part(m, 1) })],
  [/^specialities\/([^/]+)\/legacy\.csv$/, (m) => ({ kind: 'legacy', set: part(m, 1) })],
  [/^legacy-unassigned\.csv$/, () => ({ kind: 'legacy', set: undefined })],
  [/^decisions\/([^/]+)\.yaml$/, (m) => ({ kind: 'decision', id: part(m, 1) })],
  [/^vocabularies\/lexicon\.yaml$/, () => ({ kind: 'lexicon' })],
  [/^vocabularies\/([^/]+)\.yaml$/, (m) => ({ kind: 'vocabulary', name: part(m, 1) })],
];

function part(match: Match, index: number): string {
  return match[index] ?? '';
}

/** The kind of the file at `path` (within the catalogue, with `/`), or nothing where no such file belongs. */
export function kindOf(path: string): FileKind | undefined {
  for (const [pattern, kind] of KINDS) {
    const match = pattern.exec(path);
    if (match) return kind(match);
  }
  return undefined;
}

/** The schema, in `schema/`, that a file of this kind is written by. */
export function schemaOf(kind: YamlKind): string {
  if (kind.kind !== 'vocabulary') return kind.kind;
  return VOCABULARIES_WITH_SCHEMA.has(kind.name) ? `vocabulary-${kind.name}` : 'vocabulary';
}
