import type { Judgement } from '../../../scripts/judge/judgement.ts';
import type { FormField } from '../../../scripts/propose/form-field.ts';
import type { Remark } from '../../../scripts/propose/remarks.ts';
import { type Draft, isAnswered } from './answer-text.ts';

/** Everything that is said of the form, first what must be mended. */
function remarksIn(judgement: Judgement | undefined): readonly Remark[] {
  return judgement ? [...judgement.refusals, ...judgement.remarks] : [];
}

export function errorsIn(judgement: Judgement | undefined): readonly Remark[] {
  return remarksIn(judgement).filter(({ severity }) => severity === 'error');
}

/**
 * What is said of one question. Whoever has not come to it yet is not told that it is missing.
 * @param isDue whether it has been left once, or everything was asked for
 */
export function remarksOn(
  { id, label }: FormField,
  judgement: Judgement | undefined,
  draft: Draft,
  isDue: boolean,
): readonly Remark[] {
  if (!isDue && !isAnswered(draft[id])) return [];
  return remarksIn(judgement).filter(({ field }) => field === label);
}

/** What is about no question of the form, such as another type that the proposal collides with. */
export function remarksOnNone(judgement: Judgement | undefined, fields: readonly FormField[]): readonly Remark[] {
  return remarksIn(judgement).filter(({ field }) => !fields.some(({ label }) => label === field));
}
