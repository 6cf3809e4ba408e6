import { Ajv } from 'ajv';
import { CHANGE_KINDS } from '../compare/change.ts';
import { MAX_REVIEW_BYTES, type ReviewFacts } from '../model/review-facts.ts';

/** What the facts must be about; both from GitHub, never from the facts. */
export interface Expected {
  readonly number: number;
  readonly head: string;
}

/**
 * The facts that a file of bytes holds, or nothing where it is not exactly such facts, about that pull request at that
 * commit. What is wrong with it is not said: the file may be written to be repeated.
 * @param schema `schema/review-facts.schema.json`
 */
export function readReviewFacts(
  bytes: Uint8Array,
  schema: object,
  { number, head }: Expected,
): ReviewFacts | undefined {
  if (bytes.length > MAX_REVIEW_BYTES) return undefined;
  const value = parsed(bytes);
  const validate = new Ajv({ strict: true, allowUnionTypes: true }).compile<ReviewFacts>(schema);
  if (!validate(value)) return undefined;
  const isOurs = value.number === number && value.head === head;
  return isOurs && isTelling(value) ? value : undefined;
}

function parsed(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    return undefined;
  }
}

/** What a schema cannot say: the parts do not contradict each other, so that changes cannot be told as "nothing changed". */
function isTelling({ outcome, bump, totals, kinds, changes, findings, near, notCompared }: ReviewFacts): boolean {
  const hasChanges = totals.changes > 0;
  return (
    hasChanges === (outcome === 'changed') &&
    hasChanges === (bump !== null) &&
    (outcome !== 'same' || totals.notCompared === 0) &&
    changes.length <= totals.changes &&
    findings.length <= totals.errors + totals.warnings + totals.infos &&
    near.length <= totals.near &&
    notCompared.length <= totals.notCompared &&
    kinds.reduce((sum, { count }) => sum + count, 0) === totals.changes &&
    [...kinds, ...changes].every(({ kind }) => CHANGE_KINDS.some((known) => known === kind))
  );
}
