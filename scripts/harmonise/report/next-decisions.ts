import type { Lexicon } from '../../similarity/lexicon.ts';
import { type WordUse, wordUses } from '../lessons/word-uses.ts';
import type { OpenDecision } from './open-decisions.ts';
import { isBooked, NOTHING, type Tally } from './tally.ts';

/** A word that a decision teaches the meaning of, and where else it stands that nobody has decided about. */
export interface Teaching {
  /** As it is written. */
  readonly word: string;
  /** Old types of other decisions that have the word, and of which we are not sure. */
  readonly others: Tally;
}

/** A decision worth making now. */
export interface NextDecision extends OpenDecision {
  readonly teaches: readonly Teaching[];
  /** Bookings that it settles, and half of those that it teaches something of; old types where no bookings are known. */
  readonly value: number;
}

/** What is taught of a row does not decide it. */
const TAUGHT = 0.5;

/**
 * The decisions that settle or teach most, best first, at most `count`. They are chosen one by one: what a word means is
 * taught once, so the next is chosen as if it were known.
 * @param open by weight, as {@link OpenDecision}s come
 */
export function nextDecisions(open: readonly OpenDecision[], count: number, lexicon: Lexicon): readonly NextDecision[] {
  const uses = wordUses(
    open.map(({ unsure }) => unsure),
    lexicon,
  );
  const wordsOf = wordsByDecision(uses);
  const weight = weigher(open);
  const taught = new Set<WordUse>();
  const worthOf = (index: number): number => {
    let value = weight(open[index]?.tally ?? NOTHING);
    wordsOf.get(index)?.forEach((use) => {
      if (!taught.has(use)) value += TAUGHT * (weight(use.total) - weight(use.byGroup.get(index) ?? NOTHING));
    });
    return value;
  };
  const candidates = worthALook(open.length, count, wordsOf);
  const worth = new Float64Array(open.length).fill(CHOSEN);
  candidates.forEach((index) => {
    worth[index] = worthOf(index);
  });
  const chosen: NextDecision[] = [];
  while (chosen.length < count) {
    const index = bestOf(candidates, worth);
    const decision = open[index];
    if (decision === undefined) break;
    const fresh = (wordsOf.get(index) ?? []).filter((use) => !taught.has(use));
    chosen.push({ ...decision, teaches: teachingsOf(fresh, index, weight), value: worth[index] ?? 0 });
    worth[index] = CHOSEN;
    for (const use of fresh) taught.add(use);
    for (const { byGroup } of fresh)
      for (const other of byGroup.keys()) if (worth[other] !== CHOSEN) worth[other] = worthOf(other);
  }
  return chosen;
}

/** Worth less than any that is left. */
const CHOSEN = -1;

/**
 * The numbers of those that teach something, and of the first of the others, which are worth what they settle and so stand
 * in order.
 */
function worthALook(open: number, count: number, wordsOf: ReadonlyMap<number, unknown>): readonly number[] {
  const found: number[] = [];
  let silent = 0;
  for (let index = 0; index < open; index++)
    if (wordsOf.has(index)) found.push(index);
    else if (silent < count) {
      silent += 1;
      found.push(index);
    }
  return found;
}

function wordsByDecision(uses: readonly WordUse[]): ReadonlyMap<number, readonly WordUse[]> {
  const found = new Map<number, WordUse[]>();
  uses.forEach((use) => {
    use.byGroup.forEach((_, decision) => {
      const known = found.get(decision);
      if (known) known.push(use);
      else found.set(decision, [use]);
    });
  });
  return found;
}

/** What a decision's words teach of others, the most first. */
function teachingsOf(
  uses: readonly WordUse[],
  decision: number,
  weight: (tally: Tally) => number,
): readonly Teaching[] {
  return uses
    .map((use) => ({ word: use.written, others: elsewhere(use, decision) }))
    .filter(({ others }) => others.types > 0)
    .sort((a, b) => weight(b.others) - weight(a.others));
}

/** Where a word stands beside a decision's own old types. */
function elsewhere({ total, byGroup }: WordUse, decision: number): Tally {
  const own = byGroup.get(decision) ?? NOTHING;
  return {
    types: total.types - own.types,
    bookings: total.bookings - own.bookings,
    unknown: total.unknown - own.unknown,
  };
}

function weigher(open: readonly OpenDecision[]): (tally: Tally) => number {
  return open.some(({ tally }) => isBooked(tally)) ? ({ bookings }) => bookings : ({ types }) => types;
}

/** The first of the best: they stand in the order of their bookings. */
function bestOf(candidates: readonly number[], worth: Float64Array): number {
  let best = -1;
  let most = CHOSEN;
  for (let at = 0; at < candidates.length; at++) {
    const index = candidates[at] ?? -1;
    const value = worth[index] ?? CHOSEN;
    if (value > most) {
      best = index;
      most = value;
    }
  }
  return best;
}
