/** How far a version must move: `major` for what breaks a reference, `minor` for what SP must be told, `patch` for words. */
export const BUMPS = ['patch', 'minor', 'major'] as const;
export type Bump = (typeof BUMPS)[number];

/** What can have happened, in the order it is told. */
export const CHANGE_KINDS = [
  'type-removed',
  'type-moved',
  'type-retired',
  'type-deprecated',
  'type-added',
  'type-renamed',
  'type-changed',
  'use-dropped',
  'use-adopted',
  'use-changed',
  'speciality-removed',
  'speciality-added',
  'speciality-changed',
  'common-changed',
  'tree-removed',
  'tree-added',
  'tree-changed',
  'mapping-removed',
  'mapping-added',
  'mapping-changed',
  'export-refreshed',
  'term-removed',
  'term-added',
  'term-changed',
  'settings-changed',
  'lexicon-changed',
  'decision-removed',
  'decision-added',
  'decision-changed',
] as const;
export type ChangeKind = (typeof CHANGE_KINDS)[number];

/** One field of a subject that is not what it was. */
export interface FieldChange {
  /** Keys from the subject down, joined with `.`; a key within may be the id of a list's entry. */
  readonly path: string;
  /** As it is written in the file; absent where there is nothing, or where it may hold what must not be repeated. */
  readonly before?: unknown;
  readonly after?: unknown;
  /** In Danish, as a secretary would say it: "varighed: 30 → 45 min". */
  readonly text: string;
}

/** Whom a change reaches. A number is null where neither side tells it. */
export interface Impact {
  /** Slugs of the specialities that hold the type. */
  readonly specialities: readonly string[];
  /** Old types in SP that become this one. */
  readonly oldTypes: number | null;
  /** Bookings of those, in the period of the export (as a rule a year). */
  readonly bookings: number | null;
  /** Slugs of the specialities whose decision tree leads to the type. */
  readonly trees: readonly string[];
}

/** What happened, before anybody has said what it demands. */
export interface BareChange {
  readonly kind: ChangeKind;
  /** A full id, a slug, `<vocabulary>/<term>`, or `<speciality> <id>` of a use or an old type. */
  readonly subject: string;
  /** The subject's name in Danish. */
  readonly name: string;
  /** The speciality whose file it stands in; `common` for the common types. */
  readonly set?: string;
  /** Of a type that was moved: its full id before. */
  readonly formerly?: string;
  /** Of a decision about an old type: it was agreed before. */
  readonly wasAccepted?: true;
  /** Of a use that was dropped: its announced end was past. */
  readonly wasOver?: true;
  readonly fields: readonly FieldChange[];
  /** In Danish, without mark-up: what stands in release notes. */
  readonly sentence: string;
  readonly impact?: Impact;
}

export interface Change extends BareChange {
  readonly bump: Bump;
  /** The rule that demands the bump. */
  readonly rule: string;
}
