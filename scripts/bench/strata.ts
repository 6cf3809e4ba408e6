import { type Answer, isRight } from './answers.ts';
import { bCubedOfEach } from './cluster-quality.ts';
import { conceptKey, JUNK } from './labelled-set.ts';
import { precisionRecall } from './precision-recall.ts';

/** Names that have something in common, and how they fare among all. */
export interface Stratum {
  readonly name: string;
  readonly names: number;
  /** F1 of their mean precision and recall, among all the names of the part. */
  readonly bCubed: number;
  /** The share for which what is proposed is right: a type, none where there is none, or retirement. */
  readonly right: number;
}

/** The strata that names fall into, those of one kind side by side; a name is in several. Empty ones are left out. */
export function strataOf(answers: readonly Answer[]): readonly Stratum[] {
  const each = bCubedOfEach(
    answers.map((answer) => ({ cluster: String(answer.cluster), concept: conceptKey(answer.label), weight: 1 })),
  );
  const found = new Map<string, { names: number; precision: number; recall: number; right: number }>();
  for (const [index, answer] of answers.entries())
    for (const name of stratumNames(answer)) {
      const sum = found.get(name) ?? { names: 0, precision: 0, recall: 0, right: 0 };
      sum.names += 1;
      sum.precision += each[index]?.precision ?? 0;
      sum.recall += each[index]?.recall ?? 0;
      sum.right += Number(isRight(answer));
      found.set(name, sum);
    }
  return [...found]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, { names, precision, recall, right }]) => ({
      name,
      names,
      bCubed: precisionRecall(precision / names, recall / names).f1,
      right: right / names,
    }));
}

const MANY_WORDS = 4;

function* stratumNames({ label, targets, suggested }: Answer): Generator<string> {
  const words = suggested.read.content.length;
  yield `speciality ${label.speciality}`;
  yield `words ${words < MANY_WORDS ? words : `${MANY_WORDS} or more`}`;
  if (label.duration !== '') yield 'says a length';
  if (label.mode !== '') yield 'says a mode';
  if (label.role !== '') yield 'says a role';
  if (label.concept === JUNK) yield 'is no visit';
  else yield targets.length > 0 ? 'has a type' : 'has no type';
}
