import type { DecisionFile } from '../model/authored.ts';
import type { Decision, SourceFile } from '../model/catalogue.ts';
import type { TreeNode } from '../model/syntax.ts';
import { requiredText } from './nodes.ts';

/** @param content all of `root`, as the schema has seen it */
export function readDecision(file: SourceFile, root: TreeNode, id: string, content: unknown): Decision {
  return { id, file, date: requiredText(root, 'date'), content: content as DecisionFile };
}
