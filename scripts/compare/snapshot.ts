import type { DecisionTreeFile } from '../model/authored.ts';

/** One thing that is compared with what has its key on the other side. */
export interface Item {
  readonly name: string;
  /** The speciality's slug, or `common`; absent for what belongs to none. */
  readonly set?: string | undefined;
  /** Paths of the files it is read from: with one of them unreadable it is not compared. */
  readonly files: readonly string[];
  /** The schema that its fields are written by; titles are taken from there. */
  readonly schema: string;
  /** Keys from the schema's root to where the fields stand in it; absent: the root. */
  readonly under?: readonly string[];
  readonly fields: Readonly<Record<string, unknown>>;
}

export interface TreeItem extends Item {
  readonly tree: DecisionTreeFile;
}

/** A row of a `legacy.csv`, cells by column. */
export interface RowItem {
  readonly path: string;
  readonly speciality: string | undefined;
  readonly id: string;
  readonly cells: ReadonlyMap<string, string>;
}

/** A file that there is, but nothing can be said of. */
export interface Unread {
  /** Path within the catalogue, with `/`. */
  readonly path: string;
  /** In Danish: what is wrong with it. */
  readonly why: string;
}

export type Items<T extends Item = Item> = ReadonlyMap<string, T>;

/** One side of a comparison: all that is compared, by key, whatever it was read from. */
export interface Snapshot {
  readonly types: Items;
  /** By `<speciality> <full id>`. */
  readonly uses: Items;
  readonly specialities: Items;
  readonly common: Items;
  readonly trees: Items<TreeItem>;
  /** Absent where the source holds none, as a bundle. */
  readonly rows: readonly RowItem[] | undefined;
  /** By `<vocabulary>/<id>`. */
  readonly terms: Items;
  readonly settings: Items;
  readonly lexicon: Items;
  readonly decisions: Items;
  readonly unread: readonly Unread[];
  /** Texts by path: a faulty file that is the same on both sides has not changed. */
  readonly texts: ReadonlyMap<string, string>;
  /** The day of this side, `YYYY-MM-DD`; that of the later side tells what has retired. */
  readonly asOf: string | undefined;
}

/** A side that holds nothing: what the first release is compared with. */
export const NOTHING: Snapshot = {
  types: new Map(),
  uses: new Map(),
  specialities: new Map(),
  common: new Map(),
  trees: new Map(),
  rows: [],
  terms: new Map(),
  settings: new Map(),
  lexicon: new Map(),
  decisions: new Map(),
  unread: [],
  texts: new Map(),
  asOf: undefined,
};
