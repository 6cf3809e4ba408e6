import { agreement, type Meanings } from './meanings.ts';

/** What of a name is compared. */
export interface Comparable {
  readonly words: readonly string[];
  readonly meaning: Meanings;
  readonly isJunk: boolean;
}

/**
 * How alike two names are, 0..1: the cosine of what they say happens, less what they mean differently. Length, role, mode and
 * site are read off and never keep two names apart; two that are no visit are alike, one that is and one that is not never.
 */
export function likeness(a: Comparable, b: Comparable, cosine: number): number {
  if (a.isJunk || b.isJunk) return a.isJunk && b.isJunk ? 1 : 0;
  const alike = Math.min(cosine, 1);
  return a.meaning === b.meaning ? alike : alike * agreement(a.meaning, b.meaning);
}

/** Two names at or above this are taken for the same visit. */
export const SAME_VISIT = 0.6;
