import { clusterNames } from '../harmonise/cluster-names.ts';
import { firstHitOf, likelyTypeOf } from '../harmonise/map-name.ts';
import type { Knowledge } from '../harmonise/name-edges.ts';
import { createTargets, type Targets } from '../harmonise/targets.ts';
import type { Catalogue } from '../model/catalogue.ts';
import { knowsWord } from '../similarity/known-words.ts';
import type { Lexicon } from '../similarity/lexicon.ts';
import { readName } from '../similarity/read-name.ts';
import type { HardNegative, LabelledSet } from './labelled-set.ts';

/** Whether two names that are two visits were put together. */
export interface MergeCheck {
  readonly pair: HardNegative;
  /** Where there are no other names. */
  readonly alone: boolean;
  /** Among all the labelled names of their speciality, and those of its other pairs. */
  readonly amongAll: boolean;
}

/** Tries every hard negative, in their order. */
export function mergeChecks(
  { names, hardNegatives }: LabelledSet,
  catalogue: Catalogue,
  lexicon: Lexicon,
): readonly MergeCheck[] {
  const targets = targetsBySlug(catalogue, lexicon);
  const clusters = new Map<string, ReadonlyMap<string, number>>();
  const amongAll = ({ a, b, speciality }: HardNegative): boolean => {
    const known = clusters.get(speciality);
    const found =
      known ?? clustersBy(namesOf(speciality, names, hardNegatives), speciality, lexicon, targets(speciality));
    clusters.set(speciality, found);
    return found.get(a) === found.get(b);
  };
  return hardNegatives.map((pair) => {
    const alone = clustersBy([pair.a, pair.b], pair.speciality, lexicon, targets(pair.speciality));
    return { pair, alone: alone.get(pair.a) === alone.get(pair.b), amongAll: amongAll(pair) };
  });
}

function namesOf(slug: string, names: LabelledSet['names'], pairs: readonly HardNegative[]): readonly string[] {
  const labelled = names.filter(({ speciality }) => speciality === slug).map(({ name }) => name);
  const paired = pairs.filter(({ speciality }) => speciality === slug).flatMap(({ a, b }) => [a, b]);
  return [...new Set([...labelled, ...paired])];
}

function targetsBySlug(catalogue: Catalogue, lexicon: Lexicon): (slug: string) => Targets {
  const targetsOf = createTargets(catalogue, lexicon);
  const known = new Map<string, Targets>();
  return (slug) => {
    const targets = known.get(slug) ?? targetsOf(catalogue.specialities.find((one) => one.slug === slug));
    known.set(slug, targets);
    return targets;
  };
}

function clustersBy(
  names: readonly string[],
  speciality: string,
  lexicon: Lexicon,
  targets: Targets,
): ReadonlyMap<string, number> {
  const found = new Map<string, number>();
  const reads = names.map((name) => readName(name, lexicon, speciality));
  const likelyType: Knowledge['likelyType'] = (read) =>
    likelyTypeOf(read.isJunk ? undefined : firstHitOf(read, targets));
  for (const [cluster, { rows }] of clusterNames(reads, undefined, {
    likelyType,
    isKnown: knowsWord(lexicon),
  }).entries())
    for (const row of rows) found.set(names[row] ?? '', cluster);
  return found;
}
