import { join } from 'node:path';
import { judgeOf, type VisitTypeSchema } from '../judge/judge-of.ts';
import type { Judgement, ProposedFile } from '../judge/judgement.ts';
import { openCatalogue } from '../load/open-catalogue.ts';
import { readSchema } from '../load/read-schema.ts';
import { type Catalogue, COMMON } from '../model/catalogue.ts';
import { responseDays } from '../model/response-days.ts';
import { acceptance, type Form, refusal } from '../propose/answer.ts';
import type { FormField } from '../propose/form-field.ts';
import type { Proposal } from '../propose/proposal.ts';

export interface Judged {
  readonly judgement: Judgement;
  /** What the proposer is told, in Danish. */
  readonly answer: string;
  /** Absent where something must be mended. */
  readonly accepted?: {
    readonly proposal: Proposal;
    readonly file: ProposedFile;
    /** The speciality's name. */
    readonly speciality: string;
    readonly fields: readonly FormField[];
  };
}

/** Reads a filled-in form and judges the type it proposes by the rules, in the catalogue as if it stood there. */
export async function judgeProposal(
  body: string,
  directory: string,
  form: Form,
  { isPlain }: { readonly isPlain: boolean },
): Promise<Judged> {
  const opened = await openCatalogue(directory);
  const judge = judgeOf(opened, readSchema('visit-type') as VisitTypeSchema);
  const judgement = judge.judge(body, { isPlain });
  const { refusals, remarks, near, file, proposal } = judgement;
  // What a form says is worth weighing once it can be read.
  if (refusals.length > 0) return { judgement, answer: refusal(refusals, undefined, form) };
  if (proposal === undefined || file === undefined || near === undefined)
    return { judgement, answer: refusal(remarks, near, form) };
  const { catalogue } = opened;
  const speciality = specialityName(proposal.set, catalogue);
  const days = responseDays(catalogue.settings);
  return {
    judgement,
    answer: acceptance({ name: proposal.file.name, speciality, remarks, near, days }, form),
    accepted: { proposal, file, speciality, fields: judge.fields() },
  };
}

function specialityName(set: string, { specialities }: Catalogue): string {
  return set === COMMON ? 'fælles' : (specialities.find(({ slug }) => slug === set)?.name.value ?? set);
}

/** The path of a file of the catalogue as seen from the working directory, with `/`. */
export function pathFrom(directory: string, path: string): string {
  return join(directory, path).replaceAll('\\', '/');
}
