import { cprLike } from '../model/cpr.ts';
import { formOf, keyOfForm, typedWords } from './typed-words.ts';

/** What is asked for, taken apart. */
export interface AskedFor {
  readonly text: string;
  /** The same for two texts that a reader takes for one. */
  readonly key: string;
  /** Its words as they are looked up, joined with a space. */
  readonly form: string;
  /** The words that a text must hold, as they are written. */
  readonly words: readonly string[];
}

export type Query =
  | { readonly kind: 'nothing' }
  /** What no type is called: no letter or digit, longer than any name, or a number that may be a person's. */
  | { readonly kind: 'unanswerable' }
  | ({ readonly kind: 'asked' } & AskedFor);

/** Longer than any name; what is pasted by mistake is not looked up. */
const LONGEST = 200;
const MOST_WORDS = 16;

/** @param fillers words that say nothing, in their typed form: a text need not hold them */
export function queryOf(written: string, fillers: ReadonlySet<string>): Query {
  const text = written.length > LONGEST ? '' : written.normalize('NFC').trim();
  if (text === '') return { kind: written.trim() === '' ? 'nothing' : 'unanswerable' };
  const all = typedWords(text);
  if (all.length === 0 || all.length > MOST_WORDS || !cprLike(text).next().done) return { kind: 'unanswerable' };
  // The last word may be the beginning of another: "for" of "forundersøgelse".
  const saying = all.filter(({ form }, at) => at === all.length - 1 || !fillers.has(form));
  // A letter beside other words narrows nothing, and is mostly the first of a word to come.
  const words = saying.filter(({ form }) => form.length > 1 || /\d/.test(form));
  return {
    kind: 'asked',
    text,
    key: keyOfForm(formOf(text)),
    form: formOf(text),
    words: (words.length > 0 ? words : saying).map((word) => word.text),
  };
}
