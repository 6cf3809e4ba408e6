import { highlight } from './highlight.ts';
import type { OldNameMatch } from './old-name-finder.ts';
import type { RejectionMatch } from './rejection-finder.ts';
import type { Choice } from './search-data.ts';
import type { OldNameHit, RejectionHit } from './search-result.ts';

const MOST_OLD_NAMES = 20;

/** Old names that lead to no type yet, of the speciality that is chosen if one is. */
export function oldNameHits(
  found: readonly OldNameMatch[],
  speciality: string | undefined,
  words: readonly string[],
  choiceOf: (id: string) => Choice,
): readonly OldNameHit[] {
  return found
    .filter(({ old }) => speciality === undefined || old.speciality === speciality)
    .slice(0, MOST_OLD_NAMES)
    .map(({ old, isWhole }) => ({
      name: old.name,
      ranges: highlight(old.name, words),
      ...(old.speciality === undefined ? {} : { speciality: old.speciality }),
      targets: (old.targets ?? []).map(choiceOf),
      status: old.status ?? 'draft',
      ...(isWhole ? { isWhole } : {}),
    }));
}

export function rejectionHits(
  found: readonly RejectionMatch[],
  choiceOf: (id: string) => Choice,
): readonly RejectionHit[] {
  return found.map(({ rejection: { decision, reason, useInstead }, name }) => ({
    decision,
    reason,
    name,
    ...(useInstead === undefined ? {} : { useInstead: choiceOf(useInstead) }),
  }));
}
