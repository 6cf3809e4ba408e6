import type { Decision } from '../model/catalogue.ts';
import { existingNames } from './existing-names.ts';
import type { Lexicon } from './lexicon.ts';
import { createNameFinder } from './nearest-names.ts';
import type { ReadName } from './read-name.ts';

/** A proposal that was turned down, and is like another name. */
export interface NearRejection {
  /** File name of the minutes, without `.yaml`. */
  readonly decision: string;
  /** `YYYY-MM-DD` */
  readonly date: string;
  readonly reason: string;
  /** The full id of the type to use. */
  readonly useInstead: string | undefined;
  /** Whether the two are taken for the same visit. */
  readonly isDuplicate: boolean;
}

export interface RejectionFinder {
  /** Earlier rejections like the name, the most alike first; of equal ones the latest. */
  nearest(name: ReadName): readonly NearRejection[];
}

/** Below this, what was turned down is another matter. */
const LEAST = 0.6;

/** Looks names up among what has been turned down: by the ids that the minutes are about, and by their title. */
export function createRejectionFinder(decisions: readonly Decision[], lexicon: Lexicon): RejectionFinder {
  const byName = new Map<string, Decision[]>();
  for (const decision of decisions) {
    if (decision.content.outcome !== 'rejected') continue;
    for (const name of rejectedNames(decision)) {
      const known = byName.get(name);
      if (known) known.push(decision);
      else byName.set(name, [decision]);
    }
  }
  const finder = createNameFinder(existingNames([...byName.keys()], lexicon, undefined), lexicon);
  return {
    nearest(name) {
      const found = new Map<string, NearRejection>();
      for (const { existing, score, isDuplicate } of finder.nearest(name)) {
        if (score < LEAST) continue;
        const latestFirst = [...(byName.get(existing.name) ?? [])].sort((a, b) =>
          a.date.value < b.date.value ? 1 : -1,
        );
        for (const { id, content } of latestFirst)
          if (!found.has(id))
            found.set(id, {
              decision: id,
              date: content.date,
              reason: content.reason,
              useInstead: content.useInstead,
              isDuplicate,
            });
      }
      return [...found.values()];
    },
  };
}

/** What a rejected proposal may have been called: "kardiologi/pacemaker-kontrol" is about "pacemaker kontrol". */
export function rejectedNames({ content: { title, about } }: Decision): readonly string[] {
  const ids = about.filter((subject) => subject.includes('/')).map((id) => id.slice(id.indexOf('/') + 1));
  return [...new Set([title, ...ids.map((id) => id.replaceAll('-', ' '))])];
}
