import type { Located, Range } from './range.ts';

export type Scalar = string | number | boolean | null;

export interface ScalarNode {
  readonly kind: 'scalar';
  readonly value: Scalar;
  readonly range: Range;
}

export interface ListNode {
  readonly kind: 'list';
  readonly items: readonly TreeNode[];
  readonly range: Range;
}

export interface MapNode {
  readonly kind: 'map';
  readonly entries: readonly Entry[];
  readonly range: Range;
}

export interface Entry {
  readonly key: Located<string>;
  readonly value: TreeNode;
}

/** A YAML file as data with places: what is left when the notation is forgotten. */
export type TreeNode = ScalarNode | ListNode | MapNode;

/** The value under `key`, or nothing when `node` is no map or has no such key. */
export function child(node: TreeNode | undefined, key: string): TreeNode | undefined {
  if (node?.kind !== 'map') return undefined;
  for (const entry of node.entries) if (entry.key.value === key) return entry.value;
  return undefined;
}

/** The plain value, as the schemas see it. */
export function plain(node: TreeNode): unknown {
  if (node.kind === 'scalar') return node.value;
  if (node.kind === 'list') return node.items.map(plain);
  const object: Record<string, unknown> = {};
  for (const { key, value } of node.entries) object[key.value] = plain(value);
  return object;
}

/** Every key and scalar of the tree, in the order they are written. */
export function* scalars(node: TreeNode): Generator<Located<Scalar>> {
  if (node.kind === 'scalar') yield node;
  else if (node.kind === 'list') for (const item of node.items) yield* scalars(item);
  else
    for (const { key, value } of node.entries) {
      yield key;
      yield* scalars(value);
    }
}
