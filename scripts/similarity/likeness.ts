import { agreement, type Meanings, PROFESSION, sharedAxes } from './meanings.ts';

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

/** What is left of the difference between a name and a type for each axis on which they mean the same. */
const SHARED = 0.7;
/** What is not written the same is never quite the same. */
const MOST = 0.99;
/** What is done: a control, an answer, a change. */
const ACT = 'stage';
/** What is left where a type is for an act that the name does not say: a biopsy is not the answer to it. */
const UNSAID_ACT = 0.6;

/**
 * How alike a name is to what a type is called: as {@link likeness}, and nearer for what they mean alike. "Skift af KAD" and
 * "kateterskift" mean one device and one act, whatever their letters. Two old names that do may still be two visits, which a
 * type is broad enough for: so it is not counted when names are grouped.
 */
export function likenessToType(name: Comparable, called: Comparable, cosine: number): number {
  if (name.isJunk || called.isJunk || cosine <= 0) return likeness(name, called, cosine);
  // What is booked to a dietitian is no name for what others do.
  if (called.meaning.has(PROFESSION) && !name.meaning.has(PROFESSION)) return 0;
  const axes = sharedAxes(name.meaning, called.meaning);
  const alike = nearer(Math.min(cosine, 1), axes) * agreement(name.meaning, called.meaning);
  return called.meaning.has(ACT) && !name.meaning.has(ACT) ? alike * UNSAID_ACT : alike;
}

/** The least cosine with which {@link likenessToType} can be as much, of a name that means something on so many axes. */
export function leastCosine(likeness: number, axes: number): number {
  return axes === 0 || likeness > MOST ? likeness : 1 - (1 - likeness) / SHARED ** axes;
}

function nearer(alike: number, axes: number): number {
  if (axes === 0 || alike >= MOST) return alike;
  return Math.min(1 - (1 - alike) * SHARED ** axes, MOST);
}
