import { likeness } from './likeness.ts';
import type { Meanings } from './meaning.ts';
import { createVectors, trigrams, type Vectors } from './vectors.ts';

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
  const { weights, numbers, idf } = vectors;
  const postings = invert(vectors, rows);
  const sums = new Float64Array(names.length);
  return {
    nearest(name, count, atLeast = 0.3) {
      if (name.isJunk) return [];
      const touched: number[] = [];
      const query = weighted(name.words, numbers, idf);
      for (const [number, share] of query)
        for (let at = postings.starts[number] ?? 0; at < (postings.starts[number + 1] ?? 0); at++) {
          const row = postings.rows[at] ?? 0;
          if (sums[row] === 0) touched.push(row);
          sums[row] = (sums[row] ?? 0) + share * (weights[postings.places[at] ?? 0] ?? 0);
        }
      const found: Match[] = [];
      for (const row of touched) {
        const cosine = sums[row] ?? 0;
        sums[row] = 0;
        const other = names[row];
        if (cosine < atLeast || other === undefined) continue;
        const score = likeness(name, other, cosine);
        if (score >= atLeast) found.push({ row, score });
      }
      return found.sort((a, b) => b.score - a.score || a.row - b.row).slice(0, count);
    },
  };
}

/** The features of words, weighted to length 1. What the index has never seen counts to the length: it is not shared. */
function weighted(
  words: readonly string[],
  numbers: ReadonlyMap<string, number>,
  idf: Float64Array,
): ReadonlyMap<number, number> {
  const rarest = idf[0] ?? 1;
  const known = new Map<number, number>();
  const unknown = new Map<string, number>();
  for (const word of words)
    for (const { text, share } of trigrams(word)) {
      const number = numbers.get(text);
      if (number === undefined) unknown.set(text, (unknown.get(text) ?? 0) + share * rarest);
      else known.set(number, (known.get(number) ?? 0) + share * (idf[number] ?? 0));
    }
  let squares = 0;
  for (const weight of [...known.values(), ...unknown.values()]) squares += weight ** 2;
  const norm = Math.sqrt(squares) || 1;
  for (const [number, weight] of known) known.set(number, weight / norm);
  return known;
}

/** Rows by feature, and where in the weights each stands. */
function invert({ starts, features, idf }: Vectors, rows: readonly number[]) {
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
