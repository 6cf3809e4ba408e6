import { likeness } from './likeness.ts';
import type { Meanings } from './meaning.ts';
import { addFeatures, createVectors, featuresOf, type Vectors } from './vectors.ts';

/** A name found, and how alike it is. */
export interface Match {
  /** Its place in the list that the index was made of. */
  readonly row: number;
  /** 0..1 */
  readonly score: number;
}

/** What of a name is compared. */
export interface Comparable {
  readonly words: readonly string[];
  readonly meaning: Meanings;
  readonly isJunk: boolean;
}

export interface NameIndex {
  /** The names most like another, best first, at most `count`; equal scores in the order of the list. */
  nearest(name: Comparable, count: number, atLeast?: number): readonly Match[];
}

/** An index for looking names up as they are typed. */
export function createNameIndex(names: readonly Comparable[]): NameIndex {
  return createIndexOver(
    names,
    createVectors(names.map(({ words }) => words)),
    names.map((_, row) => row),
  );
}

/** An index over some rows of names whose vectors are at hand, so that many indexes may share them. */
export function createIndexOver(names: readonly Comparable[], vectors: Vectors, rows: readonly number[]): NameIndex {
  const postings = invert(vectors, rows);
  const shares = new Float64Array(vectors.idf.length);
  const sums = new Float64Array(names.length);
  return {
    nearest(name, count, atLeast = 0.3) {
      if (name.isJunk) return [];
      const touched = addUp(sums, weighted(name.words, vectors, shares), postings, vectors);
      const found: Match[] = [];
      for (const row of touched) {
        const cosine = sums[row] ?? 0;
        sums[row] = 0;
        if (cosine < atLeast) continue;
        const other = names[row];
        const score = other === undefined ? 0 : likeness(name, other, cosine);
        if (score >= atLeast) found.push({ row, score });
      }
      return found.sort((a, b) => b.score - a.score || a.row - b.row).slice(0, count);
    },
  };
}

/** Adds the product of a query and each row that shares a feature with it to `sums`; gives those rows. */
function addUp(sums: Float64Array, query: Query, { starts, rows, places }: Postings, { weights }: Vectors): number[] {
  const touched: number[] = [];
  for (let index = 0; index < query.numbers.length; index++) {
    const number = query.numbers[index] ?? 0;
    const weight = query.weights[index] ?? 0;
    const end = starts[number + 1] ?? 0;
    for (let at = starts[number] ?? 0; at < end; at++) {
      const row = rows[at] ?? 0;
      if (sums[row] === 0) touched.push(row);
      sums[row] = (sums[row] ?? 0) + weight * (weights[places[at] ?? 0] ?? 0);
    }
  }
  return touched;
}

/** The features of a name that the rows know, and the weight of each. */
interface Query {
  readonly numbers: readonly number[];
  readonly weights: readonly number[];
}

/**
 * The features of words, weighted to length 1. What the index has never seen counts to the length: it is not shared.
 * @param shares all 0, and so again afterwards
 */
function weighted(words: readonly string[], vectors: Vectors, shares: Float64Array): Query {
  const rarest = vectors.idf[0] ?? 1;
  const numbers: number[] = [];
  const unknown = new Map<string, number>();
  for (const word of words) {
    const features = featuresOf(word, vectors);
    addFeatures(numbers, shares, features);
    for (const { text, share } of features.unseen) unknown.set(text, (unknown.get(text) ?? 0) + share * rarest);
  }
  let squares = 0;
  for (const number of numbers) squares += (shares[number] ?? 0) ** 2;
  for (const weight of unknown.values()) squares += weight ** 2;
  const norm = Math.sqrt(squares) || 1;
  const weights = numbers.map((number) => (shares[number] ?? 0) / norm);
  for (const number of numbers) shares[number] = 0;
  return { numbers, weights };
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
