import type { Lexicon } from '../../similarity/lexicon.ts';
import { bookingsIn, type Counting, count, NOTHING, type Tally } from '../report/tally.ts';
import type { Suggested } from '../suggest.ts';
import { unknownWords } from './unknown-words.ts';

/** A word that the lexicon does not know, and where it stands. */
export interface WordUse {
  /** As it is written the first time. */
  readonly written: string;
  readonly total: Tally;
  /** By the number of the group of old types. */
  readonly byGroup: ReadonlyMap<number, Tally>;
}

/** The unknown words of groups of old types, in the order in which they are met. */
export function wordUses(groups: readonly (readonly Suggested[])[], lexicon: Lexicon): readonly WordUse[] {
  const uses = new Map<string, { written: string; total: Counting; byGroup: Map<number, Counting> }>();
  groups.forEach((rows, group) => {
    rows.forEach(({ read, entry }) => {
      unknownWords(read, lexicon).forEach(({ spelt, written }) => {
        const use = uses.get(spelt) ?? { written, total: { ...NOTHING }, byGroup: new Map<number, Counting>() };
        uses.set(spelt, use);
        const inGroup = use.byGroup.get(group) ?? { ...NOTHING };
        use.byGroup.set(group, inGroup);
        const bookings = bookingsIn(entry.cells);
        count(use.total, bookings);
        count(inGroup, bookings);
      });
    });
  });
  return [...uses.values()];
}
