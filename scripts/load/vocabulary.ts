import type { Term } from '../model/authored.ts';
import type { SourceFile, Vocabulary } from '../model/catalogue.ts';
import type { TreeNode } from '../model/syntax.ts';
import { itemsAt, requiredText, textAt } from './nodes.ts';

/** @param content all of `root`, as the schema has seen and accepted it */
export function readVocabulary(file: SourceFile, root: TreeNode, name: string, content: unknown): Vocabulary {
  const { entries } = content as { readonly entries: readonly Term[] };
  return {
    name,
    file,
    title: requiredText(root, 'title').value,
    system: textAt(root, 'system')?.value,
    terms: itemsAt(root, 'entries').map((entry, index) => ({
      id: requiredText(entry, 'id'),
      range: entry.range,
      term: entries[index] as Term,
    })),
  };
}
