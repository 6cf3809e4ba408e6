import type { SourceFile } from '../model/catalogue.ts';
import { cprLike } from '../model/cpr.ts';
import { type Range, WHOLE_FILE } from '../model/range.ts';
import type { Rule } from '../model/rule.ts';
import { scalars } from '../model/syntax.ts';

const IN_FILE_NAME = {
  da: 'Filens navn ligner et CPR-nummer: omdøb filen, også i historikken.',
  en: 'The name of the file looks like a CPR number: rename the file, in the history too.',
};

/** The catalogue is about visits, never about patients; a CPR number in it would be published for ever. */
export const noCprNumber: Rule = {
  id: 'no-cpr-number',
  severity: 'error',
  summary: {
    da: 'Ingen fil indeholder noget, der ligner et CPR-nummer.',
    en: 'No file holds anything like a CPR number.',
  },
  subject: 'catalogue',
  absolute: true,

  *check({ files, paths, legacy, types, specialities }) {
    const ids = new Map<string, Range[]>();
    const addId = (file: SourceFile, range: Range): void => {
      const known = ids.get(file.path);
      if (known) known.push(range);
      else ids.set(file.path, [range]);
    };
    for (const { file, cells } of legacy) {
      const id = cells.get('id');
      if (id) addId(file, id.range);
    }
    for (const { file, spId } of types) if (spId) addId(file, spId.range);
    for (const { file, uses } of specialities) for (const { spId } of uses) if (spId) addId(file, spId.range);
    for (const path of paths) if (any(cprLike(path))) yield { file: path, range: WHOLE_FILE, message: IN_FILE_NAME };
    for (const file of files)
      for (const range of cprLikeIn(file, ids.get(file.path) ?? []))
        yield {
          file: file.path,
          range,
          message: {
            da: 'Her står noget, der ligner et CPR-nummer: slet det, også i historikken, og giv besked til den databeskyttelsesansvarlige.',
            en: 'Here is something like a CPR number: delete it, from the history too, and tell the data protection officer.',
          },
        };
  },
};

/** An escape, or a number that may go on after the end of the line: YAML reads a space there. */
const READ_OTHERWISE = /\\|\d\s*\n\s*\d/;

/** Places in the text, and values that only look so once escapes and line ends are read. A bare id of ten digits is an id. */
function* cprLikeIn({ text, root }: SourceFile, ids: readonly Range[]): Generator<Range> {
  for (const match of cprLike(text)) {
    const range = { start: match.index, end: match.index + match.text.length };
    const inId = ids.some(({ start, end }) => start <= range.start && range.end <= end);
    if (!inId || match.hasSeparator) yield range;
  }
  if (!root || !READ_OTHERWISE.test(text)) return;
  for (const { value, range } of scalars(root))
    if (typeof value === 'string' && any(cprLike(value)) && !any(cprLike(text.slice(range.start, range.end))))
      yield range;
}

function any(values: Iterable<unknown>): boolean {
  for (const _ of values) return true;
  return false;
}
