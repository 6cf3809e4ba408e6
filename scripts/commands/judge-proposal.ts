import { join } from 'node:path';
import { stringify } from 'yaml';
import { canonical, type OrderedSchema } from '../check/canonical.ts';
import { check } from '../check/check.ts';
import { sortFindings } from '../check/sort-findings.ts';
import { openCatalogue } from '../load/open-catalogue.ts';
import { readSchema } from '../load/read-schema.ts';
import { type Catalogue, COMMON } from '../model/catalogue.ts';
import type { Finding } from '../model/finding.ts';
import { responseDays } from '../model/response-days.ts';
import { acceptance, type Form, refusal } from '../propose/answer.ts';
import type { FormField, Refusal } from '../propose/form-field.ts';
import { formFields, type TitledSchema } from '../propose/form-fields.ts';
import { createNearFinder } from '../propose/near.ts';
import { peopleNamed } from '../propose/people.ts';
import { type Proposal, pathOf } from '../propose/proposal.ts';
import { readProposal } from '../propose/read-proposal.ts';
import { type Remark, remarksOf } from '../propose/remarks.ts';
import { RULES } from '../rules/index.ts';

export interface Judged {
  /** What the proposer is told, in Danish. */
  readonly answer: string;
  /** Absent where something must be mended. */
  readonly accepted?: {
    readonly proposal: Proposal;
    /** The speciality's name. */
    readonly speciality: string;
    readonly fields: readonly FormField[];
    /** Path within the catalogue, with `/`. */
    readonly path: string;
    /** The type file in canonical form. */
    readonly text: string;
  };
}

/** Reads a filled-in form and judges the type it proposes by the rules, in the catalogue as if it stood there. */
export async function judgeProposal(
  body: string,
  directory: string,
  form: Form,
  { isPlain }: { readonly isPlain: boolean },
): Promise<Judged> {
  const { catalogue, findings } = await openCatalogue(directory);
  const fields = formFields(readSchema('visit-type') as TitledSchema, catalogue);
  const read = readProposal(body, fields, { isPlain });
  if ('refusals' in read) return { answer: refusal(read.refusals.map(asError), undefined, form) };
  const { proposal } = read;
  const finder = createNearFinder(catalogue);
  const people = [...peopleNamed(proposal.reviewers, fields, finder.lexicon)];
  if (people.length > 0) return { answer: refusal(people.map(asError), undefined, form) };
  const near = finder.near(proposal.file.name, proposal.set);
  const path = pathOf(proposal);
  if (catalogue.paths.includes(path)) return { answer: refusal([taken(proposal, fields)], near, form) };
  const text = fileText(proposal, path);
  const before = [...findings, ...check(catalogue, RULES).findings];
  const remarks = await remarksAbout({ path, text, before, fields }, directory);
  if (remarks.some(({ severity }) => severity === 'error')) return { answer: refusal(remarks, near, form) };
  const speciality = specialityName(proposal.set, catalogue);
  const days = responseDays(catalogue.settings);
  return {
    answer: acceptance({ name: proposal.file.name, speciality, remarks, near, days }, form),
    accepted: { proposal, speciality, fields, path, text },
  };
}

function asError(refused: Refusal): Remark {
  return { ...refused, severity: 'error' };
}

interface Proposed {
  readonly path: string;
  readonly text: string;
  readonly before: readonly Finding[];
  readonly fields: readonly FormField[];
}

/** What is wrong with the file as it would stand, and with others because of it. */
async function remarksAbout({ path, text, before, fields }: Proposed, directory: string): Promise<readonly Remark[]> {
  const added = { path, bytes: Buffer.from(text) };
  const { catalogue, findings } = await openCatalogue(directory, { added });
  const known = new Set(before.map(keyOf));
  const caused = sortFindings([...findings, ...check(catalogue, RULES).findings]).filter(
    (finding) => finding.file === path || !known.has(keyOf(finding)),
  );
  const file = catalogue.files.find((candidate) => candidate.path === path);
  return remarksOf(caused, file ?? { path }, fields);
}

function keyOf({ rule, file, message }: Finding): string {
  return `${rule}\n${file}\n${message.da}`;
}

/** The file as `npm run fix` would write it: what people wrote are values of it, never a part of its notation. */
function fileText({ file }: Proposal, path: string): string {
  const up = '../'.repeat(path.split('/').length);
  const schema = readSchema('visit-type') as OrderedSchema;
  return canonical(stringify(file, { lineWidth: 0 }), schema, `${up}schema/visit-type.schema.json`);
}

function taken({ set, file }: Proposal, fields: readonly FormField[]): Remark {
  return {
    field: fields.find(({ id }) => id === 'name')?.label,
    severity: 'error',
    message: {
      da: `Der er allerede en type med id'et ${set}/${file.id}: brug den, eller lad navnet sige, hvad der er anderledes.`,
      en: `There is a type with the id ${set}/${file.id} already: use that, or let the name tell what differs.`,
    },
  };
}

function specialityName(set: string, { specialities }: Catalogue): string {
  return set === COMMON ? 'fælles' : (specialities.find(({ slug }) => slug === set)?.name.value ?? set);
}

/** The path of a file of the catalogue as seen from the working directory, with `/`. */
export function pathFrom(directory: string, path: string): string {
  return join(directory, path).replaceAll('\\', '/');
}
