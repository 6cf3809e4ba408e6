import { plainValue } from './plain-scalar.ts';

/** A key of words. One that looks like anything else is the composer's to judge. */
const KEY = /^[\p{L}\p{N}](?:[\p{L}\p{N} /+-]{0,98}[\p{L}\p{N}/+-])?$/u;

/** Keys that were looked at before, by their text: the twenty thousand of a catalogue are some two thousand different ones. */
const known = new Map<string, string>();
const MOST_KNOWN = 5000;

/** The key that a text up to a colon is, the same string each time; nothing where it is none, or one that is no text. */
export function keyOf(text: string): string | undefined {
  const before = known.get(text);
  if (before !== undefined) return before;
  if (!KEY.test(text) || plainValue(text) !== text) return undefined;
  if (known.size < MOST_KNOWN) known.set(text, text);
  return text;
}
