import { BUMPS, type Bump, type Change } from './change.ts';

/** A file that could not be compared, on which side, and why. */
export interface NotCompared {
  /** Path within the catalogue, with `/`. */
  readonly file: string;
  readonly side: 'base' | 'head' | 'both';
  /** In Danish: what is wrong with the file. */
  readonly why: string;
}

/**
 * What came of a comparison. "The same" is said only where everything was compared: with files that nobody can read and no
 * change beside them, the answer is that it could not be told.
 */
export type Comparison = {
  readonly changes: readonly Change[];
  readonly notCompared: readonly NotCompared[];
  /** Danish names by slug, of all specialities that either side has. */
  readonly specialities: Readonly<Record<string, string>>;
  /** What the changes demand; with files not compared it is the least they demand. Null where nothing changed. */
  readonly bump: Bump | null;
} & ({ readonly outcome: 'same' | 'changed' } | { readonly outcome: 'could-not-compare'; readonly why: string });

export function highestBump(bumps: readonly Bump[]): Bump | null {
  return BUMPS.findLast((bump) => bumps.includes(bump)) ?? null;
}

export function isAtLeast(declared: Bump | null, demanded: Bump | null): boolean {
  return rank(declared) >= rank(demanded);
}

function rank(bump: Bump | null): number {
  return bump === null ? -1 : BUMPS.indexOf(bump);
}
