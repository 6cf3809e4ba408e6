import type { DecisionFile } from '../model/authored.ts';
import type { Decision, SourceFile } from '../model/catalogue.ts';
import { plain, type TreeNode } from '../model/syntax.ts';
import { requiredText } from './nodes.ts';

export function readDecision(file: SourceFile, root: TreeNode, id: string): Decision {
  return { id, file, date: requiredText(root, 'date'), content: plain(root) as DecisionFile };
}
