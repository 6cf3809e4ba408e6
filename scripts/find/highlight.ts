import { formWithE, soundForm, type TypedWord, typedForm, typedWords } from './typed-words.ts';

/** From a character to the one after the last, as for `slice`. */
export type TextRange = readonly [start: number, end: number];

/** Where the words of a query stand in a text, from the left, none overlapping. A word that was slipped in is marked whole. */
export function highlight(text: string, words: readonly string[]): readonly TextRange[] {
  const standing = typedWords(text);
  const found = words.flatMap((word) => placeOf(word, standing) ?? []);
  return joined(found.sort(([a, b], [c, d]) => a - c || b - d));
}

function placeOf(word: string, standing: readonly TypedWord[]): [TextRange] | undefined {
  const form = typedForm(word);
  for (const { text, start, form: other } of standing)
    if (other.startsWith(form)) return [[start, start + lengthOf(form.length, text)]];
  for (const { text, start, form: other } of standing) {
    const at = form.length >= 3 ? other.indexOf(form) : -1;
    if (at >= 0) return [[start + lengthOf(at, text), start + lengthOf(at + form.length, text)]];
  }
  for (const { text, start } of standing)
    if (formWithE(text)?.startsWith(form)) return [[start, start + lengthWithE(form.length, text)]];
  const sound = soundForm(word);
  for (const { text, start } of standing)
    if (sound !== undefined && soundForm(text)?.startsWith(sound)) return [[start, start + text.length]];
  return undefined;
}

/** How many characters of a word its form's first `count` stand for: "ae" is one in the form. */
function lengthOf(count: number, word: string): number {
  let length = 0;
  while (length < word.length && typedForm(word.slice(0, length)).length < count) length++;
  // "ae" is as long as "a": take both.
  while (length < word.length && typedForm(word.slice(0, length + 1)).length === count) length++;
  return length;
}

/** The same where an e is written for each æ. */
function lengthWithE(count: number, word: string): number {
  let length = 0;
  while (length < word.length && (formWithE(word.slice(0, length)) ?? typedForm(word.slice(0, length))).length < count)
    length++;
  return length;
}

function joined(ranges: readonly TextRange[]): readonly TextRange[] {
  const all: TextRange[] = [];
  for (const [start, end] of ranges) {
    const last = all.at(-1);
    if (last && start <= last[1]) all[all.length - 1] = [last[0], Math.max(last[1], end)];
    else all.push([start, end]);
  }
  return all;
}
