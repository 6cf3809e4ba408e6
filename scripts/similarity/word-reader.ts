import { distance } from 'fastest-levenshtein';
import { byBeginning, compoundReader, meetingParts, wordsOfCompounds } from './compounds.ts';
import { letterMask, mayBeLettersApart } from './one-letter-apart.ts';
import { fromPairs } from './pairs.ts';
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

/** A vocabulary's words in {@link spelling}, sorted out for reading; plain data, so that it can be kept. */
export interface WordLists {
  readonly standard: readonly string[];
  /** Every word that is known as it stands. */
  readonly known: readonly string[];
  /** Words that compounds are made of. */
  readonly whole: readonly string[];
  /** Words that compounds may end with. */
  readonly lasts: readonly string[];
  /** Each word and how it is first written, one after the other, where they differ. */
  readonly writing: readonly string[];
}

export function wordLists({ standard, parts, other, never }: Vocabulary): WordLists {
  const writing = new Map<string, string>();
  const standardWords = wordsOf(standard, writing);
  const known = new Set([...standardWords, ...wordsOf(other, writing)]);
  const neverFirst = wordsOf(never, writing);
  const whole = wordsOfCompounds(new Set([...standardWords].filter((word) => !neverFirst.has(word))));
  const lasts = new Set([...whole, ...wordsOf(parts, writing)]);
  return {
    standard: [...standardWords],
    known: [...known],
    whole: [...whole],
    lasts: [...lasts],
    writing: [...writing].flatMap(([spelt, written]) => (spelt === written ? [] : [spelt, written])),
  };
}

/**
 * Reads single words by a vocabulary: as they are, by their stem, as a compound, as a shortened word, or as the only
 * known word one slip of the pen away.
 */
export function createWordReader(lists: WordLists): WordReader {
  const writing = onceWanted(() => fromPairs(lists.writing));
  const standardWords = new Set(lists.standard);
  const known = new Set(lists.known);
  const whole = new Set(lists.whole);
  // Only words that are not known need these, and few of those get so far.
  const byBareLetters = onceWanted(() => onlyOnes(standardWords, bareLetters));
  const begun = onceWanted(() => [...whole].sort());
  const byShape = onceWanted(() => groupByShape(standardWords));
  const beginnings = byBeginning(whole);
  const lasts = new Set(lists.lasts);
  const parts = compoundReader(beginnings, lasts);
  const resolve = (spelt: string): readonly string[] => {
    if (known.has(spelt)) return (standardWords.has(spelt) ? parts(spelt) : undefined) ?? [spelt];
    if (spelt.length < 3) return [spelt];
    const stem = stemIn(spelt, known);
    if (stem !== undefined) return resolve(stem);
    const made = parts(spelt) ?? meetingParts(spelt, beginnings, lasts);
    if (made) return made;
    const meant = byBareLetters().get(spelt) ?? onlyBegunBy(spelt, begun()) ?? nearest(spelt, byShape());
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
  return { read, knows: (spelt) => known.has(spelt), written: (spelt) => writing().get(spelt) ?? spelt };
}

function onceWanted<Value>(make: () => Value): () => Value {
  let made: Value | undefined;
  return () => {
    made ??= make();
    return made;
  };
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

/** The only word that begins with four letters or more: "tilpasning" for "tilpasn". `sorted` is by code unit. */
function onlyBegunBy(start: string, sorted: readonly string[]): string | undefined {
  if (start.length < 4) return undefined;
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? '') < start) low = middle + 1;
    else high = middle;
  }
  const [word, next] = [sorted[low], sorted[low + 1]];
  if (word === undefined || word === start || !word.startsWith(start) || next?.startsWith(start)) return undefined;
  return word;
}

/** A word, and which letters it has, that one slip or two can change little of. */
interface Shaped {
  readonly word: string;
  readonly mask: number;
}

/** Words by their first letter and length: a slip of the pen is seldom in the first letter. */
function groupByShape(words: ReadonlySet<string>): ReadonlyMap<string, readonly Shaped[]> {
  const groups = new Map<string, Shaped[]>();
  for (const word of words) {
    const shape = `${word[0]}${word.length}`;
    const shaped = { word, mask: letterMask(word) };
    const group = groups.get(shape);
    if (group) group.push(shaped);
    else groups.set(shape, [shaped]);
  }
  return groups;
}

/** The one known word a slip away; nothing where two are as near, or the word is short enough to be another. */
function nearest(word: string, byShape: ReadonlyMap<string, readonly Shaped[]>): string | undefined {
  if (word.length < 6) return undefined;
  const most = word.length < 10 ? 1 : 2;
  const mask = letterMask(word);
  let best: string | undefined;
  let bestDistance = most + 1;
  for (let length = word.length - most; length <= word.length + most; length++)
    for (const candidate of byShape.get(`${word[0]}${length}`) ?? []) {
      if (!mayBeLettersApart(mask, candidate.mask, most)) continue;
      const apart = distance(word, candidate.word);
      if (apart < bestDistance) [best, bestDistance] = [candidate.word, apart];
      else if (apart === bestDistance) best = undefined;
    }
  return best;
}
