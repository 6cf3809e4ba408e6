import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { averageLinkage, type Edge, type LinkageOptions } from '../../scripts/harmonise/average-linkage.ts';

type Pair = readonly [a: number, b: number];

const OPTIONS: LinkageOptions = { threshold: 0.6, unknown: 0, mustLink: [], cannotLink: () => false };

function edges(...list: readonly (readonly [a: number, b: number, score: number])[]): readonly Edge[] {
  return list.map(([a, b, score]) => ({ a, b, score }));
}

function never(...pairs: readonly Pair[]): LinkageOptions['cannotLink'] {
  return (a, b) => pairs.some(([x, y]) => (a === x && b === y) || (a === y && b === x));
}

describe('average linkage', () => {
  test.each<[string, readonly Edge[], Partial<LinkageOptions>, readonly number[]]>([
    ['leaves nodes without edges alone', [], {}, [0, 1, 2, 3, 4, 5]],
    ['joins at the threshold', edges([0, 1, 0.6]), {}, [0, 0, 2, 3, 4, 5]],
    ['but not below it', edges([0, 1, 0.59]), {}, [0, 1, 2, 3, 4, 5]],
    // {0,1} at 0.9, {2,3} at 0.85; between them (0.8 + 0.7 + 0.6 + 0.5) / 4 = 0.65, and 4 joins at (4 × 0.6) / 4.
    [
      'joins by the mean of all pairs',
      edges([0, 1, 0.9], [2, 3, 0.85], [0, 2, 0.8], [0, 3, 0.7], [1, 2, 0.6], [1, 3, 0.5], ...to(4, 0.6)),
      {},
      [0, 0, 0, 0, 0, 5],
    ],
    // The same with the mean at (0.8 + 0.7 + 0.5 + 0.38) / 4 = 0.595, and 4 as near to each pair: 0.6.
    [
      'and not when the mean is short of it, however near the nearest are',
      edges([0, 1, 0.9], [2, 3, 0.85], [0, 2, 0.8], [0, 3, 0.7], [1, 2, 0.5], [1, 3, 0.38]),
      {},
      [0, 0, 2, 2, 4, 5],
    ],
    // The mean of 1 and 2 to 0 counts each of their pairs: (0.9 + 0.3) / 2 = 0.6.
    ['counts each pair of a larger cluster', edges([1, 2, 0.95], [0, 1, 0.9], [0, 2, 0.3]), {}, [0, 0, 0, 3, 4, 5]],
    // Two triples, with one pair of the nine as like as can be: 1 / 9.
    [
      'is not chained by a bridge between two groups',
      edges([0, 1, 0.9], [0, 2, 0.9], [1, 2, 0.9], [3, 4, 0.9], [3, 5, 0.9], [4, 5, 0.9], [2, 3, 0.89]),
      {},
      [0, 0, 0, 3, 3, 3],
    ],
    [
      'does not chain along a line of neighbours either',
      edges([0, 1, 0.8], [1, 2, 0.8], [2, 3, 0.8]),
      {},
      [0, 0, 2, 2, 4, 5],
    ],
    [
      'counts a pair without an edge for what it is told',
      edges([0, 1, 0.9], [1, 2, 0.8]),
      { unknown: 0.4 },
      A_TRIPLE(),
    ],
    ['settles equal scores by the lowest nodes', edges([1, 2, 0.8], [0, 1, 0.8]), {}, [0, 0, 2, 3, 4, 5]],
    ['and by the lower of the second ones', edges([0, 2, 0.8], [0, 1, 0.8]), {}, [0, 0, 2, 3, 4, 5]],
    ['begins with what people have said', [], { mustLink: [[4, 1]] }, [0, 1, 2, 3, 1, 5]],
    ['also in a row', [], { mustLink: [[5, 3], [1, 5], [3, 0]] }, [0, 0, 2, 0, 4, 0]], // biome-ignore format: one case a line
    // 2 is like 1 (0.9) and like nothing of 0: with both together (0.9 + 0) / 2 = 0.45.
    ['and averages over it', edges([1, 2, 0.9]), { mustLink: [[0, 1]] }, [0, 0, 2, 3, 4, 5]],
    ['keeps apart what never may', edges([0, 1, 0.99]), { cannotLink: never([1, 0]) }, [0, 1, 2, 3, 4, 5]],
    [
      'also as members of clusters, and joins the next best',
      edges([0, 1, 0.9], [2, 3, 0.9], [0, 2, 0.8], [0, 3, 0.8], [1, 2, 0.8], [1, 3, 0.8], [3, 4, 0.7], [2, 4, 0.7]),
      { cannotLink: never([1, 3]) },
      [0, 0, 2, 2, 2, 5],
    ],
  ])('%s', (_, given, options, expected) => {
    expect(averageLinkage(6, given, { ...OPTIONS, ...options })).toEqual(expected);
  });

  test('of nothing is nothing', () => {
    expect(averageLinkage(0, [], OPTIONS)).toEqual([]);
  });
});

/** From each of 0 to 3 to a node. */
function to(node: number, score: number): readonly [number, number, number][] {
  return [0, 1, 2, 3].map((other) => [other, node, score]);
}

/** (0.8 + 0.4) / 2 = 0.6. */
function A_TRIPLE(): readonly number[] {
  return [0, 0, 0, 3, 4, 5];
}

const SIZE = 9;
const node = fc.integer({ min: 0, max: SIZE - 1 });
const pair = fc.tuple(node, node).filter(([a, b]) => a < b);
/** Scores in eighths, so that many are equal, and so are averages: sums of eighths are exact. */
const graph = fc
  .uniqueArray(fc.tuple(pair, fc.integer({ min: 3, max: 8 })), { selector: ([[a, b]]) => `${a} ${b}`, maxLength: 30 })
  .map((list) => list.map(([[a, b], eighths]): Edge => ({ a, b, score: eighths / 8 })));
const shuffled = graph.chain((given) =>
  fc.tuple(fc.constant(given), fc.shuffledSubarray([...given], { minLength: given.length, maxLength: given.length })),
);

describe('whatever the graph', () => {
  test('the order of edges, and of the two ends of each, does not matter', () => {
    fc.assert(
      fc.property(shuffled, ([given, other]) => {
        const turned = other.map(({ a, b, score }) => ({ a: b, b: a, score }));
        expect(averageLinkage(SIZE, turned, OPTIONS)).toEqual(averageLinkage(SIZE, given, OPTIONS));
      }),
    );
  });

  test('it is what joining the two nearest by all their pairs gives, again and again', () => {
    fc.assert(
      fc.property(graph, (given) => {
        expect(averageLinkage(SIZE, given, OPTIONS)).toEqual(byHand(given));
      }),
    );
  });

  test('each node is named by the lowest of its cluster, what must be together is, and what never may is not', () => {
    fc.assert(
      fc.property(graph, pair, pair, (given, [a, b], [x, y]) => {
        fc.pre(a !== x || b !== y);
        const roots = averageLinkage(SIZE, given, { ...OPTIONS, mustLink: [[a, b]], cannotLink: never([x, y]) });
        expect(roots[a]).toBe(roots[b]);
        expect(roots[x]).not.toBe(roots[y]);
        for (const [one, root] of roots.entries()) expect(roots.indexOf(root)).toBe(Math.min(root, one));
      }),
    );
  });
});

/** The textbook's way: look at every two clusters, join the nearest, until none is near enough. */
function byHand(given: readonly Edge[]): readonly number[] {
  const score = (a: number, b: number): number =>
    given.find((edge) => edge.a === Math.min(a, b) && edge.b === Math.max(a, b))?.score ?? 0;
  let clusters = Array.from({ length: SIZE }, (_, one) => [one]);
  for (;;) {
    let best: { a: number; b: number; mean: number } | undefined;
    for (const [a, first] of clusters.entries())
      for (const [b, second] of clusters.entries()) {
        if (b <= a) continue;
        const scores = first.flatMap((one) => second.map((other) => score(one, other)));
        const mean = scores.reduce((sum, value) => sum + value, 0) / scores.length;
        if (mean > (best?.mean ?? 0) + 1e-9) best = { a, b, mean };
      }
    if (best === undefined || best.mean < 0.6 - 1e-9) break;
    const { a, b } = best;
    clusters = clusters.flatMap((cluster, at) =>
      at === b ? [] : [at === a ? [...cluster, ...(clusters[b] ?? [])] : cluster],
    );
  }
  const roots = clusters.map((cluster) => Math.min(...cluster));
  return Array.from({ length: SIZE }, (_, one) => roots[clusters.findIndex((cluster) => cluster.includes(one))] ?? -1);
}
