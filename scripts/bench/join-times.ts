import { readingKey } from '../harmonise/cluster-names.ts';
import { join, joinByBruteForce, type Pair } from '../similarity/join.ts';
import type { Lexicon } from '../similarity/lexicon.ts';
import { readName } from '../similarity/read-name.ts';
import { createVectors, type Vectors } from '../similarity/vectors.ts';
import type { NameIn } from './recombined.ts';

/** How long it takes to find every pair of names that are alike. Milliseconds. */
export interface JoinTimes {
  /** What is compared with what: the names of one speciality, or all. */
  readonly within: 'speciality' | 'all';
  readonly names: number;
  /** Names that read differently: those that read the same are compared once. */
  readonly readings: number;
  readonly reading: number;
  /** To make the vectors and join them. */
  readonly joining: number;
  readonly pairs: number;
}

/** What clusters are made of: pairs below this are not looked at. */
const THRESHOLD = 0.45;

/** Reads names and joins those of each speciality, as `harmonise` does, or all of them in one, which is more than it does. */
export function timeJoin(names: readonly NameIn[], lexicon: Lexicon, within: JoinTimes['within']): JoinTimes {
  const start = performance.now();
  const sets = readingsOf(names, lexicon, within);
  const read = performance.now();
  let pairs = 0;
  for (const readings of sets) for (const _ of join(createVectors(readings), THRESHOLD)) pairs += 1;
  const joined = performance.now();
  const readings = sets.reduce((sum, set) => sum + set.length, 0);
  return { within, names: names.length, readings, reading: read - start, joining: joined - read, pairs };
}

function readingsOf(names: readonly NameIn[], lexicon: Lexicon, within: JoinTimes['within']) {
  const sets = new Map<string, Map<string, readonly string[]>>();
  for (const { name, speciality } of names) {
    const slug = within === 'speciality' ? (speciality ?? '') : '';
    const set = sets.get(slug) ?? new Map<string, readonly string[]>();
    sets.set(slug, set);
    const read = readName(name, lexicon, speciality);
    if (!read.isJunk) set.set(readingKey(read), read.words);
  }
  return [...sets.values()].map((set) => [...set.values()]);
}

/** Our join beside every pair compared, on the same vectors. */
export interface JoinProof {
  readonly texts: number;
  readonly pairs: number;
  /** Whether both found the same pairs with the same cosines. */
  readonly areEqual: boolean;
  readonly ours: number;
  readonly bruteForce: number;
}

export function proveJoin(texts: readonly string[]): JoinProof {
  const vectors = createVectors(texts.map((text) => text.split(' ')));
  const [ours, found] = timed(join, vectors);
  const [bruteForce, all] = timed(joinByBruteForce, vectors);
  const areEqual =
    found.length === all.length &&
    found.every(({ a, b, cosine }, index) => {
      const other = all[index];
      return a === other?.a && b === other.b && cosine === other.cosine;
    });
  return { texts: texts.length, pairs: found.length, areEqual, ours, bruteForce };
}

function timed(
  by: (vectors: Vectors, threshold: number) => Iterable<Pair>,
  vectors: Vectors,
): readonly [number, readonly Pair[]] {
  const start = performance.now();
  const pairs = [...by(vectors, THRESHOLD)];
  return [performance.now() - start, pairs];
}
