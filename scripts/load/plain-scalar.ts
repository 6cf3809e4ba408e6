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
  if (/^(?:0|[1-9][0-9]{0,8})$/.test(source)) return Number(source);
  if (!/^[\p{L}\p{N}½¼¾]/u.test(source) || /^[0-9][0-9a-fxo.e+_-]*$/i.test(source)) return undefined;
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
