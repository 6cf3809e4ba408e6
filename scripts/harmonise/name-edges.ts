import { eachPair } from '../similarity/join.ts';
import { likeness } from '../similarity/likeness.ts';
import type { ReadName } from '../similarity/read-name.ts';
import { cosineOfWords, createVectors } from '../similarity/vectors.ts';
import type { Edge } from './average-linkage.ts';
import { agreementInOneType } from './stages.ts';

/** Pairs below this are not looked at when clusters are made. */
const EDGE = 0.4;

/**
 * What two names count as alike that only the catalogue's synonyms make the same: enough to be one group, unless one says
 * something that the other does not. A type may cover more than one visit.
 */
const BY_ALIAS = 0.73;

/**
 * What two names count as alike whose nearest type is the same special one: one group. What one says and the other does not
 * counts for less than between others, as the type is known to cover both.
 */
const BY_TYPE = 0.9;

/**
 * The same where they say it in much the same words, and what differs tells two visits apart: "SPIRAL OP" and "SPIRAL UD",
 * unless the type is called both. By itself that is no group; others that are like both may still bring them together.
 */
const BY_TYPE_BUT_TOLD_APART = 0.59;

/** How many of all the words of two names both say, where they say much the same. */
const MUCH_THE_SAME = 0.25;

/** What a catalogue knows of names and their words. */
export interface Knowledge {
  /** The special type that a name most likely is, by its id; nothing where none is near, or only a general one. */
  readonly likelyType: (name: ReadName) => string | undefined;
  /** Whether a word means something: most that do not are short for one that does. */
  readonly isKnown: (word: string) => boolean;
}

/**
 * The pairs of names that are alike, each once, with the higher of its two scores: by what they say, and by the type that
 * both most likely are.
 */
export function edgesBetween(read: readonly ReadName[], { likelyType, isKnown }: Knowledge): readonly Edge[] {
  const edges: Edge[] = [];
  const types = read.map(likelyType);
  const vectors = createVectors(read.map(({ words }) => words));
  const inOneType = new Map<number, number>();
  eachPair(vectors, EDGE, (a, b, cosine) => {
    const first = read[a];
    const second = read[b];
    if (!first || !second) return;
    const shown = areCalledTheSame(first, second)
      ? Math.max(cosineOfWords(first.content, second.content, vectors), BY_ALIAS)
      : cosine;
    const score = likeness(first, second, shown);
    if (score < EDGE) return;
    if (types[a] !== undefined && types[a] === types[b]) inOneType.set(pairOf(a, b, read.length), score);
    else edges.push({ a, b, score });
  });
  addInTypes(edges, read, types, inOneType, isKnown);
  return edges;
}

/** Two nodes as one number, the lower first. */
export function pairOf(a: number, b: number, size: number): number {
  return a * size + b;
}

/**
 * Adds the pairs whose likely type is the same.
 * @param byWords what those of them count as alike that are so by what they say, by {@link pairOf}
 */
function addInTypes(
  edges: Edge[],
  read: readonly ReadName[],
  types: readonly (string | undefined)[],
  byWords: ReadonlyMap<number, number>,
  isKnown: Knowledge['isKnown'],
): void {
  const ofType = new Map<string, number[]>();
  for (let b = 0; b < read.length; b++) {
    const name = read[b];
    const type = types[b];
    if (name === undefined || type === undefined) continue;
    const nodes = ofType.get(type);
    if (nodes === undefined) {
      ofType.set(type, [b]);
      continue;
    }
    for (const a of nodes) {
      const other = read[a];
      const inType = other ? likenessInOneType(other, name, isKnown) : 0;
      const score = Math.max(inType, byWords.get(pairOf(a, b, read.length)) ?? 0);
      if (score >= EDGE) edges.push({ a, b, score });
    }
    nodes.push(b);
  }
}

function likenessInOneType(a: ReadName, b: ReadName, isKnown: Knowledge['isKnown']): number {
  const agreed = agreementInOneType(a.meaning, b.meaning);
  if (agreed === 0) return 0;
  const isToldApart = !areCalledTheSame(a, b) && areToldApart(a.content, b.content, agreed < 1, isKnown);
  const most = isToldApart ? BY_TYPE_BUT_TOLD_APART : BY_TYPE;
  return agreed === 1 ? most : most * Math.cbrt(agreed);
}

/** Whether both are names that the catalogue has for one type: then it is said already what their words may not tell apart. */
function areCalledTheSame(a: ReadName, b: ReadName): boolean {
  return a.alias !== undefined && a.alias.type === b.alias?.type;
}

/**
 * Whether two sorted lists, of much the same words, are told apart by what only one of them has. A word that is not known
 * tells little: mostly it is short for one that is. Where each has more, it is enough that that of one is known; where only
 * one has, it is to be known, and an axis to speak of it.
 */
function areToldApart(
  a: readonly string[],
  b: readonly string[],
  isSilent: boolean,
  isKnown: Knowledge['isKnown'],
): boolean {
  const shared = countShared(a, b);
  if (shared === 0 || shared < MUCH_THE_SAME * (a.length + b.length - shared)) return false;
  const isToldBy = (one: readonly string[], other: readonly string[]): boolean =>
    one.length > shared && one.every((word) => other.includes(word) || isKnown(word));
  if (a.length > shared && b.length > shared) return isToldBy(a, b) || isToldBy(b, a);
  return isSilent && (isToldBy(a, b) || isToldBy(b, a));
}

/** How many words stand in both of two sorted lists. */
function countShared(a: readonly string[], b: readonly string[]): number {
  let shared = 0;
  for (let inA = 0, inB = 0; inA < a.length && inB < b.length; ) {
    const [word, other] = [a[inA] ?? '', b[inB] ?? ''];
    if (word === other) shared += 1;
    if (word <= other) inA += 1;
    if (other <= word) inB += 1;
  }
  return shared;
}
