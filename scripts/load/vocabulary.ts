import type { Term } from '../model/authored.ts';
import type { SourceFile, Vocabulary } from '../model/catalogue.ts';
import { plain, type TreeNode } from '../model/syntax.ts';
import { itemsAt, requiredText, textAt } from './nodes.ts';

export function readVocabulary(file: SourceFile, root: TreeNode, name: string): Vocabulary {
  return {
    name,
    file,
    title: requiredText(root, 'title').value,
    system: textAt(root, 'system')?.value,
    terms: itemsAt(root, 'entries').map((entry) => ({
      id: requiredText(entry, 'id'),
      range: entry.range,
      term: plain(entry) as Term,
    })),
  };
}
