import { SAME_VISIT } from '../similarity/likeness.ts';
import type { ReadName } from '../similarity/read-name.ts';
import { averageLinkage, type Edge } from './average-linkage.ts';
import { edgesBetween, type Knowledge, pairOf } from './name-edges.ts';
import { agreementInOneType } from './stages.ts';

/** What people have decided about two rows, from decisions kept in the catalogue. */
export interface Links {
  /** Rows that go to the same type. */
  readonly must: readonly (readonly [number, number])[];
  /** Rows that go to different types, by the group that each belongs to; a row in no group is free. */
  readonly groupOf: ReadonlyMap<number, string>;
}

export interface NameCluster {
  /** Rows of the names, in their order. */
  readonly rows: readonly number[];
  /** The row whose name is clearest: most like the others on average. */
  readonly clearest: number;
  /** The two rows least alike, where there are two different names. */
  readonly weakest: { readonly a: number; readonly b: number; readonly score: number } | undefined;
}

/**
 * Groups the names of one speciality that mean the same visit. Clusters come in the order of their first row.
 * @param keys the {@link readingKey} of each name, where they are at hand
 * @param knowledge what the catalogue knows, where there is one: which types are called by words that names do not share
 */
export function clusterNames(
  names: readonly ReadName[],
  links: Links = NO_LINKS,
  knowledge: Knowledge = NO_KNOWLEDGE,
  keys: readonly string[] = names.map(readingKey),
): readonly NameCluster[] {
  const { nodes, nodeOf } = distinct(keys, links);
  const read = nodes.map(([first]) => names[first ?? 0]).filter((name) => name !== undefined);
  const edges = edgesBetween(read, knowledge);
  const group = groupOfNode(nodes, links);
  const roots = averageLinkage(read.length, edges, {
    threshold: SAME_VISIT,
    unknown: 0,
    mustLink: links.must.map(([a, b]) => [nodeOf[a] ?? 0, nodeOf[b] ?? 0] as const),
    cannotLink: (a, b) => areApart(group.get(a), group.get(b)) || isVetoed(read[a], read[b]),
  });
  return gather(nodes, roots, read, edges);
}

const NO_LINKS: Links = { must: [], groupOf: new Map() };
const NO_KNOWLEDGE: Knowledge = { likelyType: () => undefined, isKnown: () => true };

/** Names that read the same are one node, unless people have decided that they go to different types. */
function distinct(keys: readonly string[], { groupOf }: Links) {
  const firstGroup = new Map<string, string>();
  for (const [row, group] of groupOf) {
    const key = keys[row];
    if (key !== undefined && !firstGroup.has(key)) firstGroup.set(key, group);
  }
  const nodes: number[][] = [];
  const byKey = new Map<string, number>();
  const nodeOf = keys.map((reading, row) => {
    const group = groupOf.get(row);
    const key = group === undefined || group === firstGroup.get(reading) ? reading : `${reading}\n${group}`;
    const node = byKey.get(key) ?? nodes.length;
    byKey.set(key, node);
    const rows = nodes[node];
    if (rows) rows.push(row);
    else nodes.push([row]);
    return node;
  });
  return { nodes, nodeOf };
}

/** The same for two names that say the same. */
export function readingKey({ isJunk, words, meaning }: ReadName): string {
  if (isJunk) return '!';
  if (meaning.size === 0) return `${words.join(' ')}|`;
  let meant = '';
  for (const [axis, values] of meaning) meant += `|${axis}=${values.join('+')}`;
  return `${words.join(' ')}${meant || '|'}`;
}

function groupOfNode(nodes: readonly (readonly number[])[], { groupOf }: Links): ReadonlyMap<number, string> {
  const found = new Map<number, string>();
  if (groupOf.size === 0) return found;
  for (const [node, rows] of nodes.entries())
    for (const row of rows) {
      const group = groupOf.get(row);
      if (group !== undefined) found.set(node, group);
    }
  return found;
}

function areApart(a: string | undefined, b: string | undefined): boolean {
  return a !== undefined && b !== undefined && a !== b;
}

function isVetoed(a: ReadName | undefined, b: ReadName | undefined): boolean {
  return (
    a !== undefined && b !== undefined && (a.isJunk !== b.isJunk || agreementInOneType(a.meaning, b.meaning) === 0)
  );
}

function gather(
  nodes: readonly (readonly number[])[],
  roots: readonly number[],
  read: readonly ReadName[],
  edges: readonly Edge[],
): readonly NameCluster[] {
  const members = new Map<number, number[]>();
  for (let node = 0; node < roots.length; node++) {
    const root = roots[node] ?? node;
    const known = members.get(root);
    if (known) known.push(node);
    else members.set(root, [node]);
  }
  const inside = new Map<number, Edge[]>();
  edges.forEach((edge) => {
    const root = roots[edge.a] ?? -1;
    if (root !== roots[edge.b]) return;
    const known = inside.get(root);
    if (known) known.push(edge);
    else inside.set(root, [edge]);
  });
  return [...members].map(([root, found]) => describe(found, inside.get(root) ?? [], nodes, read));
}

function describe(
  members: readonly number[],
  edges: readonly Edge[],
  nodes: readonly (readonly number[])[],
  read: readonly ReadName[],
): NameCluster {
  if (members.length === 1) return alone(nodes[members[0] ?? 0] ?? []);
  const sums = new Map<number, number>();
  edges.forEach(({ a, b, score }) => {
    sums.set(a, (sums.get(a) ?? 0) + score);
    sums.set(b, (sums.get(b) ?? 0) + score);
  });
  const clearness = (node: number): number =>
    (sums.get(node) ?? 0) + (nodes[node]?.length ?? 0) - (read[node]?.words.length ?? 0) / 100;
  const clearest = members.reduce((best, node) => (clearness(node) > clearness(best) ? node : best));
  const weakest = weakestOf(members, edges, nodes.length);
  return {
    rows: members.flatMap((node) => nodes[node] ?? []).sort((a, b) => a - b),
    clearest: nodes[clearest]?.[0] ?? 0,
    weakest: weakest && { a: nodes[weakest.a]?.[0] ?? 0, b: nodes[weakest.b]?.[0] ?? 0, score: weakest.score },
  };
}

/** Names that all read the same. */
function alone(rows: readonly number[]): NameCluster {
  return { rows: [...rows].sort((a, b) => a - b), clearest: rows[0] ?? 0, weakest: undefined };
}

/** A pair with no edge is weaker than any with one; of those the first is named. */
function weakestOf(members: readonly number[], edges: readonly Edge[], size: number): Edge | undefined {
  const scores = new Map<number, number>();
  edges.forEach(({ a, b, score }) => {
    scores.set(pairOf(a, b, size), score);
  });
  let weakest: Edge | undefined;
  for (let index = 0; index < members.length; index++)
    for (let next = index + 1; next < members.length; next++) {
      const a = members[index] ?? 0;
      const b = members[next] ?? 0;
      const score = scores.get(pairOf(Math.min(a, b), Math.max(a, b), size)) ?? 0;
      if (weakest === undefined || score < weakest.score) weakest = { a, b, score };
    }
  return weakest;
}
