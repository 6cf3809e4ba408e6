/** The trigrams of a word, each once: which they are, and how much of the word each is. */
export interface Grams {
  /** What {@link gramText} tells the text of. */
  readonly ids: readonly number[];
  readonly shares: readonly number[];
}

const idOf = new Map<string, number>();
const texts: string[] = [];
const gramsOfWord = new Map<string, Grams>();
/** Names are made of few words; this many keeps all of a catalogue's and an export's, and no more. */
const KEPT_WORDS = 50_000;

/**
 * The trigrams of a word; the edges of a word count as a character. A long word ("elektroencefalografi") weighs more than a
 * short one, but by the square root of its length only.
 */
export function gramsOf(word: string): Grams {
  const known = gramsOfWord.get(word);
  if (known) return known;
  const edged = `^${word}$`;
  const share = 1 / Math.sqrt(word.length);
  const ids: number[] = [];
  const shares: number[] = [];
  for (let at = 0; at + 3 <= edged.length; at++) {
    const id = gramNumber(edged.slice(at, at + 3));
    const before = ids.indexOf(id);
    if (before >= 0) shares[before] = (shares[before] ?? 0) + share;
    else {
      ids.push(id);
      shares.push(share);
    }
  }
  if (gramsOfWord.size >= KEPT_WORDS) gramsOfWord.clear();
  const grams = { ids, shares };
  gramsOfWord.set(word, grams);
  return grams;
}

/** The number of a trigram. It depends on what was asked for before, so nothing that is seen may depend on it. */
export function gramNumber(text: string): number {
  const known = idOf.get(text);
  if (known !== undefined) return known;
  idOf.set(text, texts.length);
  return texts.push(text) - 1;
}

export function gramText(id: number): string {
  return texts[id] ?? '';
}

/** All ids so far are below this. */
export function gramCount(): number {
  return texts.length;
}
