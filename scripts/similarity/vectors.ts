import { type Grams, gramCount, gramsOf, gramText } from './grams.ts';

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
  /** The feature of each trigram by its id in {@link Grams}; -1 where no row has it, and nothing where it is newer. */
  readonly numbers: Int32Array;
  /** Inverse document frequency, by number. */
  readonly idf: Float64Array;
  /** What {@link featuresOf} keeps. */
  readonly ofWord: Map<string, WordFeatures>;
}

/** @param rows the words of each text */
export function createVectors(rows: readonly (readonly string[])[]): Vectors {
  const { numbers, idf, most } = rank(rows);
  const ofWord = new Map<string, WordFeatures>();
  const ranked = { numbers, idf, ofWord };
  const starts = new Uint32Array(rows.length + 1);
  const features = new Uint32Array(most);
  const weights = new Float64Array(most);
  const shares = new Float64Array(idf.length);
  let end = 0;
  for (let row = 0; row < rows.length; row++) {
    const start = end;
    const words = rows[row] ?? [];
    for (let at = 0; at < words.length; at++)
      end = addFeatures(features, end, shares, featuresOf(words[at] ?? '', ranked));
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
  const inRows = rows.map((words) => words.map(gramsOf));
  const rowsWith = new Int32Array(gramCount());
  const lastRow = new Int32Array(gramCount()).fill(-1);
  const ranked: number[] = [];
  let most = 0;
  for (let row = 0; row < inRows.length; row++)
    inRows[row]?.forEach(({ ids }) => {
      most += ids.length;
      for (let at = 0; at < ids.length; at++) {
        const id = ids[at] ?? 0;
        const last = lastRow[id];
        if (last === row) continue;
        if (last === -1) ranked.push(id);
        lastRow[id] = row;
        rowsWith[id] = (rowsWith[id] ?? 0) + 1;
      }
    });
  ranked.sort((a, b) => (rowsWith[a] ?? 0) - (rowsWith[b] ?? 0) || (gramText(a) < gramText(b) ? -1 : 1));
  const idf = new Float64Array(ranked.length);
  const numbers = new Int32Array(gramCount()).fill(-1);
  for (let number = 0; number < ranked.length; number++) {
    const id = ranked[number] ?? 0;
    numbers[id] = number;
    idf[number] = inverse(rows.length, rowsWith[id] ?? 0);
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
  /** What the rows have never seen; mostly nothing. */
  readonly unseen: Grams;
}

const ALL_SEEN: Grams = { ids: [], shares: [] };

/** The features of a word, worked out once: a few words make up all names. */
export function featuresOf(word: string, { numbers, idf, ofWord }: Pick<Vectors, 'numbers' | 'idf' | 'ofWord'>) {
  const known = ofWord.get(word);
  if (known) return known;
  const { ids, shares } = gramsOf(word);
  const found: number[] = [];
  const weights: number[] = [];
  let unseen: { ids: number[]; shares: number[] } | undefined;
  for (let at = 0; at < ids.length; at++) {
    const id = ids[at] ?? 0;
    const share = shares[at] ?? 0;
    const number = numbers[id] ?? -1;
    if (number < 0) {
      unseen ??= { ids: [], shares: [] };
      unseen.ids.push(id);
      unseen.shares.push(share);
    } else {
      found.push(number);
      weights.push(share * (idf[number] ?? 0));
    }
  }
  const features: WordFeatures = { numbers: found, weights, unseen: unseen ?? ALL_SEEN };
  if (ofWord.size >= KEPT_WORDS) ofWord.clear();
  ofWord.set(word, features);
  return features;
}

/** As many as keep all words of a catalogue and an export. */
const KEPT_WORDS = 50_000;

/** The cosine of two texts that need not be among the rows, with the weights of the rows. */
export function cosineOfWords(a: readonly string[], b: readonly string[], vectors: Vectors): number {
  const [first, second] = [weightsOf(a, vectors), weightsOf(b, vectors)];
  let sum = 0;
  first.byGram.forEach((weight, id) => {
    sum += weight * (second.byGram.get(id) ?? 0);
  });
  return sum / (first.norm * second.norm || 1);
}

/** What the rows have never seen weighs as much as the rarest that they have. */
function weightsOf(words: readonly string[], { numbers, idf }: Vectors) {
  const byGram = new Map<number, number>();
  for (const word of words) {
    const { ids, shares } = gramsOf(word);
    for (let at = 0; at < ids.length; at++) {
      const id = ids[at] ?? 0;
      const rarity = idf[Math.max(numbers[id] ?? -1, 0)] ?? 1;
      byGram.set(id, (byGram.get(id) ?? 0) + (shares[at] ?? 0) * rarity);
    }
  }
  let squares = 0;
  for (const weight of byGram.values()) squares += weight ** 2;
  return { byGram, norm: Math.sqrt(squares) };
}
