import type { Scalar } from '../model/syntax.ts';

/** The words of YAML's core schema that are no texts, in the three ways they may be written (YAML 1.2, 10.3.2). */
const WORDS: ReadonlyMap<string, Scalar> = new Map(
  ([null, true, false] as const).flatMap((value) => {
    const word = String(value);
    const forms = [word, word.charAt(0).toUpperCase() + word.slice(1), word.toUpperCase()];
    return forms.map((form) => [form, value] as const);
  }),
);

/** The core schema's value of a plain scalar on one line, where there is no doubt. */
export function plainValue(source: string): Scalar | undefined {
  const first = source.charCodeAt(0) | 32;
  // Most scalars begin with one of a to z: no number does, and only words can be anything but texts.
  if (first >= 97 && first <= 122) return wordOrText(source);
  if (/^(?:0|[1-9][0-9]{0,8})$/.test(source)) return Number(source);
  // A date is a text, and of all that begins as a number does the only one that the catalogue holds.
  if (/^[0-9]{4}-[0-9]{2}-[0-9]{2}$/.test(source)) return source;
  if (!/^[\p{L}\p{N}½¼¾]/u.test(source) || /^[0-9][0-9a-fxo.e+_-]*$/i.test(source)) return undefined;
  return wordOrText(source);
}

function wordOrText(source: string): Scalar {
  const word = WORDS.get(source);
  return word === undefined ? source : word;
}

/** The value of a quoted scalar on one line without escapes. */
export function quotedValue(source: string): Scalar | undefined {
  const quote = source.charAt(0);
  if (source.length < 2 || !source.endsWith(quote)) return undefined;
  const inner = source.slice(1, -1);
  if (quote === "'") return /^(?:[^']|'')*$/.test(inner) ? inner.replace(/''/g, "'") : undefined;
  return inner.includes('\\') || inner.includes('"') ? undefined : inner;
}
