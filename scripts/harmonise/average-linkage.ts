import TinyQueue from 'tinyqueue';

/** Two nodes and how alike they are, 0..1. */
export interface Edge {
  readonly a: number;
  readonly b: number;
  readonly score: number;
}

export interface LinkageOptions {
  /** Clusters are joined while the average over their pairs is at least this. */
  readonly threshold: number;
  /** What a pair counts as that has no edge and no veto: it was below what the join looks for. */
  readonly unknown: number;
  /** Pairs that people have said belong together: joined first. */
  readonly mustLink: readonly (readonly [number, number])[];
  /** Pairs that never may, because people have said so or because they mean different things. */
  cannotLink(a: number, b: number): boolean;
}

/**
 * Groups nodes by average linkage on a sparse graph (UPGMA: Sokal & Michener 1958): the two clusters whose pairs are most
 * alike on average are joined, again and again. Unlike connected components it does not chain: a bridge of one pair between
 * two groups is averaged away. Equal scores are settled by the lowest node, so the order of edges does not matter.
 *
 * @returns for each node the lowest node of its cluster
 */
export function averageLinkage(size: number, edges: readonly Edge[], options: LinkageOptions): readonly number[] {
  const state = startingState(size, options);
  edges.forEach(({ a, b, score }) => {
    addScore(state, rootOf(state, a), rootOf(state, b), score);
  });
  const candidates: Candidate[] = [];
  for (let root = 0; root < size; root++)
    state.links[root]?.forEach((link, other) => {
      if (root < other) offer(candidates, state, root, other, link, options);
    });
  // Put in order all at once, and only then one by one.
  const queue = new TinyQueue(candidates, bestFirst);
  for (let next = queue.pop(); next; next = queue.pop()) {
    const isStale = state.version[next.a] !== next.versionA || state.version[next.b] !== next.versionB;
    if (isStale || next.average < options.threshold) continue;
    if (mayNot(state, next.a, next.b, options)) continue;
    merge(state, next.a, next.b);
    const { a } = next;
    state.links[a]?.forEach((link, other) => {
      offer(queue, state, Math.min(a, other), Math.max(a, other), link, options);
    });
  }
  return Array.from({ length: size }, (_, node) => rootOf(state, node));
}

interface Link {
  sum: number;
  count: number;
}

type Links = Map<number, Link>;

interface State {
  readonly parent: Int32Array;
  readonly members: (number[] | undefined)[];
  /** For each root: the sum of scores and the number of scored pairs to each other root. */
  readonly links: (Links | undefined)[];
  readonly version: Int32Array;
}

function startingState(size: number, { mustLink }: LinkageOptions): State {
  const state: State = {
    parent: Int32Array.from({ length: size }, (_, node) => node),
    members: Array.from({ length: size }, (_, node) => [node]),
    links: new Array(size).fill(undefined),
    version: new Int32Array(size),
  };
  for (const [a, b] of mustLink) {
    const [low, high] = [rootOf(state, a), rootOf(state, b)].sort((x, y) => x - y) as [number, number];
    if (low !== high) merge(state, low, high);
  }
  return state;
}

function rootOf({ parent }: State, node: number): number {
  let root = node;
  while (parent[root] !== root) root = parent[root] ?? root;
  for (let at = node; at !== root; ) {
    const next = parent[at] ?? root;
    parent[at] = root;
    at = next;
  }
  return root;
}

function addScore({ links }: State, a: number, b: number, score: number, count = 1): void {
  if (a === b) return;
  const known = links[a]?.get(b);
  if (known) {
    known.sum += score;
    known.count += count;
    return;
  }
  // One object for both: what is added to it is added from either side.
  const link = { sum: score, count };
  linksOf(links, a).set(b, link);
  linksOf(links, b).set(a, link);
}

/** Most nodes are like no other: those have no map. */
function linksOf(links: State['links'], root: number): Links {
  const known = links[root] ?? new Map<number, Link>();
  links[root] = known;
  return known;
}

/** Puts the cluster of root `b` into that of root `a`, with all its links. */
function merge(state: State, a: number, b: number): void {
  state.parent[b] = a;
  state.members[a]?.push(...(state.members[b] ?? []));
  state.members[b] = undefined;
  const moved = state.links[b];
  state.links[b] = undefined;
  state.links[a]?.delete(b);
  moved?.forEach(({ sum, count }, other) => {
    state.links[other]?.delete(b);
    if (other !== a) addScore(state, a, other, sum, count);
  });
  // Both: what was offered for either no longer holds, and `b` is gone.
  state.version[a] = (state.version[a] ?? 0) + 1;
  state.version[b] = (state.version[b] ?? 0) + 1;
}

function mayNot(state: State, a: number, b: number, { cannotLink }: LinkageOptions): boolean {
  return (state.members[a] ?? []).some((x) => (state.members[b] ?? []).some((y) => cannotLink(x, y)));
}

interface Candidate {
  readonly a: number;
  readonly b: number;
  readonly average: number;
  readonly versionA: number;
  readonly versionB: number;
}

function offer(
  queue: { push(candidate: Candidate): unknown },
  state: State,
  a: number,
  b: number,
  link: Link,
  { threshold, unknown }: LinkageOptions,
): void {
  const pairs = (state.members[a]?.length ?? 1) * (state.members[b]?.length ?? 1);
  const average = (link.sum + (pairs - link.count) * unknown) / pairs;
  if (average < threshold) return;
  queue.push({ a, b, average, versionA: state.version[a] ?? 0, versionB: state.version[b] ?? 0 });
}

function bestFirst(x: Candidate, y: Candidate): number {
  return y.average - x.average || x.a - y.a || x.b - y.b;
}
