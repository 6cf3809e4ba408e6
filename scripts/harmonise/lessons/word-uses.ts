import type { Lexicon } from '../../similarity/lexicon.ts';
import { added, NOTHING, type Tally, tallyOf } from '../report/tally.ts';
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
  const uses = new Map<string, { written: string; total: Tally; byGroup: Map<number, Tally> }>();
  for (const [group, rows] of groups.entries())
    for (const { read, entry } of rows)
      for (const { spelt, written } of unknownWords(read, lexicon)) {
        const use = uses.get(spelt) ?? { written, total: NOTHING, byGroup: new Map<number, Tally>() };
        uses.set(spelt, use);
        const tally = tallyOf([entry.cells]);
        use.total = added(use.total, tally);
        use.byGroup.set(group, added(use.byGroup.get(group) ?? NOTHING, tally));
      }
  return [...uses.values()];
}
