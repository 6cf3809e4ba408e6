import type { Mode } from '../../scripts/model/authored.ts';
import type { DecisionTree, TreeTarget } from '../../scripts/model/catalogue.ts';

/** One way through a tree to a type. */
export interface TreeWay {
  /** The type's full id. */
  readonly type: string;
  readonly speciality: string;
  readonly steps: readonly { readonly question: string; readonly answer: string }[];
  readonly minutes: number;
  readonly mode: Mode;
}

/** The shortest way to each leaf, in the order that they are met. */
export function waysThrough(tree: DecisionTree): readonly TreeWay[] {
  const ways: TreeWay[] = [];
  const nodes = new Map(tree.nodes.map((node) => [node.id.value, node]));
  const [first] = tree.nodes;
  const seen = new Set(first ? [first.id.value] : []);
  const open = first ? [{ node: first, steps: [] as TreeWay['steps'] }] : [];
  // Breadth first: whoever is reached again is reached by a longer way.
  for (const { node, steps } of open)
    for (const { answer, to } of node.answers) {
      const taken = [...steps, { question: node.question.value, answer: answer.value }];
      const next = to.kind === 'node' && !seen.has(to.id.value) ? nodes.get(to.id.value) : undefined;
      if (to.kind === 'leaf') ways.push({ ...leafOf(to), speciality: tree.speciality, steps: taken });
      if (next === undefined) continue;
      seen.add(next.id.value);
      open.push({ node: next, steps: taken });
    }
  return ways;
}

function leafOf({ type, length, mode }: Extract<TreeTarget['to'], { kind: 'leaf' }>) {
  return { type: type.value, minutes: length.value, mode: mode.value };
}
