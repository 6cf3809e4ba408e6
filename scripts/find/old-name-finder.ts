import type { AskedFor } from './query.ts';
import type { OldName } from './search-data.ts';
import { createTextIndex } from './text-index.ts';
import { formOf, keyOfForm } from './typed-words.ts';

/** An old name that was found. */
export interface OldNameMatch {
  readonly old: OldName;
  /** Whether it is what was asked for as it stands: by its name, its abbreviation or its number. */
  readonly isWhole: boolean;
  /** 0..1: how much of it was asked for. */
  readonly share: number;
}

export interface OldNameFinder {
  /** Adds names slice by slice; what is added is found at once. */
  add(names: readonly OldName[]): Generator<void>;
  /** Names that are called so, or have words that begin so, the best first. */
  find(query: AskedFor): readonly OldNameMatch[];
  /** Names with the words but for a slip of the pen, the best first. */
  withSlips(query: AskedFor): readonly OldNameMatch[];
}

const SLICE = 500;
/** Below this many letters only whole names are found. */
const SHORT = 3;

/** @param endings words that others may end with, in their typed form */
export function createOldNameFinder(endings: ReadonlySet<string>): OldNameFinder {
  const names: { readonly old: OldName; readonly length: number }[] = [];
  const index = createTextIndex(endings);
  const byKey = new Map<string, OldName[]>();
  const addSlice = (slice: readonly OldName[]): void => {
    index.add(slice.map(({ name }) => name));
    for (const old of slice) names.push({ old, length: formOf(old.name).length || 1 });
    for (const old of slice)
      for (const key of keysOf(old)) {
        const known = byKey.get(key);
        if (known) known.push(old);
        else byKey.set(key, [old]);
      }
  };
  const matched = (places: readonly number[], form: string): readonly OldNameMatch[] =>
    places.flatMap((place) => {
      const { old, length = 1 } = names[place] ?? {};
      return old ? [{ old, isWhole: false, share: Math.min(form.length / length, 1) }] : [];
    });
  const holding = (words: readonly string[]): readonly number[] => {
    const held = index.withWords(words);
    return held.length > 0 ? held : index.withE(words);
  };
  return {
    *add(added) {
      for (let from = 0; from < added.length; from += SLICE) {
        addSlice(added.slice(from, from + SLICE));
        yield;
      }
    },
    find({ text, key, form, words }) {
      // Of those that differ in signs alone, the one that is written just so goes first.
      const whole = (byKey.get(key) ?? [])
        .map((old) => ({ old, isWhole: true, share: 1 }))
        .sort((a, b) => Number(isWrittenSo(b.old, text)) - Number(isWrittenSo(a.old, text)));
      const known = new Set(whole.map(({ old }) => old));
      const parts = form.length < SHORT ? [] : matched(holding(words), form);
      return [...whole, ...parts.filter(({ old }) => !known.has(old)).sort((a, b) => b.share - a.share)];
    },
    withSlips: ({ words, form }) =>
      matched(
        index.withSlips(words).map(({ place }) => place),
        form,
      ),
  };
}

function isWrittenSo({ name }: OldName, text: string): boolean {
  return name.toLowerCase() === text.toLowerCase();
}

function keysOf({ name, abbreviation, ids }: OldName): ReadonlySet<string> {
  const texts = [name, ...(abbreviation === undefined ? [] : [abbreviation]), ...ids];
  return new Set(texts.map((text) => keyOfForm(formOf(text))).filter((key) => key !== ''));
}
