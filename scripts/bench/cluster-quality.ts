import { type PrecisionRecall, precisionRecall } from './precision-recall.ts';

/** One name as it was grouped and as a person would group it. */
export interface Grouped {
  readonly cluster: string;
  readonly concept: string;
  /** How much it counts: 1, or its bookings. */
  readonly weight: number;
}

/**
 * Of all pairs put together, the share that belongs together (precision), and of all that belong together, the share put
 * together (recall). A pair weighs the product of its names' weights. Where nothing is put together precision is NaN.
 */
export function pairwise(names: readonly Grouped[]): PrecisionRecall {
  const both = pairsIn(names, ({ cluster, concept }) => `${cluster}\n${concept}`);
  return precisionRecall(
    both / pairsIn(names, ({ cluster }) => cluster),
    both / pairsIn(names, ({ concept }) => concept),
  );
}

/** The weight of all pairs of names with the same key: half of what the squared sum has beside the squares. */
function pairsIn(names: readonly Grouped[], keyOf: (name: Grouped) => string): number {
  const sums = new Map<string, { sum: number; squares: number }>();
  for (const name of names) {
    const { sum, squares } = sums.get(keyOf(name)) ?? { sum: 0, squares: 0 };
    sums.set(keyOf(name), { sum: sum + name.weight, squares: squares + name.weight ** 2 });
  }
  let pairs = 0;
  for (const { sum, squares } of sums.values()) pairs += (sum ** 2 - squares) / 2;
  return pairs;
}

/**
 * B-cubed (Bagga & Baldwin 1998) for each name: of what is in its cluster, the share of its concept (precision), and of what
 * is of its concept, the share in its cluster (recall), itself counted. A name of weight w counts as w names.
 */
export function bCubedOfEach(names: readonly Grouped[]): readonly { precision: number; recall: number }[] {
  const clusters = weights(names, ({ cluster }) => cluster);
  const concepts = weights(names, ({ concept }) => concept);
  const both = weights(names, ({ cluster, concept }) => `${cluster}\n${concept}`);
  return names.map(({ cluster, concept }) => {
    const shared = both.get(`${cluster}\n${concept}`) ?? 0;
    return { precision: shared / (clusters.get(cluster) ?? 1), recall: shared / (concepts.get(concept) ?? 1) };
  });
}

/** B-cubed: the mean of each by weight, over all names or those asked for. */
export function bCubed(names: readonly Grouped[], isAsked?: readonly boolean[]): PrecisionRecall {
  let [all, precision, recall] = [0, 0, 0];
  for (const [index, each] of bCubedOfEach(names).entries()) {
    if (isAsked?.[index] === false) continue;
    const weight = names[index]?.weight ?? 0;
    all += weight;
    precision += weight * each.precision;
    recall += weight * each.recall;
  }
  return precisionRecall(precision / all, recall / all);
}

/** The same names, each in a cluster of its own: what doing nothing would score. */
export function singletons(names: readonly Grouped[]): readonly Grouped[] {
  return names.map((name, index) => ({ ...name, cluster: String(index) }));
}

function weights(names: readonly Grouped[], keyOf: (name: Grouped) => string): ReadonlyMap<string, number> {
  const found = new Map<string, number>();
  for (const name of names) found.set(keyOf(name), (found.get(keyOf(name)) ?? 0) + name.weight);
  return found;
}
