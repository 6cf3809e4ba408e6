import { type Answer, isRight } from './answers.ts';
import { bCubedOfEach } from './cluster-quality.ts';
import type { MergeCheck } from './false-merges.ts';
import { JUNK } from './labelled-set.ts';
import { isReadRightly } from './precision-recall.ts';
import { grouped } from './quality.ts';

/** Something that came out otherwise than a person labelled it. */
export interface Failure {
  readonly kind: 'length' | 'mode' | 'role' | 'target' | 'mixed' | 'split' | 'merge';
  readonly speciality: string;
  readonly name: string;
  readonly meant: string;
  readonly got: string;
}

/** All that is wrong, by kind. Only ever for names that may be tuned on. */
export function* failuresOf(answers: readonly Answer[], merges: readonly MergeCheck[]): Generator<Failure> {
  for (const answer of answers) yield* misread(answer);
  for (const answer of answers) if (!isRight(answer)) yield mismapped(answer);
  yield* misgrouped(answers);
  for (const { pair, alone, amongAll } of merges)
    if (alone || amongAll) {
      const where = alone && amongAll ? 'alone and among all' : alone ? 'alone' : 'among all';
      const name = `${pair.a} | ${pair.b}`;
      yield { kind: 'merge', speciality: pair.speciality, name, meant: pair.why, got: `one visit, ${where}` };
    }
}

function* misread({ label, suggested }: Answer): Generator<Failure> {
  const { speciality, name } = label;
  for (const [kind, column] of [
    ['length', 'duration'] as const,
    ['mode', 'mode'] as const,
    ['role', 'role'] as const,
  ]) {
    const [meant, got] = [label[column], suggested.suggestion[column]];
    if (!isReadRightly(got, meant)) yield { kind, speciality, name, meant: shown(meant), got: shown(got) };
  }
}

function mismapped({ label, targets, suggested: { suggestion } }: Answer): Failure {
  const { speciality, name, concept } = label;
  const { retire, target, confidence } = suggestion;
  const meant = concept === JUNK ? 'no visit' : `${concept} → ${targets.join(' or ') || 'no type'}`;
  const got = retire === 'junk' ? 'no visit' : target || 'no type';
  return { kind: 'target', speciality, name, meant, got: `${got} (${confidence.toFixed(2)})` };
}

function* misgrouped(answers: readonly Answer[]): Generator<Failure> {
  for (const [index, { precision, recall }] of bCubedOfEach(grouped(answers, () => 1)).entries()) {
    const answer = answers[index];
    if (!answer) continue;
    const { speciality, name, concept } = answer.label;
    const got = `${answer.suggested.suggestion.cluster}, precision ${precision.toFixed(2)}, recall ${recall.toFixed(2)}`;
    if (precision < 1) yield { kind: 'mixed', speciality, name, meant: concept, got };
    else if (recall < 1) yield { kind: 'split', speciality, name, meant: concept, got };
  }
}

function shown(value: string): string {
  return value === '' ? 'nothing' : value;
}
