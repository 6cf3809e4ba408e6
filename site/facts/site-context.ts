import type { Catalogue, Decision, VisitType } from '../../scripts/model/catalogue.ts';
import { COMMON } from '../../scripts/model/catalogue.ts';
import { byDanishOrder } from '../../scripts/model/danish-order.ts';
import { decisionsAbout } from './decisions-about.ts';
import { type HeldType, heldBy } from './held-types.ts';
import { type OldName, oldNamesOf } from './old-names.ts';
import type { SiteFacts } from './site-facts.ts';
import { type TreeWay, waysThrough } from './ways-through.ts';
import { type Words, wordsOf } from './words.ts';

/** Everything that pages are made of, worked out once. */
export interface SiteContext {
  readonly catalogue: Catalogue;
  readonly facts: SiteFacts;
  readonly words: Words;
  /** By slug, in Danish order of the specialities' names. */
  readonly heldBySpeciality: ReadonlyMap<string, readonly HeldType[]>;
  /** By the type's full id. */
  readonly holders: ReadonlyMap<string, readonly HeldType[]>;
  readonly ways: ReadonlyMap<string, readonly TreeWay[]>;
  /** By the type's full id or the speciality's slug. */
  readonly decisions: ReadonlyMap<string, readonly Decision[]>;
  readonly oldNames: readonly OldName[];
  /** By the type's full id. */
  readonly oldNamesOfType: ReadonlyMap<string, readonly OldName[]>;
}

export function siteContext(catalogue: Catalogue, facts: SiteFacts): SiteContext {
  const specialities = [...catalogue.specialities].sort((a, b) => byDanishOrder(a.name.value, b.name.value));
  const heldBySpeciality = new Map(
    specialities.map((speciality) => [speciality.slug, heldBy(speciality, catalogue)] as const),
  );
  const held = [...heldBySpeciality.values()].flat();
  const oldNames = oldNamesOf(catalogue);
  return {
    catalogue,
    facts,
    words: wordsOf(catalogue),
    heldBySpeciality,
    holders: grouped(held, ({ type }) => [type.fullId]),
    ways: grouped(catalogue.trees.flatMap(waysThrough), ({ type }) => [type]),
    decisions: decisionsAbout(catalogue),
    oldNames,
    oldNamesOfType: grouped(oldNames, ({ targets }) => targets),
  };
}

function grouped<T>(values: readonly T[], keysOf: (value: T) => readonly string[]): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const value of values)
    for (const key of keysOf(value)) {
      const known = groups.get(key);
      if (known) known.push(value);
      else groups.set(key, [value]);
    }
  return groups;
}

/** Whether nobody has approved the set that a type or speciality belongs to. */
export function isDraftSet(slug: string, { specialities, common }: Catalogue): boolean {
  const set = slug === COMMON ? common : specialities.find((speciality) => speciality.slug === slug);
  return set?.approval.status !== 'approved';
}

/** The name of a set as a heading says it. */
export function nameOfSet(slug: string, { specialities }: Catalogue): string {
  if (slug === COMMON) return 'Fælles besøgstyper';
  return specialities.find((speciality) => speciality.slug === slug)?.name.value ?? slug;
}

/** Where a type's file stands in the repository. */
export function fileAddress(type: VisitType, { repository }: SiteFacts): string {
  return `${repository}/blob/main/catalogue/${type.file.path}`;
}
