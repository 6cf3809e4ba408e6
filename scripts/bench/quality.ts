import { type Answer, isRight } from './answers.ts';
import { bCubed, type Grouped, pairwise, singletons } from './cluster-quality.ts';
import type { MergeCheck } from './false-merges.ts';
import { conceptKey, JUNK, type LabelledName } from './labelled-set.ts';
import { type PrecisionRecall, precisionRecall, readingQuality } from './precision-recall.ts';
import { type Judged, type Reliability, reliability } from './reliability.ts';
import { type Stratum, strataOf } from './strata.ts';

/** How well one part of the labelled names is read, grouped and mapped. Shares 0..1; NaN where there is nothing to count. */
export interface Quality {
  readonly names: number;
  /** Pairs and names counted once, and by bookings; beside each, what leaving every name alone would score. */
  readonly clusters: Readonly<
    Record<ClusterMeasure, { readonly ours: PrecisionRecall; readonly alone: PrecisionRecall }>
  >;
  readonly readings: Readonly<Record<'length' | 'mode' | 'role', PrecisionRecall>>;
  readonly falseMerges: { readonly pairs: number; readonly alone: number; readonly amongAll: number };
  readonly mapping: Mapping;
  /** Of what is proposed for retirement as no visit, and of what is none. */
  readonly junk: PrecisionRecall;
  readonly reliability: Reliability;
  readonly strata: readonly Stratum[];
}

/** `bCubedInBoth` is of the names of one part among those of both, as they were grouped. */
export type ClusterMeasure = 'pairwise' | 'bCubed' | 'bCubedInBoth' | 'pairwiseByBookings' | 'bCubedByBookings';

export interface Mapping {
  /** Visits that a type exists for, and the share given such a type; abstaining is wrong. */
  readonly mappable: number;
  readonly top1: number;
  /** The share where such a type is among the five candidates. */
  readonly top5: number;
  /** Visits that no type exists for, and the shares given none, and given one at 0.8 or above. */
  readonly unmappable: number;
  readonly abstains: number;
  readonly confidentlyWrong: number;
}

/** From here on a suggestion is shown as one to be trusted. */
const CONFIDENT = 0.8;

/** @param all the answers of both parts, which were grouped together */
export function qualityOf(answers: readonly Answer[], merges: readonly MergeCheck[], all: readonly Answer[]): Quality {
  const visits = answers.filter(({ label }) => label.concept !== JUNK);
  return {
    names: answers.length,
    clusters: clusterQuality(answers, all),
    readings: {
      length: readingOf(answers, 'duration'),
      mode: readingOf(answers, 'mode'),
      role: readingOf(answers, 'role'),
    },
    falseMerges: {
      pairs: merges.length,
      alone: share(merges, ({ alone }) => alone),
      amongAll: share(merges, ({ amongAll }) => amongAll),
    },
    mapping: mappingOf(visits),
    junk: junkQuality(answers),
    reliability: reliability(answers.flatMap(judged)),
    strata: strataOf(answers),
  };
}

function clusterQuality(answers: readonly Answer[], all: readonly Answer[]): Quality['clusters'] {
  const names = grouped(answers, () => 1);
  const booked = grouped(answers, ({ bookings }) => bookings);
  const asked = new Set(answers);
  const isAsked = all.map((answer) => asked.has(answer));
  const both = (measure: (names: readonly Grouped[]) => PrecisionRecall, of: readonly Grouped[]) => ({
    ours: measure(of),
    alone: measure(singletons(of)),
  });
  return {
    pairwise: both(pairwise, names),
    bCubed: both(bCubed, names),
    bCubedInBoth: both(
      (of) => bCubed(of, isAsked),
      grouped(all, () => 1),
    ),
    pairwiseByBookings: both(pairwise, booked),
    bCubedByBookings: both(bCubed, booked),
  };
}

/** Answers as the measures of grouping take them. */
export function grouped(answers: readonly Answer[], weightOf: (name: LabelledName) => number): readonly Grouped[] {
  return answers.map(({ label, cluster }) => ({
    cluster: String(cluster),
    concept: conceptKey(label),
    weight: weightOf(label),
  }));
}

function readingOf(answers: readonly Answer[], what: 'duration' | 'mode' | 'role'): PrecisionRecall {
  return readingQuality(
    answers.map(({ label, suggested }) => ({ read: suggested.suggestion[what], meant: label[what] })),
  );
}

function mappingOf(visits: readonly Answer[]): Mapping {
  const mappable = visits.filter(({ targets }) => targets.length > 0);
  const unmappable = visits.filter(({ targets }) => targets.length === 0);
  return {
    mappable: mappable.length,
    top1: share(mappable, isRight),
    top5: share(mappable, ({ targets, suggested }) =>
      suggested.suggestion.candidates.some(({ target }) => targets.includes(target)),
    ),
    unmappable: unmappable.length,
    abstains: share(unmappable, isRight),
    confidentlyWrong: share(
      unmappable,
      ({ suggested: { suggestion } }) => suggestion.target !== '' && suggestion.confidence >= CONFIDENT,
    ),
  };
}

function junkQuality(answers: readonly Answer[]): PrecisionRecall {
  const proposed = answers.filter(({ suggested }) => suggested.suggestion.retire === 'junk');
  const junk = answers.filter(({ label }) => label.concept === JUNK);
  return precisionRecall(
    share(proposed, ({ label }) => label.concept === JUNK),
    share(junk, isRight),
  );
}

/** What is proposed first, also where it is thought too little of to be more than a candidate; nothing where there is none. */
function judged({ label, targets, suggested: { suggestion } }: Answer): readonly Judged[] {
  const { retire, confidence, candidates } = suggestion;
  if (retire !== undefined) return [{ confidence, isRight: label.concept === JUNK }];
  const [first] = candidates;
  return first ? [{ confidence: first.confidence, isRight: targets.includes(first.target) }] : [];
}

function share<T>(all: readonly T[], is: (one: T) => boolean): number {
  return all.filter(is).length / all.length;
}
