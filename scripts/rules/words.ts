import type { SourceFile } from '../model/catalogue.ts';
import type { Located, Range } from '../model/range.ts';

/** One word of a name, with its place in the file. */
export interface Word {
  readonly text: string;
  readonly range: Range;
}

const kept = new WeakMap<Located<string>, readonly Word[]>();

/** The words of a name: runs of letters and digits. Many rules ask for them, and few for a place, which waits till then. */
export function wordsOf(file: SourceFile, name: Located<string>): readonly Word[] {
  const known = kept.get(name);
  if (known) return known;
  const words = [...name.value.matchAll(/[\p{L}\p{N}]+/gu)].map(({ 0: text, index }) => ({
    text,
    get range() {
      return partOf(file, name, index, text.length);
    },
  }));
  kept.set(name, words);
  return words;
}

/** The place of a part of a value; the whole value where quotes and escapes make the text differ from the value. */
export function partOf(file: SourceFile, name: Located<string>, index: number, length: number): Range {
  const written = file.text.slice(name.range.start, name.range.end);
  const offset = written.indexOf(name.value);
  if (offset < 0) return name.range;
  const start = name.range.start + offset + index;
  return { start, end: start + length };
}

/** Two names with the same key are the same name to a reader: case, spaces and punctuation do not tell them apart. */
export function nameKey(name: string): string {
  return name
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');
}
