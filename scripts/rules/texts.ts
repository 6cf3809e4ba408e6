import type { SourceFile } from '../model/catalogue.ts';
import type { Located } from '../model/range.ts';
import type { TreeNode } from '../model/syntax.ts';
import { perCatalogue } from './per-catalogue.ts';

interface Text {
  readonly file: SourceFile;
  readonly text: Located<string>;
}

/** Every key and every text of every YAML file, in the order they are written. */
export const textsOf = perCatalogue(({ files }) => {
  const texts: Text[] = [];
  for (const file of files) if (file.root) collect(file.root, file, texts);
  return texts;
});

/** Written out instead of leaning on `scalars`: this runs over every value there is, and generators cost half of it. */
function collect(node: TreeNode, file: SourceFile, texts: Text[]): void {
  if (node.kind === 'scalar') {
    if (typeof node.value === 'string') texts.push({ file, text: node as Located<string> });
  } else if (node.kind === 'list') for (const item of node.items) collect(item, file, texts);
  else
    for (const { key, value } of node.entries) {
      texts.push({ file, text: key });
      collect(value, file, texts);
    }
}
