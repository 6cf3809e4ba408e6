import type { Mode } from '../model/authored.ts';
import type { DecisionTree, SourceFile, TreeTarget } from '../model/catalogue.ts';
import type { Located } from '../model/range.ts';
import { child, type TreeNode } from '../model/syntax.ts';
import { asText, choiceAt, itemsAt, numberAt, requiredText, textAt } from './nodes.ts';
import { readExceptions } from './visit-type.ts';

export function readDecisionTree(file: SourceFile, root: TreeNode, speciality: string): DecisionTree {
  return {
    speciality,
    file,
    audience: choiceAt(root, 'audience', 'staff'),
    nodes: itemsAt(root, 'nodes').map((node) => ({
      id: requiredText(node, 'id'),
      question: requiredText(node, 'question'),
      answers: itemsAt(node, 'answers').flatMap((answer) => {
        const target = readTarget(child(answer, 'to'));
        return target ? [{ answer: requiredText(answer, 'answer'), ...target }] : [];
      }),
    })),
    exceptions: readExceptions(root),
  };
}

/** Where an answer leads, or nothing where the schema has already refused it. */
function readTarget(node: TreeNode | undefined): TreeTarget | undefined {
  if (node === undefined) return undefined;
  const { range } = node;
  const id = asText(node);
  if (id) return { range, to: { kind: 'node', id } };
  const stop = textAt(node, 'stop');
  if (stop) return { range, to: { kind: 'stop', text: stop.value } };
  const [type, length, mode] = [textAt(node, 'type'), numberAt(node, 'length'), textAt(node, 'mode')];
  if (!type || !length || !mode) return undefined;
  return { range, to: { kind: 'leaf', type, length, mode: mode as Located<Mode> } };
}
