import { type Comparable, leastCosine, likenessToType } from './likeness.ts';
import { addFeatures, createVectors, featuresOf, type Vectors } from './vectors.ts';

/** A name found, and how alike it is. */
export interface Match {
  /** Its place in the list that the index was made of. */
  readonly row: number;
  /** 0..1 */
  readonly score: number;
}

export interface NameIndex {
  /** The names most like another, best first, at most `count`; equal scores in the order of the list. */
  nearest(name: Comparable, count: number, atLeast?: number): readonly Match[];
  /** The one most like another, with all that are as much so; or all that are the same. In the order of {@link nearest}. */
  likest(name: Comparable, options: LikestOptions): readonly Match[];
}

export interface LikestOptions {
  readonly atLeast: number;
  /** Two names of more than this are the same. */
  readonly same: number;
  /** Whether a row of the list is looked for at all. */
  readonly isMeant: (row: number) => boolean;
}

/** An index for looking names up as they are typed. */
export function createNameIndex(names: readonly Comparable[]): NameIndex {
  return createIndexOver(
    names,
    createVectors(names.map(({ words }) => words)),
    names.map((_, row) => row),
  );
}

/**
 * An index over some rows of names whose vectors are at hand, so that many indexes may share them.
 * @param unseen how much of the rarest's weight that has which no name has: it is not shared
 */
export function createIndexOver(
  names: readonly Comparable[],
  vectors: Vectors,
  rows: readonly number[],
  unseen = 1,
): NameIndex {
  const postings = invert(vectors, rows);
  const query = emptyQuery(vectors.idf.length);
  const sums = new Float64Array(names.length);
  const touched = new Uint32Array(rows.length);
  return {
    nearest(name, count, atLeast = 0.3) {
      if (name.isJunk) return [];
      const least = leastCosine(atLeast, name.meaning.size) - ROUNDING;
      ask(query, name.words, vectors, unseen);
      const end = addUp(sums, touched, query, postings, vectors);
      const found: Match[] = [];
      for (let at = 0; at < end; at++) {
        const row = touched[at] ?? 0;
        const cosine = sums[row] ?? 0;
        sums[row] = 0;
        if (cosine < least) continue;
        const other = names[row];
        const score = other === undefined ? 0 : likenessToType(name, other, cosine);
        if (score >= atLeast) found.push({ row, score });
      }
      found.sort(bestFirst);
      return found.length > count ? found.slice(0, count) : found;
    },
    likest(name, { atLeast, same, isMeant }) {
      if (name.isJunk) return [];
      const axes = name.meaning.size;
      ask(query, name.words, vectors, unseen);
      const end = addUp(sums, touched, query, postings, vectors);
      likestFirst(touched, end, sums);
      let most = atLeast;
      let least = leastCosine(Math.min(most, same), axes) - ROUNDING;
      let found: Match[] = [];
      for (let at = 0; at < end; at++) {
        const row = touched[at] ?? 0;
        const cosine = sums[row] ?? 0;
        sums[row] = 0;
        // Most are not looked at closer.
        if (cosine < least) continue;
        const other = names[row];
        const score = other === undefined || !isMeant(row) ? 0 : likenessToType(name, other, cosine);
        if (score < most && score <= same) continue;
        if (most <= same && score > most) found = [];
        found.push({ row, score });
        if (score <= most) continue;
        most = score;
        least = leastCosine(Math.min(most, same), axes) - ROUNDING;
      }
      return found.length > 1 ? found.sort(bestFirst) : found;
    },
  };
}

/** More than what a figure is off when it is worked out backwards. */
const ROUNDING = 1e-9;

function bestFirst(a: Match, b: Match): number {
  return b.score - a.score || a.row - b.row;
}

/**
 * Adds the product of a query and each row that shares a feature with it to `sums`, and those rows to `touched`.
 * @param query empty afterwards
 * @returns how many rows were touched
 */
function addUp(
  sums: Float64Array,
  touched: Uint32Array,
  { numbers, shares, size, norm }: Query,
  { starts, rows, places }: Postings,
  { weights }: Vectors,
): number {
  let count = 0;
  for (let index = 0; index < size; index++) {
    const number = numbers[index] ?? 0;
    const weight = (shares[number] ?? 0) / norm;
    shares[number] = 0;
    const end = starts[number + 1] ?? 0;
    for (let at = starts[number] ?? 0; at < end; at++) {
      const row = rows[at] ?? 0;
      const sum = sums[row] ?? 0;
      if (sum === 0) touched[count++] = row;
      sums[row] = sum + weight * (weights[places[at] ?? 0] ?? 0);
    }
  }
  return count;
}

/** Puts the row of the highest sum first: mostly it is the one, and spares all others a closer look. */
function likestFirst(touched: Uint32Array, count: number, sums: Float64Array): void {
  let first = 0;
  let most = 0;
  for (let at = 0; at < count; at++) {
    const sum = sums[touched[at] ?? 0] ?? 0;
    if (sum <= most) continue;
    most = sum;
    first = at;
  }
  const row = touched[first] ?? 0;
  touched[first] = touched[0] ?? 0;
  touched[0] = row;
}

/** The features of a name that the rows know; one for all names that are looked up, one after the other. */
interface Query {
  readonly numbers: Uint32Array;
  /** By number, all 0 between two names. */
  readonly shares: Float64Array;
  /** How many of the numbers there are. */
  size: number;
  /** The length of the name's vector. What the index has never seen counts: it is not shared. */
  norm: number;
}

function emptyQuery(size: number): Query {
  return { numbers: new Uint32Array(size), shares: new Float64Array(size), size: 0, norm: 1 };
}

function ask(query: Query, words: readonly string[], vectors: Vectors, unseen: number): void {
  const { numbers, shares } = query;
  const rarest = (vectors.idf[0] ?? 1) * unseen;
  let unknown: Map<number, number> | undefined;
  let size = 0;
  for (let index = 0; index < words.length; index++) {
    const features = featuresOf(words[index] ?? '', vectors);
    size = addFeatures(numbers, size, shares, features);
    const { ids, shares: parts } = features.unseen;
    if (ids.length === 0) continue;
    unknown ??= new Map();
    for (let at = 0; at < ids.length; at++) {
      const id = ids[at] ?? 0;
      unknown.set(id, (unknown.get(id) ?? 0) + (parts[at] ?? 0) * rarest);
    }
  }
  let squares = 0;
  for (let at = 0; at < size; at++) squares += (shares[numbers[at] ?? 0] ?? 0) ** 2;
  if (unknown !== undefined) for (const weight of unknown.values()) squares += weight ** 2;
  query.size = size;
  query.norm = Math.sqrt(squares) || 1;
}

/** Rows by feature. */
interface Postings {
  /** Where the rows of each feature begin. */
  readonly starts: Uint32Array;
  readonly rows: Uint32Array;
  /** Where in the weights each stands. */
  readonly places: Uint32Array;
}

function invert({ starts, features, idf }: Vectors, rows: readonly number[]): Postings {
  const sizes = new Uint32Array(idf.length + 1);
  let total = 0;
  for (const row of rows)
    for (let place = starts[row] ?? 0; place < (starts[row + 1] ?? 0); place++) {
      const after = (features[place] ?? 0) + 1;
      sizes[after] = (sizes[after] ?? 0) + 1;
      total += 1;
    }
  for (let at = 0; at < idf.length; at++) sizes[at + 1] = (sizes[at + 1] ?? 0) + (sizes[at] ?? 0);
  const next = sizes.slice();
  const inRows = new Uint32Array(total);
  const places = new Uint32Array(total);
  for (const row of rows)
    for (let place = starts[row] ?? 0; place < (starts[row + 1] ?? 0); place++) {
      const feature = features[place] ?? 0;
      const at = next[feature] ?? 0;
      inRows[at] = row;
      places[at] = place;
      next[feature] = at + 1;
    }
  return { starts: sizes, rows: inRows, places };
}
