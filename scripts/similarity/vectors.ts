/**
 * Texts as sparse vectors of character trigrams, weighted by TF-IDF and of length 1, in typed arrays. A feature's number is
 * its rank by rarity, the rarest 0, and the features of a row stand in that order: what the join's filter needs.
 */
export interface Vectors {
  readonly size: number;
  /** Where the features of row i begin; `starts[size]` is the end. */
  readonly starts: Uint32Array;
  readonly features: Uint32Array;
  readonly weights: Float64Array;
  /** The number of each trigram. */
  readonly numbers: ReadonlyMap<string, number>;
  /** Inverse document frequency, by number. */
  readonly idf: Float64Array;
}

/** A trigram of a text, and how much of the text it is. */
export interface Gram {
  readonly text: string;
  readonly share: number;
}

const gramsOfWord = new Map<string, readonly Gram[]>();
/** Names are made of few words; this many keeps all of a catalogue's and an export's, and no more. */
const KEPT_WORDS = 50_000;

/**
 * The trigrams of a word, each once; the edges of a word count as a character. A long word ("elektroencefalografi") weighs
 * more than a short one, but by the square root of its length only.
 */
export function trigrams(word: string): readonly Gram[] {
  const known = gramsOfWord.get(word);
  if (known) return known;
  const edged = `^${word}$`;
  const share = 1 / Math.sqrt(word.length);
  const shares = new Map<string, number>();
  for (let at = 0; at + 3 <= edged.length; at++) {
    const gram = edged.slice(at, at + 3);
    shares.set(gram, (shares.get(gram) ?? 0) + share);
  }
  const grams = Array.from(shares, ([text, sum]) => ({ text, share: sum }));
  if (gramsOfWord.size >= KEPT_WORDS) gramsOfWord.clear();
  gramsOfWord.set(word, grams);
  return grams;
}

/** @param rows the words of each text */
export function createVectors(rows: readonly (readonly string[])[]): Vectors {
  const words = [...new Set(rows.flat())];
  const { numbers, idf } = rank(rows, words);
  const numbered = new Map(words.map((word) => [word, numberedGrams(word, numbers, idf)]));
  const starts = new Uint32Array(rows.length + 1);
  const shares = new Float64Array(idf.length);
  const features: number[] = [];
  const weights: number[] = [];
  for (const [row, parts] of rows.entries()) {
    const found: number[] = [];
    for (const word of parts)
      for (const { number, weight } of numbered.get(word) ?? []) {
        if (shares[number] === 0) found.push(number);
        shares[number] = (shares[number] ?? 0) + weight;
      }
    found.sort((a, b) => a - b);
    let squares = 0;
    for (const number of found) squares += (shares[number] ?? 0) ** 2;
    const norm = Math.sqrt(squares) || 1;
    for (const number of found) {
      features.push(number);
      weights.push((shares[number] ?? 0) / norm);
      shares[number] = 0;
    }
    starts[row + 1] = features.length;
  }
  const size = rows.length;
  return { size, starts, features: Uint32Array.from(features), weights: Float64Array.from(weights), numbers, idf };
}

/** Numbers the trigrams by rarity among rows; those as rare by code unit. */
function rank(rows: readonly (readonly string[])[], words: readonly string[]) {
  const rowsWith = new Map<string, number>();
  const lastRow = new Map<string, number>();
  const grams = new Map(words.map((word) => [word, trigrams(word).map(({ text }) => text)]));
  for (const [row, parts] of rows.entries())
    for (const word of parts)
      for (const gram of grams.get(word) ?? []) {
        if (lastRow.get(gram) === row) continue;
        lastRow.set(gram, row);
        rowsWith.set(gram, (rowsWith.get(gram) ?? 0) + 1);
      }
  const ranked = [...rowsWith].sort(([a, x], [b, y]) => x - y || (a < b ? -1 : 1));
  const numbers = new Map(ranked.map(([gram], index) => [gram, index]));
  return { numbers, idf: Float64Array.from(ranked, ([, count]) => inverse(rows.length, count)) };
}

/** Smoothed, so that what stands everywhere still counts a little. */
function inverse(rows: number, containing: number): number {
  return Math.log((rows + 1) / (containing + 1)) + 1;
}

function numberedGrams(word: string, numbers: ReadonlyMap<string, number>, idf: Float64Array) {
  return trigrams(word).map(({ text, share }) => {
    const number = numbers.get(text) ?? 0;
    return { number, weight: share * (idf[number] ?? 0) };
  });
}

/** The cosine of two texts that need not be among the rows, with the weights of the rows. */
export function cosineOfWords(a: readonly string[], b: readonly string[], { numbers, idf }: Vectors): number {
  const [first, second] = [weightsOf(a, numbers, idf), weightsOf(b, numbers, idf)];
  let sum = 0;
  for (const [gram, weight] of first.byGram) sum += weight * (second.byGram.get(gram) ?? 0);
  return sum / (first.norm * second.norm || 1);
}

/** What the rows have never seen weighs as much as the rarest that they have. */
function weightsOf(words: readonly string[], numbers: ReadonlyMap<string, number>, idf: Float64Array) {
  const byGram = new Map<string, number>();
  for (const word of words)
    for (const { text, share } of trigrams(word)) {
      const rarity = idf[numbers.get(text) ?? 0] ?? 1;
      byGram.set(text, (byGram.get(text) ?? 0) + share * rarity);
    }
  let squares = 0;
  for (const weight of byGram.values()) squares += weight ** 2;
  return { byGram, norm: Math.sqrt(squares) };
}
