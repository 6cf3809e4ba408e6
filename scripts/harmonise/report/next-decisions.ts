import type { Lexicon } from '../../similarity/lexicon.ts';
import { type WordUse, wordUses } from '../lessons/word-uses.ts';
import type { SuggestedCluster } from '../suggest.ts';
import { type OpenDecision, openDecisions } from './open-decisions.ts';
import { reportRows } from './report-row.ts';
import { isBooked, type Tally } from './tally.ts';

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
 */
export function nextDecisions(
  clusters: readonly SuggestedCluster[],
  count: number,
  lexicon: Lexicon,
): readonly NextDecision[] {
  return mostWorth(openDecisions(reportRows(clusters)), count, lexicon);
}

/** The same of decisions that are at hand already. */
export function mostWorth(open: readonly OpenDecision[], count: number, lexicon: Lexicon): readonly NextDecision[] {
  const uses = wordUses(
    open.map(({ unsure }) => unsure),
    lexicon,
  );
  const wordsOf = wordsByDecision(uses, open.length);
  const weight = weigher(open);
  const taught = new Set<WordUse>();
  const valued = (index: number, decision: OpenDecision): NextDecision => {
    const teaches = (wordsOf[index] ?? []).flatMap((use) => (taught.has(use) ? [] : teachingOf(use, index)));
    teaches.sort((a, b) => weight(b.others) - weight(a.others));
    const value = teaches.reduce((sum, { others }) => sum + TAUGHT * weight(others), weight(decision.tally));
    return { ...decision, teaches, value };
  };
  const left = open.map((decision, index): NextDecision | undefined => valued(index, decision));
  const chosen: NextDecision[] = [];
  while (chosen.length < count) {
    const index = bestOf(left);
    const best = left[index];
    if (best === undefined) break;
    chosen.push(best);
    left[index] = undefined;
    const fresh = (wordsOf[index] ?? []).filter((use) => !taught.has(use));
    for (const use of fresh) taught.add(use);
    for (const other of new Set(fresh.flatMap(({ byGroup }) => [...byGroup.keys()]))) {
      const decision = left[other];
      if (decision) left[other] = valued(other, decision);
    }
  }
  return chosen;
}

function wordsByDecision(uses: readonly WordUse[], count: number): readonly (readonly WordUse[])[] {
  const found: WordUse[][] = Array.from({ length: count }, () => []);
  for (const use of uses) for (const decision of use.byGroup.keys()) found[decision]?.push(use);
  return found;
}

function teachingOf({ written, total, byGroup }: WordUse, decision: number): readonly Teaching[] {
  const own = byGroup.get(decision);
  const others = {
    types: total.types - (own?.types ?? 0),
    bookings: total.bookings - (own?.bookings ?? 0),
    unknown: total.unknown - (own?.unknown ?? 0),
  };
  return others.types === 0 ? [] : [{ word: written, others }];
}

function weigher(open: readonly OpenDecision[]): (tally: Tally) => number {
  return open.some(({ tally }) => isBooked(tally)) ? ({ bookings }) => bookings : ({ types }) => types;
}

/** The first of the best: they stand in the order of their bookings. */
function bestOf(left: readonly (NextDecision | undefined)[]): number {
  let best = -1;
  let most = -1;
  for (let index = 0; index < left.length; index++) {
    const value = left[index]?.value ?? -1;
    if (value > most) [best, most] = [index, value];
  }
  return best;
}
