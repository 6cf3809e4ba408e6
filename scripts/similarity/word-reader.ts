import { distance } from 'fastest-levenshtein';
import { bareLetters, spelling } from './spelling.ts';
import { tokensOf } from './tokens.ts';

/** A word as it is written, read. */
export interface ReadWord {
  /** In {@link spelling}. */
  readonly spelt: string;
  /** Whether the vocabulary has it as it stands. */
  readonly isKnown: boolean;
  /** The known words that it is, or is made of; itself where nothing is known. */
  readonly words: readonly string[];
}

export interface WordReader {
  read(written: string): ReadWord;
  /** Whether the vocabulary has a word, in {@link spelling}, as it stands. */
  knows(spelt: string): boolean;
  /** How the vocabulary writes a word that is in {@link spelling}, for people to read; itself where it does not have it. */
  written(spelt: string): string;
}

/** The shortest part of a compound that may be a word the lexicon does not give as one of its own. */
const SHORTEST_PART = 3;
/** Longer than any word that a person writes; a row of letters without end is not taken apart. */
const LONGEST_COMPOUND = 60;
/** Between the parts of a compound: "nakkefold-s-skanning", "barsel-s-besøg". */
const LINKS = ['', 's', 'e'] as const;
const ENDINGS = [
  'ernes',
  'erne',
  'ene',
  'ens',
  'ets',
  'nes',
  'er',
  'en',
  'et',
  'es',
  'ne',
  's',
  'e',
  'r',
  'n',
  't',
] as const;

/** The words that single words are read by; each may be a phrase, whose words count. */
export interface Vocabulary {
  /** Words that others are recognised by: inflected, shortened, misspelt, or as a part of a compound. */
  readonly standard: readonly string[];
  /** Short forms that may be a part of a compound ("sårktr"). */
  readonly parts: readonly string[];
  /** Words that are known only as they stand. */
  readonly other: readonly string[];
  /** Words that no compound begins with: "forundersøgelse" is one thing, not "for" and "undersøgelse". */
  readonly never: readonly string[];
}

/**
 * Reads single words by a vocabulary: as they are, by their stem, as a compound, as a shortened word, or as the only
 * known word one slip of the pen away.
 */
export function createWordReader({ standard, parts: partsGiven, other, never }: Vocabulary): WordReader {
  const writing = new Map<string, string>();
  const standardWords = wordsOf(standard, writing);
  const known = new Set([...standardWords, ...wordsOf(other, writing)]);
  const neverFirst = wordsOf(never, writing);
  const whole = atoms(new Set([...standardWords].filter((word) => !neverFirst.has(word))));
  const byBareLetters = onlyOnes(standardWords, bareLetters);
  const byStart = onlyStarts(whole);
  const byShape = groupByShape(standardWords);
  const parts = compoundReader(whole, new Set([...whole, ...wordsOf(partsGiven, writing)]));
  const resolve = (spelt: string): readonly string[] => {
    if (known.has(spelt)) return (standardWords.has(spelt) ? parts(spelt) : undefined) ?? [spelt];
    if (spelt.length < 3) return [spelt];
    const stem = stemIn(spelt, known);
    if (stem !== undefined) return resolve(stem);
    const made = parts(spelt);
    if (made) return made;
    const meant = byBareLetters.get(spelt) ?? byStart.get(spelt) ?? nearest(spelt, byShape);
    return meant === undefined ? [spelt] : (parts(meant) ?? [meant]);
  };
  const kept = new Map<string, ReadWord>();
  const read = (written: string): ReadWord => {
    const before = kept.get(written);
    if (before) return before;
    const spelt = spelling(written);
    const word = { spelt, isKnown: known.has(spelt), words: resolve(spelt) };
    kept.set(written, word);
    return word;
  };
  return { read, knows: (spelt) => known.has(spelt), written: (spelt) => writing.get(spelt) ?? spelt };
}

/** The words of some texts in their spelling; `writing` takes down how each is first written. */
function wordsOf(texts: readonly string[], writing: Map<string, string>): ReadonlySet<string> {
  const words = new Set<string>();
  for (const text of texts)
    for (const token of tokensOf(text)) {
      if (token.kind !== 'word') continue;
      const spelt = spelling(token.text);
      words.add(spelt);
      if (!writing.has(spelt)) writing.set(spelt, token.text.toLowerCase());
    }
  return words;
}

/** The words of which compounds are made: those that are no compound of shorter ones themselves. */
function atoms(words: ReadonlySet<string>): ReadonlySet<string> {
  const found = new Set<string>();
  const parts = compoundReader(found, found);
  const byLength = [...words].sort((a, b) => a.length - b.length || (a < b ? -1 : 1));
  for (const word of byLength) if (word.length >= SHORTEST_PART && parts(word) === undefined) found.add(word);
  return found;
}

/** Parts a word into two or more words, the last of `lasts`, longest first part first, or gives nothing. */
function compoundReader(
  words: ReadonlySet<string>,
  lasts: ReadonlySet<string>,
): (word: string) => readonly string[] | undefined {
  const part = (word: string, depth: number): readonly string[] | undefined => {
    for (let end = word.length - SHORTEST_PART; end >= SHORTEST_PART; end--) {
      const first = word.slice(0, end);
      if (!words.has(first)) continue;
      for (const link of LINKS) {
        if (!word.startsWith(link, end)) continue;
        const rest = word.slice(end + link.length);
        if (isLongEnough(first, rest) && lasts.has(rest)) return [first, rest];
        const more = depth > 0 && rest.length > SHORTEST_PART ? part(rest, depth - 1) : undefined;
        if (more) return [first, ...more];
      }
    }
    return undefined;
  };
  return (word) => (word.length > LONGEST_COMPOUND ? undefined : part(word, 2));
}

/** Two short words side by side are mostly chance ("under" is no "un" + "der"). */
function isLongEnough(first: string, rest: string): boolean {
  return rest.length >= SHORTEST_PART && first.length + rest.length >= 6;
}

function stemIn(word: string, known: ReadonlySet<string>): string | undefined {
  for (const ending of ENDINGS) {
    if (!word.endsWith(ending) || word.length - ending.length < 3) continue;
    const stem = word.slice(0, -ending.length);
    if (known.has(stem)) return stem;
    if (known.has(`${stem}e`)) return `${stem}e`;
  }
  return undefined;
}

function onlyOnes(words: ReadonlySet<string>, keyOf: (word: string) => string): ReadonlyMap<string, string> {
  const found = new Map<string, string | undefined>();
  for (const word of words) {
    const key = keyOf(word);
    if (key !== word) found.set(key, found.has(key) ? undefined : word);
  }
  return new Map([...found].flatMap(([key, word]) => (word === undefined ? [] : [[key, word]])));
}

/** Beginnings of four letters or more that only one word has: "tilpasn" for "tilpasning". */
function onlyStarts(words: ReadonlySet<string>): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  const sorted = [...words].sort();
  for (const [index, word] of sorted.entries()) {
    const shared = Math.max(common(word, sorted[index - 1] ?? ''), common(word, sorted[index + 1] ?? ''));
    for (let end = Math.max(shared + 1, 4); end < word.length; end++) found.set(word.slice(0, end), word);
  }
  return found;
}

function common(a: string, b: string): number {
  let length = 0;
  while (length < a.length && a[length] === b[length]) length++;
  return length;
}

/** Words by their first letter and length: a slip of the pen is seldom in the first letter. */
function groupByShape(words: ReadonlySet<string>): ReadonlyMap<string, readonly string[]> {
  const groups = new Map<string, string[]>();
  for (const word of words) {
    const shape = `${word[0]}${word.length}`;
    const group = groups.get(shape);
    if (group) group.push(word);
    else groups.set(shape, [word]);
  }
  return groups;
}

/** The one known word a slip away; nothing where two are as near, or the word is short enough to be another. */
function nearest(word: string, byShape: ReadonlyMap<string, readonly string[]>): string | undefined {
  if (word.length < 6) return undefined;
  const most = word.length < 10 ? 1 : 2;
  let best: string | undefined;
  let bestDistance = most + 1;
  for (let length = word.length - most; length <= word.length + most; length++)
    for (const candidate of byShape.get(`${word[0]}${length}`) ?? []) {
      const apart = distance(word, candidate);
      if (apart < bestDistance) [best, bestDistance] = [candidate, apart];
      else if (apart === bestDistance) best = undefined;
    }
  return best;
}
