import type { OrderedSchema } from '../check/canonical.ts';
import type { Loaded } from '../load/load-catalogue.ts';
import { type Catalogue, typeId, type VisitType } from '../model/catalogue.ts';
import { answersOf } from '../propose/answers-of.ts';
import { answersOfType } from '../propose/answers-of-type.ts';
import { changeField } from '../propose/change-field.ts';
import type { Answers, FormField, Refusal } from '../propose/form-field.ts';
import { formFields, type TitledSchema } from '../propose/form-fields.ts';
import { createNearFinder, type NearFinder } from '../propose/near.ts';
import { peopleNamed } from '../propose/people.ts';
import { proposalText } from '../propose/proposal-text.ts';
import { type ReadProposal, readProposal } from '../propose/read-proposal.ts';
import type { Remark } from '../propose/remarks.ts';
import { createRemarker } from './create-remarker.ts';
import { filledIn } from './filled-in.ts';
import type { Judge, Judgement, ProposedFile } from './judgement.ts';
import { proposedFile } from './proposed-file.ts';
import { isTypeFile, readTypeFile } from './read-type-file.ts';

/** `visit-type.schema.json`: what the form's questions are called, and the order of a file's keys. */
export type VisitTypeSchema = TitledSchema & OrderedSchema;

/** A judge of proposals in a catalogue that has been loaded, with or without faults of its own. */
export function judgeOf(loaded: Loaded, schema: VisitTypeSchema): Judge {
  const { catalogue } = loaded;
  const change = changeField(catalogue);
  const fieldsFor = (changed?: VisitType): readonly FormField[] => [change, ...formFields(schema, catalogue, changed)];
  const asked = fieldsFor();
  const typeOf = (id: string | undefined): VisitType | undefined => catalogue.typesById.get(id ?? '');
  const changedIn = (answers: Answers): VisitType | undefined => typeOf(answers.get('changes')?.[0]);
  const context: Context = {
    catalogue,
    schema,
    finder: createNearFinder(catalogue),
    remarksAbout: createRemarker(loaded, asked),
  };
  return {
    fields: (changes) => fieldsFor(typeOf(changes)),
    near: (name, set, changes) => context.finder.near(name, set, typeOf(changes)),
    judge(body, { isPlain }) {
      const changed = changedIn(answersOf(body, asked).answers);
      const fields = fieldsFor(changed);
      return judgement(readProposal(body, fields, { isPlain, changed }), { fields, changed, ...context });
    },
    write: (answers) => proposalText(answers, fieldsFor(changedIn(answers))),
    read: (body, set) =>
      isTypeFile(body)
        ? { answers: readTypeFile(body, catalogue, set), refusals: [] }
        : answersOf(body, fieldsFor(changedIn(answersOf(body, asked).answers))),
    answersOf(id) {
      const type = typeOf(id);
      return type && answersOfType(type);
    },
  };
}

interface Context {
  readonly catalogue: Catalogue;
  readonly schema: OrderedSchema;
  readonly finder: NearFinder;
  readonly remarksAbout: (file: ProposedFile) => readonly Remark[];
}

interface OneForm extends Context {
  readonly fields: readonly FormField[];
  readonly changed: VisitType | undefined;
}

function judgement(read: ReadProposal, form: OneForm): Judgement {
  const { fields, changed, finder, schema } = form;
  const { answers } = read;
  const type = 'proposal' in read ? read.proposal : read.draft;
  const file = type && proposedFile(type, changed, schema);
  const refusals = [
    ...('refusals' in read ? read.refusals : []),
    ...peopleNamed(answers, fields, finder.lexicon),
    ...(type !== undefined && file === undefined ? [NOTHING_CHANGED] : []),
  ].map(asError);
  const [name] = answers.get('name') ?? [];
  const near = name === undefined ? undefined : finder.near(name, answers.get('speciality')?.[0] ?? '', changed);
  const remarks = file === undefined ? earlyRemarks(answers, form) : remarksOn(file, form);
  const isSound = ![...refusals, ...remarks].some(({ severity }) => severity === 'error');
  const proposal = isSound && file && 'proposal' in read ? { ...read.proposal, ...file.type } : undefined;
  return { refusals, remarks, near, file, proposal };
}

function remarksOn(file: ProposedFile, { catalogue, changed, fields, remarksAbout }: OneForm): readonly Remark[] {
  const isTaken = changed === undefined && catalogue.paths.includes(file.path);
  return isTaken ? [taken(file, fields)] : remarksAbout(file);
}

/** What the rules say of the answers that are given, while others are missing. Some are told only when all are there. */
function earlyRemarks(answers: Answers, form: OneForm): readonly Remark[] {
  const { catalogue, changed, fields, schema } = form;
  const type = filledIn(answers, changed, catalogue);
  const file = type && proposedFile(type, changed, schema);
  const given = new Set(fields.filter(({ id }) => answers.has(id)).map(({ label }) => label));
  const isGiven = ({ field }: Remark): boolean => field !== undefined && given.has(field);
  return file === undefined ? [] : remarksOn(file, form).filter(isGiven);
}

function asError(refused: Refusal): Remark {
  return { ...refused, severity: 'error' };
}

function taken({ type: { set, file } }: ProposedFile, fields: readonly FormField[]): Remark {
  const id = typeId(set, file.id);
  return {
    field: fields.find((field) => field.id === 'name')?.label,
    severity: 'error',
    message: {
      da: `Der er allerede en type med id'et ${id}: brug den, eller lad navnet sige, hvad der er anderledes.`,
      en: `There is a type with the id ${id} already: use that, or let the name tell what differs.`,
    },
  };
}

const NOTHING_CHANGED: Refusal = {
  field: undefined,
  message: {
    da: 'Forslaget ændrer ikke noget ved typen: ret det, der skal være anderledes.',
    en: 'The proposal changes nothing about the type: alter what is to be different.',
  },
};
