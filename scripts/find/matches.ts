import type { FoundKind } from './label.ts';
import { ORDER, type Rank } from './rank.ts';

/** One way in which a type was found. */
export interface Match {
  readonly rank: Rank;
  readonly kind: FoundKind;
  /** What the type is called that was found. */
  readonly text: string;
  /** The slug of the speciality that alone calls it so; '' where all do. */
  readonly speciality: string;
  /** 0..1, among matches of one rank: how much of the text was asked for, or how alike the two are. */
  readonly share: number;
}

/** The best way in which each type was found: for everybody, and in each speciality of its own. */
export interface Matches {
  add(type: number, match: Match): void;
  /** The best as everybody, or one speciality, sees it; without a speciality the best of all. */
  best(type: number, speciality: string | undefined): Match | undefined;
  /** The places of the types found. */
  types(): Iterable<number>;
  readonly size: number;
}

export function createMatches(): Matches {
  const byType = new Map<number, Map<string, Match>>();
  return {
    add(type, match) {
      const known = byType.get(type);
      if (known === undefined) byType.set(type, new Map([[match.speciality, match]]));
      else if (isBetter(match, known.get(match.speciality))) known.set(match.speciality, match);
    },
    best(type, speciality) {
      const known = byType.get(type);
      if (known === undefined) return undefined;
      const seen = speciality === undefined ? [...known.values()] : [known.get(''), known.get(speciality)];
      return seen.reduce((best, match) => (match && isBetter(match, best) ? match : best), undefined);
    },
    types: () => byType.keys(),
    get size() {
      return byType.size;
    },
  };
}

function isBetter(match: Match, than: Match | undefined): boolean {
  return than === undefined || byMatch(match, than) < 0;
}

/** The better match first. */
export function byMatch(a: Match, b: Match): number {
  return ORDER[a.rank] - ORDER[b.rank] || b.share - a.share;
}
