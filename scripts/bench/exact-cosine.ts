/** A hair, for sums taken in another order. */
const HAIR = 1e-9;

/**
 * What the best answers are, worked out the slow way and without any of the engine, from the definition alone: trigrams of
 * words (edges marked, weighted by one over the square root of the word's length), smoothed TF-IDF, cosine. For each query
 * the rows nearest to it; none where not even the nearest is at `least`.
 */
export function exactBest(
  texts: readonly string[],
  queries: readonly string[],
  least: number,
): readonly ReadonlySet<number>[] {
  const counted = texts.map(shares);
  const containing = new Map<string, number>();
  for (const text of counted) for (const gram of text.keys()) containing.set(gram, (containing.get(gram) ?? 0) + 1);
  const rarest = Math.min(...containing.values());
  const idf = (gram: string): number => Math.log((texts.length + 1) / ((containing.get(gram) ?? rarest) + 1)) + 1;
  const numbers = new Map([...containing.keys()].map((gram, number) => [gram, number]));
  const numbered = (text: ReadonlyMap<string, number>): readonly (readonly [number: number, weight: number])[] => {
    const weights = [...text].map(([gram, share]) => [numbers.get(gram) ?? -1, share * idf(gram)] as const);
    const norm = Math.hypot(...weights.map(([, weight]) => weight)) || 1;
    return weights.map(([number, weight]) => [number, weight / norm]);
  };
  const rows = counted.map(numbered);
  return queries.map((query) => {
    const weights = new Float64Array(numbers.size);
    for (const [number, weight] of numbered(shares(query))) if (number >= 0) weights[number] = weight;
    const cosines = rows.map((row) => row.reduce((sum, [number, weight]) => sum + weight * (weights[number] ?? 0), 0));
    const best = Math.max(...cosines);
    return new Set(best < least ? [] : [...cosines.keys()].filter((row) => (cosines[row] ?? 0) >= best - HAIR));
  });
}

function shares(text: string): ReadonlyMap<string, number> {
  const found = new Map<string, number>();
  for (const word of text.split(' ')) {
    const edged = `^${word}$`;
    for (let at = 0; at + 3 <= edged.length; at++) {
      const gram = edged.slice(at, at + 3);
      found.set(gram, (found.get(gram) ?? 0) + 1 / Math.sqrt(word.length));
    }
  }
  return found;
}

/** Of the queries that have a best answer, the share for which it came first. */
export function recallAtOne(first: readonly number[], best: readonly ReadonlySet<number>[]): number {
  const answerable = best.flatMap((rows, query) => (rows.size === 0 ? [] : [{ rows, found: first[query] ?? -1 }]));
  return answerable.filter(({ rows, found }) => rows.has(found)).length / answerable.length;
}
