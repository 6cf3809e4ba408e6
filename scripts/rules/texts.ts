import type { SourceFile } from '../model/catalogue.ts';
import type { Located } from '../model/range.ts';
import { scalars } from '../model/syntax.ts';
import { perCatalogue } from './per-catalogue.ts';

/** Every key and every text of every YAML file, in the order they are written. */
export const textsOf = perCatalogue(({ files }) => {
  const texts: { readonly file: SourceFile; readonly text: Located<string> }[] = [];
  for (const file of files)
    for (const scalar of file.root ? scalars(file.root) : [])
      if (typeof scalar.value === 'string') texts.push({ file, text: scalar as Located<string> });
  return texts;
});
