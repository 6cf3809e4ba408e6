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
  /** What {@link featuresOf} keeps. */
  readonly ofWord: Map<string, WordFeatures>;
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
  const { numbers, idf, most } = rank(rows);
  const starts = new Uint32Array(rows.length + 1);
  const features = new Uint32Array(most);
  const weights = new Float64Array(most);
  const shares = new Float64Array(idf.length);
  const ofWord = new Map<string, WordFeatures>();
  let end = 0;
  for (let row = 0; row < rows.length; row++) {
    const start = end;
    for (const word of rows[row] ?? [])
      end = addFeatures(features, end, shares, featuresOf(word, { numbers, idf, ofWord }));
    // A typed array sorts as numbers by itself.
    features.subarray(start, end).sort();
    let squares = 0;
    for (let at = start; at < end; at++) squares += (shares[features[at] ?? 0] ?? 0) ** 2;
    const norm = Math.sqrt(squares) || 1;
    for (let at = start; at < end; at++) {
      const number = features[at] ?? 0;
      weights[at] = (shares[number] ?? 0) / norm;
      shares[number] = 0;
    }
    starts[row + 1] = end;
  }
  const packed = { features: features.subarray(0, end), weights: weights.subarray(0, end) };
  return { size: rows.length, starts, ...packed, numbers, idf, ofWord };
}

/**
 * Adds the features of a word to what there is in `shares`, and those that were not there yet to `found`, from place `end`
 * on.
 * @returns the place after the last
 */
export function addFeatures(
  found: Uint32Array,
  end: number,
  shares: Float64Array,
  { numbers, weights }: WordFeatures,
): number {
  let next = end;
  for (let at = 0; at < numbers.length; at++) {
    const number = numbers[at] ?? 0;
    const before = shares[number] ?? 0;
    if (before === 0) found[next++] = number;
    shares[number] = before + (weights[at] ?? 0);
  }
  return next;
}

/** Numbers the trigrams by rarity among rows; those as rare by code unit. `most` is how many features there may be in all. */
function rank(rows: readonly (readonly string[])[]): Pick<Vectors, 'numbers' | 'idf'> & { readonly most: number } {
  const grams: string[] = [];
  const rowsWith: number[] = [];
  const lastRow: number[] = [];
  const places = new Map<string, number>();
  const ofWord = new Map<string, readonly number[]>();
  const placeOf = ({ text }: Gram): number => {
    const known = places.get(text);
    if (known !== undefined) return known;
    places.set(text, grams.length);
    rowsWith.push(0);
    lastRow.push(-1);
    return grams.push(text) - 1;
  };
  let most = 0;
  for (let row = 0; row < rows.length; row++)
    for (const word of rows[row] ?? []) {
      let found = ofWord.get(word);
      if (found === undefined) {
        found = trigrams(word).map(placeOf);
        ofWord.set(word, found);
      }
      most += found.length;
      for (let at = 0; at < found.length; at++) {
        const place = found[at] ?? 0;
        if (lastRow[place] === row) continue;
        lastRow[place] = row;
        rowsWith[place] = (rowsWith[place] ?? 0) + 1;
      }
    }
  const ranked = grams.map((_, place) => place);
  ranked.sort((a, b) => (rowsWith[a] ?? 0) - (rowsWith[b] ?? 0) || ((grams[a] ?? '') < (grams[b] ?? '') ? -1 : 1));
  const idf = new Float64Array(ranked.length);
  const numbers = new Map<string, number>();
  for (let number = 0; number < ranked.length; number++) {
    const place = ranked[number] ?? 0;
    numbers.set(grams[place] ?? '', number);
    idf[number] = inverse(rows.length, rowsWith[place] ?? 0);
  }
  return { numbers, idf, most };
}

/** Smoothed, so that what stands everywhere still counts a little. */
function inverse(rows: number, containing: number): number {
  return Math.log((rows + 1) / (containing + 1)) + 1;
}

/** The trigrams of a word among the features of some vectors. */
export interface WordFeatures {
  readonly numbers: readonly number[];
  /** Of each number: how much of the word it is, times how rare it is. */
  readonly weights: readonly number[];
  /** What the rows have never seen. */
  readonly unseen: readonly Gram[];
}

/** The features of a word, worked out once: a few words make up all names. */
export function featuresOf(word: string, { numbers, idf, ofWord }: Pick<Vectors, 'numbers' | 'idf' | 'ofWord'>) {
  const known = ofWord.get(word);
  if (known) return known;
  const found: number[] = [];
  const weights: number[] = [];
  const unseen: Gram[] = [];
  for (const gram of trigrams(word)) {
    const number = numbers.get(gram.text);
    if (number === undefined) unseen.push(gram);
    else {
      found.push(number);
      weights.push(gram.share * (idf[number] ?? 0));
    }
  }
  const features: WordFeatures = { numbers: found, weights, unseen };
  if (ofWord.size >= KEPT_WORDS) ofWord.clear();
  ofWord.set(word, features);
  return features;
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
