import type { SynonymsByWord } from '../model/authored.ts';
import type { Located, Range } from '../model/range.ts';
import { WHOLE_FILE } from '../model/range.ts';
import { child, type TreeNode } from '../model/syntax.ts';

/**
 * Readers for trees that the schema has looked at. A value of the wrong kind has had its finding there; here it becomes
 * the neutral value of its kind, about which no rule says anything more: one typo gives one finding.
 */
export function textAt(node: TreeNode | undefined, key: string): Located<string> | undefined {
  return asText(child(node, key));
}

export function requiredText(node: TreeNode | undefined, key: string): Located<string> {
  return textAt(node, key) ?? { value: '', range: WHOLE_FILE };
}

/** A value of a closed list, which the schema has proved; `neutral` where it was faulty. */
export function choiceAt<T extends string>(node: TreeNode | undefined, key: string, neutral: T): T {
  return (textAt(node, key)?.value as T | undefined) ?? neutral;
}

export function textsAt<T extends string = string>(node: TreeNode | undefined, key: string): readonly Located<T>[] {
  const list = child(node, key);
  if (list?.kind !== 'list' || list.items.length === 0) return NONE;
  const texts: Located<T>[] = [];
  for (const item of list.items) {
    const text = asText(item) as Located<T> | undefined;
    if (text !== undefined) texts.push(text);
  }
  return texts;
}

/** Most lists that a type may have it has not. */
const NONE: readonly never[] = [];

/** A list of which every value is one of `allowed`; with one that is not, and so has its finding, nothing is known. */
export function choicesAt<T extends string>(
  node: TreeNode | undefined,
  key: string,
  allowed: readonly T[],
): readonly Located<T>[] {
  const values = textsAt<T>(node, key);
  return values.every(({ value }) => allowed.includes(value)) ? values : [];
}

/** Words, each with what else is written for it. */
export function synonymsAt(node: TreeNode | undefined, key: string): SynonymsByWord {
  const map = child(node, key);
  if (map?.kind !== 'map') return NO_WORDS;
  const words = map.entries.map((entry) => [entry.key.value, textsAt(map, entry.key.value).map(({ value }) => value)]);
  return Object.fromEntries(words);
}

const NO_WORDS: SynonymsByWord = {};

/** A day as `YYYY-MM-DD`; nothing where it is written otherwise, so that days can be compared as texts. */
export function dateAt(node: TreeNode | undefined, key: string): Located<string> | undefined {
  const text = textAt(node, key);
  return text && /^\d{4}-\d{2}-\d{2}$/.test(text.value) ? text : undefined;
}

export function numberAt(node: TreeNode | undefined, key: string): Located<number> | undefined {
  return asNumber(child(node, key));
}

export function numbersAt(node: TreeNode | undefined, key: string): readonly Located<number>[] {
  const numbers: Located<number>[] = [];
  for (const item of itemsAt(node, key)) {
    const number = asNumber(item);
    if (number !== undefined) numbers.push(number);
  }
  return numbers;
}

export function itemsAt(node: TreeNode | undefined, key: string): readonly TreeNode[] {
  const list = child(node, key);
  return list?.kind === 'list' ? list.items : NONE;
}

export function rangeOf(node: TreeNode | undefined): Range {
  return node?.range ?? WHOLE_FILE;
}

export function asText(node: TreeNode | undefined): Located<string> | undefined {
  if (node?.kind !== 'scalar' || typeof node.value !== 'string') return undefined;
  // The node itself, which is located: a catalogue has ten thousand of them.
  return node as Located<string>;
}

function asNumber(node: TreeNode | undefined): Located<number> | undefined {
  if (node?.kind !== 'scalar' || typeof node.value !== 'number') return undefined;
  return node as Located<number>;
}
