import { firstHitOf } from '../harmonise/map-name.ts';
import { createTargets, type Targets } from '../harmonise/targets.ts';
import type { Catalogue } from '../model/catalogue.ts';
import type { Lexicon } from '../similarity/lexicon.ts';
import { type Answer, answersOf } from './answers.ts';
import { type Failure, failuresOf } from './failures.ts';
import { mergeChecks } from './false-merges.ts';
import { isotonic, knotsOf } from './isotonic.ts';
import type { LabelledSet, Part } from './labelled-set.ts';
import { type Quality, qualityOf } from './quality.ts';

export interface Measured {
  readonly parts: Readonly<Record<Part, Quality>>;
  /** What the table of `calibration.ts` is fitted on: the best hits of part `tune`. */
  readonly hits: readonly RawScore[];
  /** What is wrong in part `tune`. There is deliberately no such list of part `report`. */
  readonly tuneFailures: readonly Failure[];
}

export function measureQuality(set: LabelledSet, catalogue: Catalogue, lexicon: Lexicon): Measured {
  const answers = answersOf(set, catalogue, lexicon);
  const merges = mergeChecks(set, catalogue, lexicon);
  const answersIn = (part: Part): readonly Answer[] => answers.filter(({ label }) => label.part === part);
  const mergesIn = (part: Part) => merges.filter(({ pair }) => pair.part === part);
  const tune = answersIn('tune');
  return {
    parts: {
      tune: qualityOf(tune, mergesIn('tune'), answers),
      report: qualityOf(answersIn('report'), mergesIn('report'), answers),
    },
    hits: rawScores(tune, catalogue, lexicon),
    tuneFailures: [...failuresOf(tune, mergesIn('tune'))],
  };
}

/** The best hit of a name by its score before calibration, and whether it was right. */
export interface RawScore {
  readonly score: number;
  readonly isRight: boolean;
}

/** What the table of `calibration.ts` would be, fitted on the best hits of all that may be tuned on. */
export function calibrationTable(measured: readonly Measured[]): readonly (readonly [score: number, share: number])[] {
  return knotsOf(isotonic(measured.flatMap(({ hits }) => hits)));
}

function rawScores(answers: readonly Answer[], catalogue: Catalogue, lexicon: Lexicon): readonly RawScore[] {
  const targetsOf = createTargets(catalogue, lexicon);
  const targets = new Map<string, Targets>(
    catalogue.specialities.map((speciality) => [speciality.slug, targetsOf(speciality)]),
  );
  return answers.flatMap(({ label, targets: right, suggested: { read } }) => {
    const known = targets.get(label.speciality);
    const hit = known && !read.isJunk ? firstHitOf(read, known) : undefined;
    return hit ? [{ score: hit.score, isRight: right.includes(hit.target.id) }] : [];
  });
}
