import type { Vectors } from './vectors.ts';

/** Two rows and the cosine of their vectors. */
export interface Pair {
  readonly a: number;
  readonly b: number;
  readonly cosine: number;
}

/** Every pair of rows whose cosine is at least `threshold`, exactly; `a` < `b`, in order of `b`, then `a`. */
export function join(vectors: Vectors, threshold: number): readonly Pair[] {
  const pairs: Pair[] = [];
  eachPair(vectors, threshold, (a, b, cosine) => pairs.push({ a, b, cosine }));
  return pairs;
}

/**
 * Visits the pairs that {@link join} gives, in its order.
 *
 * Only the prefix of each row is indexed and looked up: the rarest features, up to where the length of the rest falls below
 * the threshold. If the prefixes of two rows share nothing, let x be the one whose prefix ends first in the order of
 * rarity. Whatever they share then stands in x's rest, whose product with the other row (of length 1) is below the threshold.
 */
export function eachPair(
  vectors: Vectors,
  threshold: number,
  visit: (a: number, b: number, cosine: number) => void,
): void {
  const { size, starts, features, weights } = vectors;
  const ends = prefixEnds(vectors, threshold);
  // The rows of each feature so far, as a linked list in arrays: the last one, and for each place the one before.
  const last = new Int32Array(vectors.idf.length).fill(-1);
  const before = new Int32Array(features.length);
  const rowAt = new Int32Array(features.length);
  const dense = new Float64Array(vectors.idf.length);
  const seen = new Int32Array(size).fill(-1);
  const candidates = new Int32Array(size);
  for (let row = 0; row < size; row++) {
    const start = starts[row] ?? 0;
    const prefixEnd = ends[row] ?? 0;
    let found = 0;
    for (let at = start; at < prefixEnd; at++) {
      const feature = features[at] ?? 0;
      for (let place = last[feature] ?? -1; place !== -1; place = before[place] ?? -1) {
        const other = rowAt[place] ?? 0;
        if (seen[other] === row) continue;
        seen[other] = row;
        candidates[found++] = other;
      }
      before[at] = last[feature] ?? -1;
      rowAt[at] = row;
      last[feature] = at;
    }
    if (found === 0) continue;
    const end = starts[row + 1] ?? 0;
    for (let at = start; at < end; at++) dense[features[at] ?? 0] = weights[at] ?? 0;
    candidates.subarray(0, found).sort();
    for (let index = 0; index < found; index++) {
      const other = candidates[index] ?? 0;
      const cosine = product(vectors, other, dense);
      if (cosine >= threshold) visit(other, row, cosine);
    }
    for (let at = start; at < end; at++) dense[features[at] ?? 0] = 0;
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
