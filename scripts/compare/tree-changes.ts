import type { DecisionTreeFile, TreeAnswer, TreeNode } from '../model/authored.ts';
import type { BareChange, FieldChange } from './change.ts';
import { fieldsThatDiffer, pairs, type Sides, sentenceOf } from './pairs.ts';
import { sameValue } from './same-value.ts';
import type { TreeItem } from './snapshot.ts';
import type { Words } from './words.ts';

/** What became of each decision tree, question by question and answer by answer. */
export function* treeChanges(sides: Sides): Generator<BareChange> {
  for (const { key, before, after } of pairs(sides.base.trees, sides.head.trees, sides)) {
    const item = after ?? before;
    if (item === undefined) continue;
    const told = { subject: key, name: item.name, set: key };
    const tree = `Beslutningstræet for ${item.name}`;
    if (!before) yield { ...told, kind: 'tree-added', fields: [], sentence: `Nyt beslutningstræ: ${item.name}.` };
    else if (!after) yield { ...told, kind: 'tree-removed', fields: [], sentence: `${tree} er fjernet.` };
    else {
      const fields = inTree(before, after, sides);
      if (fields.length > 0) yield { ...told, kind: 'tree-changed', fields, sentence: sentenceOf(tree, fields) };
    }
  }
}

function inTree(before: TreeItem, after: TreeItem, sides: Sides): readonly FieldChange[] {
  const others = fieldsThatDiffer(withoutNodes(before), withoutNodes(after), sides);
  if (sameValue(before.tree.nodes, after.tree.nodes)) return others;
  const fields = [...others, ...inNodes(before.tree, after.tree, sides.words)];
  // What is told by id and by answer does not tell the order, and the first question is where the tree begins.
  return fields.length > others.length ? fields : [...others, orderChanged(after.tree)];
}

function withoutNodes(item: TreeItem): TreeItem {
  const { nodes: _, ...fields } = item.fields;
  return { ...item, fields };
}

function orderChanged({ nodes }: DecisionTreeFile): FieldChange {
  return {
    path: 'nodes',
    after: nodes.map(({ id }) => id),
    text: `en anden rækkefølge; det begynder med ${quoted(nodes[0]?.question)}`,
  };
}

function* inNodes(before: DecisionTreeFile, after: DecisionTreeFile, words: Words): Generator<FieldChange> {
  const [old, now] = [before, after].map(({ nodes }) => new Map(nodes.map((node) => [node.id, node])));
  if (before.nodes[0]?.id !== after.nodes[0]?.id)
    yield {
      path: 'nodes',
      before: before.nodes[0]?.id,
      after: after.nodes[0]?.id,
      text: `begynder nu med ${quoted(after.nodes[0]?.question)}`,
    };
  for (const [id, node] of now ?? []) {
    const earlier = old?.get(id);
    if (earlier === undefined) yield { path: id, after: node, text: `nyt spørgsmål ${quoted(node.question)}` };
    else yield* inNode(earlier, node, words);
  }
  for (const [id, node] of old ?? [])
    if (!now?.has(id)) yield { path: id, before: node, text: `spørgsmålet ${quoted(node.question)} er fjernet` };
}

function* inNode(before: TreeNode, after: TreeNode, words: Words): Generator<FieldChange> {
  if (before.question !== after.question)
    yield {
      path: `${after.id}.question`,
      before: before.question,
      after: after.question,
      text: `${quoted(before.question)} spørges nu som ${quoted(after.question)}`,
    };
  const gone = before.answers.filter(({ answer }) => !after.answers.some((other) => other.answer === answer));
  for (const answer of after.answers) {
    const earlier = before.answers.find((other) => other.answer === answer.answer);
    if (earlier) yield* inTarget(after, earlier, answer, words);
    else yield* newAnswer(after, answer, takenOut(gone, answer), words);
  }
  for (const { answer, to } of gone)
    yield { path: `${after.id}.${answer}`, before: to, text: `${at(answer, after)} er fjernet` };
}

/** An answer that is gone and led where a new one leads is the same answer in other words. */
function takenOut(gone: TreeAnswer[], { to }: TreeAnswer): TreeAnswer | undefined {
  const index = gone.findIndex((candidate) => sameValue(candidate.to, to));
  return index < 0 ? undefined : gone.splice(index, 1)[0];
}

function* newAnswer(
  node: TreeNode,
  { answer, to }: TreeAnswer,
  reworded: TreeAnswer | undefined,
  words: Words,
): Generator<FieldChange> {
  if (reworded === undefined)
    yield {
      path: `${node.id}.${answer}`,
      after: to,
      text: `nyt svar: ${at(answer, node)} fører til ${target(to, words)}`,
    };
  else
    yield {
      path: `${node.id}.answer`,
      before: reworded.answer,
      after: answer,
      text: `${at(reworded.answer, node)} hedder nu ${quoted(answer)}`,
    };
}

function* inTarget(node: TreeNode, before: TreeAnswer, after: TreeAnswer, words: Words): Generator<FieldChange> {
  if (sameValue(before.to, after.to)) return;
  yield {
    path: `${node.id}.${after.answer}`,
    before: before.to,
    after: after.to,
    text: `${at(after.answer, node)} fører nu til ${target(after.to, words)} (før: ${target(before.to, words)})`,
  };
}

function at(answer: string, { question }: TreeNode): string {
  return `${quoted(answer)} under ${quoted(question)}`;
}

function target(to: TreeAnswer['to'], words: Words): string {
  if (typeof to === 'string') return `spørgsmålet ${to}`;
  if ('stop' in to) return `stop: ${quoted(to.stop)}`;
  return `${words.type(to.type)}, ${to.length} min, ${words.value('mode', to.mode)}`;
}

function quoted(text: string | undefined): string {
  return `"${text ?? ''}"`;
}
