import type { Vectors } from './vectors.ts';

/** Two rows and the cosine of their vectors. */
export interface Pair {
  readonly a: number;
  readonly b: number;
  readonly cosine: number;
}

/**
 * Every pair of rows whose cosine is at least `threshold`, exactly; `a` < `b`, in order of `b`, then `a`.
 *
 * Only the prefix of each row is indexed and looked up: the rarest features, up to where the length of the rest falls below
 * the threshold. If the prefixes of two rows share nothing, let x be the one whose prefix ends first in the order of
 * rarity. Whatever they share then stands in x's rest, whose product with the other row (of length 1) is below the threshold.
 */
export function* join(vectors: Vectors, threshold: number): Generator<Pair> {
  const { size, starts, features, weights } = vectors;
  const ends = prefixEnds(vectors, threshold);
  const postings: number[][] = Array.from({ length: vectors.idf.length }, () => []);
  const dense = new Float64Array(vectors.idf.length);
  const seen = new Int32Array(size).fill(-1);
  for (let row = 0; row < size; row++) {
    const [start, end] = [starts[row] ?? 0, starts[row + 1] ?? 0];
    const candidates: number[] = [];
    for (let at = start; at < (ends[row] ?? 0); at++)
      for (const other of postings[features[at] ?? 0] ?? []) {
        if (seen[other] === row) continue;
        seen[other] = row;
        candidates.push(other);
      }
    if (candidates.length > 0) {
      for (let at = start; at < end; at++) dense[features[at] ?? 0] = weights[at] ?? 0;
      for (const other of candidates.sort((a, b) => a - b)) {
        const cosine = product(vectors, other, dense);
        if (cosine >= threshold) yield { a: other, b: row, cosine };
      }
      for (let at = start; at < end; at++) dense[features[at] ?? 0] = 0;
    }
    for (let at = start; at < (ends[row] ?? 0); at++) postings[features[at] ?? 0]?.push(row);
  }
}

/** The cosine of a row and a dense vector, both of length 1. */
function product({ starts, features, weights }: Vectors, row: number, dense: Float64Array): number {
  let sum = 0;
  const end = starts[row + 1] ?? 0;
  for (let at = starts[row] ?? 0; at < end; at++) sum += (weights[at] ?? 0) * (dense[features[at] ?? 0] ?? 0);
  return sum;
}

/** A hair below the threshold, so that rounding in the sums never costs a pair. */
const HAIR = 1e-9;

function prefixEnds({ size, starts, weights }: Vectors, threshold: number): Uint32Array {
  const ends = new Uint32Array(size);
  const least = (threshold - HAIR) ** 2;
  for (let row = 0; row < size; row++) {
    const start = starts[row] ?? 0;
    let end = starts[row + 1] ?? 0;
    let rest = 0;
    for (; end > start; end--) {
      rest += (weights[end - 1] ?? 0) ** 2;
      if (rest >= least) break;
    }
    ends[row] = end;
  }
  return ends;
}

/** Every pair, each compared with each: what {@link join} is proved against. */
export function* joinByBruteForce(vectors: Vectors, threshold: number): Generator<Pair> {
  const { size, starts, features, weights } = vectors;
  const dense = new Float64Array(vectors.idf.length);
  for (let row = 0; row < size; row++) {
    const [start, end] = [starts[row] ?? 0, starts[row + 1] ?? 0];
    for (let at = start; at < end; at++) dense[features[at] ?? 0] = weights[at] ?? 0;
    for (let other = 0; other < row; other++) {
      const cosine = product(vectors, other, dense);
      if (cosine >= threshold) yield { a: other, b: row, cosine };
    }
    for (let at = start; at < end; at++) dense[features[at] ?? 0] = 0;
  }
}
