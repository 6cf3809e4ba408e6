import type { VisitType } from '../model/catalogue.ts';
import { changeContradictions } from './change-contradictions.ts';
import { contradictions } from './contradictions.ts';
import type { Answers, FieldId, FormField, Refusal } from './form-field.ts';
import type { Proposal, ProposedType } from './proposal.ts';
import { proposalOf, proposedType } from './proposal-of-answers.ts';
import { readAnswers, readSections } from './read-answers.ts';
import { reviewerFields } from './reviewer-fields.ts';

export type ReadProposal =
  | { readonly answers: Answers; readonly proposal: Proposal }
  | {
      readonly answers: Answers;
      readonly refusals: readonly Refusal[];
      /** The type, where nothing but answers for reviewers is missing or wrong: it can be seen and judged already. */
      readonly draft?: ProposedType;
    };

export interface ReadOptions {
  /** Whether it came as plain text, in which headings may lack their `###`. */
  readonly isPlain?: boolean;
  /** The type that it changes, where it names one. */
  readonly changed?: VisitType | undefined;
}

/**
 * Reads a filled-in form. Nothing in it is trusted: it must hold the form's headings and nothing else in their place, values
 * that the form offers, and no character that cannot be seen; every fault is told at once.
 * @param body lines ended in any way
 */
export function readProposal(
  body: string,
  fields: readonly FormField[],
  { isPlain = false, changed }: ReadOptions = {},
): ReadProposal {
  const read = readSections(body, fields, isPlain);
  if (read.refusals.length > 0) return { answers: new Map(), refusals: read.refusals };
  const { answers, refusals: unusable } = readAnswers(read.sections, fields);
  const contrary = [
    ...contradictions(answers, fields),
    ...(changed ? changeContradictions(answers, changed, fields) : []),
  ];
  const refusals = inOrder([...unusable, ...notToldYet([...missing(answers, fields), ...contrary], unusable)], fields);
  if (refusals.length === 0) return { answers, proposal: proposalOf(answers, changed) };
  const refused = new Set(refusals.map(({ field }) => field));
  const isSeen = fields.every(({ id, label }) => FOR_REVIEWERS.has(id) || !refused.has(label));
  return { answers, refusals, ...(isSeen ? { draft: proposedType(answers, changed) } : {}) };
}

/** Questions that a type can be seen without the answers to. */
const FOR_REVIEWERS: ReadonlySet<FieldId> = new Set(['department', ...reviewerFields().map(({ id }) => id)]);

function missing(answers: Answers, fields: readonly FormField[]): readonly Refusal[] {
  return fields.filter(({ id, isRequired }) => isRequired && !answers.has(id)).map(missingAnswer);
}

/** An answer that cannot be used is not missing or in the way of others too. */
function notToldYet(refusals: readonly Refusal[], told: readonly Refusal[]): readonly Refusal[] {
  const refused = new Set(told.map(({ field }) => field));
  return refusals.filter(({ field }) => !refused.has(field));
}

function inOrder(refusals: readonly Refusal[], fields: readonly FormField[]): readonly Refusal[] {
  const place = new Map<string | undefined, number>(fields.map(({ label }, index) => [label, index]));
  return [...refusals].sort((a, b) => (place.get(a.field) ?? 0) - (place.get(b.field) ?? 0));
}

function missingAnswer({ label, answering }: FormField): Refusal {
  if (answering.kind === 'tick')
    return {
      field: label,
      message: {
        da: `Bekræft, at det er rigtigt: "${answering.sentence}".`,
        en: `Confirm that this is so: "${answering.sentence}".`,
      },
    };
  return { field: label, message: { da: 'Svaret mangler: udfyld feltet.', en: 'The answer is missing: fill it in.' } };
}
