import type { DecisionTree } from '../model/catalogue.ts';
import { child } from '../model/syntax.ts';

/**
 * The ids of the questions that each question's answers lead to, in their order; unknown ones are left out. A question that
 * stands twice has the answers of both.
 */
export function nextNodes(tree: DecisionTree): ReadonlyMap<string, readonly string[]> {
  const next = new Map<string, string[]>(tree.nodes.map(({ id }) => [id.value, []]));
  for (const { id, answers } of tree.nodes)
    for (const { to } of answers)
      if (to.kind === 'node' && next.has(to.id.value)) next.get(id.value)?.push(to.id.value);
  return next;
}

/** Everything that can be reached from `start`, itself included. */
export function reachable(next: ReadonlyMap<string, readonly string[]>, start: string): ReadonlySet<string> {
  const seen = new Set<string>();
  const open = [start];
  for (let id = open.pop(); id !== undefined; id = open.pop()) {
    if (seen.has(id)) continue;
    seen.add(id);
    open.push(...(next.get(id) ?? []));
  }
  return seen;
}

/**
 * The answers as they are written, those too whose target the schema has refused; nothing where the list itself was
 * refused.
 */
export function writtenAnswers(tree: DecisionTree, node: number): number | undefined {
  const nodes = child(tree.file.root, 'nodes');
  const answers = child(nodes?.kind === 'list' ? nodes.items[node] : undefined, 'answers');
  return answers?.kind === 'list' ? answers.items.length : undefined;
}

/** Questions with an answer that nobody can follow: it is misspelt or was refused, and has its own finding. */
export function withLostAnswers(tree: DecisionTree): ReadonlySet<string> {
  const ids = new Set(tree.nodes.map(({ id }) => id.value));
  const lost = tree.nodes.filter(
    ({ answers }, node) =>
      writtenAnswers(tree, node) !== answers.length ||
      answers.some(({ to }) => to.kind === 'node' && !ids.has(to.id.value)),
  );
  return new Set(lost.map(({ id }) => id.value));
}
