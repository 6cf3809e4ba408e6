import type { Mode, Purpose, SelfBooking, StaffItem, VisitTypeFile } from '../model/authored.ts';
import { cprLike } from '../model/cpr.ts';
import { slugOf } from '../model/slug.ts';
import type { FieldId, FormField, Refusal } from './form-field.ts';
import { hintOf } from './hint.ts';
import type { Proposal, ReviewerAnswers } from './proposal.ts';
import { oneLine, readAnswer } from './read-answer.ts';
import { refusedText } from './refused-text.ts';
import { splitSections } from './sections.ts';

export type ReadProposal = { readonly proposal: Proposal } | { readonly refusals: readonly Refusal[] };

/** Characters: as many as GitHub lets an issue hold. */
export const MOST_CHARACTERS = 65_536;

type Answers = ReadonlyMap<FieldId, readonly string[]>;

/**
 * Reads a filled-in form. Nothing in it is trusted: it must hold the form's headings and nothing else in their place, values
 * that the form offers, and no character that cannot be seen; every fault is told at once.
 * @param body lines ended in any way
 * @param isPlain whether it came as plain text, in which headings may lack their `###`
 */
export function readProposal(body: string, fields: readonly FormField[], { isPlain = false } = {}): ReadProposal {
  if (body.length > MOST_CHARACTERS) return { refusals: [TOO_LONG] };
  const text = body
    .replace(/^\uFEFF/, '')
    .replace(/\r\n?/g, '\n')
    .normalize('NFC');
  const { sections, refusals } = splitSections(
    text,
    fields.map(({ label }) => label),
    isPlain,
  );
  // What is unseen, or must not be shown, is told alone: nothing of the rest is then repeated.
  const unsafe = [...unsafeIn(text, sections)];
  if (unsafe.length > 0) return { refusals: unsafe };
  if (refusals.length > 0) return { refusals };
  const faults: Refusal[] = [];
  const answers = new Map<FieldId, readonly string[]>();
  for (const field of fields) {
    const section = withoutHint(sections.get(field.label) ?? '', field);
    const answer = readAnswer(section, field);
    if ('wrong' in answer) faults.push({ field: field.label, message: answer.wrong });
    else if (answer.values.length === 0 && field.isRequired) faults.push(missing(field));
    else answers.set(field.id, answer.values);
    if (!('wrong' in answer)) faults.push(...refusedText(answer.values, field));
  }
  if (faults.length === 0) faults.push(...contradictions(answers, fields));
  return faults.length > 0 ? { refusals: faults } : { proposal: proposalOf(answers) };
}

/** The text for a mail has a line below each heading that tells what to write; whoever left it there has not answered. */
function withoutHint(section: string, field: FormField): string {
  const [first = '', ...rest] = section.split('\n');
  return first.trim() === hintOf(field) ? rest.join('\n').trim() : section;
}

const UNSEEN = /[\p{Default_Ignorable_Code_Point}\uFFF9-\uFFFB\u2800]|(?![\t\n])\p{Cc}|[\u2028\u2029]/u;

function* unsafeIn(text: string, sections: ReadonlyMap<string, string>): Generator<Refusal> {
  const parts: readonly (readonly [string | undefined, string])[] = [...sections];
  const found = parts.flatMap(([label, section]) => [...unsafe(label, section)]);
  yield* found.length > 0 ? found : unsafe(undefined, text);
}

function* unsafe(field: string | undefined, text: string): Generator<Refusal> {
  if (!cprLike(text).next().done || !cprLike(oneLine(text)).next().done) yield { field, message: LIKE_CPR };
  const unseen = UNSEEN.exec(text)?.[0];
  if (unseen === undefined) return;
  const code = `U+${unseen.codePointAt(0)?.toString(16).toUpperCase().padStart(4, '0')}`;
  yield {
    field,
    message: {
      da: `Svaret indeholder et usynligt tegn (${code}), måske fra en kopieret tekst: skriv stedet igen i hånden.`,
      en: `The answer holds a character that cannot be seen (${code}), perhaps from copied text: type that part again.`,
    },
  };
}

const LIKE_CPR = {
  da: 'Her står noget, der ligner et CPR-nummer. Slet det med det samme, også i historikken (tryk på "redigeret" over teksten), og giv besked til den databeskyttelsesansvarlige. Forslag må aldrig indeholde oplysninger om patienter.',
  en: 'Here is something like a CPR number. Delete it at once, from the history too (press "edited" above the text), and tell the data protection officer. Proposals must never hold anything about patients.',
};

const TOO_LONG: Refusal = {
  field: undefined,
  message: {
    da: `Teksten er over ${MOST_CHARACTERS} tegn og er ikke læst: udfyld formularen, og hold svarene korte.`,
    en: `The text has more than ${MOST_CHARACTERS} characters and was not read: fill in the form, and keep the answers short.`,
  },
};

function missing({ label, answering }: FormField): Refusal {
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

/** What only shows when answers are seen beside one another. */
function* contradictions(answers: Answers, fields: readonly FormField[]): Generator<Refusal> {
  const refuse = (id: FieldId, da: string, en: string): Refusal => ({
    field: fields.find((field) => field.id === id)?.label,
    message: { da, en },
  });
  const [name = ''] = answers.get('name') ?? [];
  if (slugOf(name) === '')
    yield refuse(
      'name',
      'Navnet har ingen bogstaver: skriv, hvad der sker.',
      'The name has no letters: write what happens.',
    );
  if ((answers.get('staff') ?? []).length > 1 && (answers.get('staff-together') ?? []).length === 0)
    yield refuse(
      'staff-together',
      'Der er valgt flere under personale: vælg, om alle skal være til stede, eller om én er nok.',
      'Several staff are chosen: choose whether all must be present or one is enough.',
    );
  const [from = ''] = answers.get('wanted-from') ?? [];
  const [until] = answers.get('temporary-until') ?? [];
  if (until !== undefined && until <= from)
    yield refuse(
      'temporary-until',
      `En midlertidig type lukkes efter den dag, den tages i brug (${from}): ret en af datoerne.`,
      `A temporary type closes after the day it is taken into use (${from}): mend one of the dates.`,
    );
}

function proposalOf(answers: Answers): Proposal {
  const one = (id: FieldId): string | undefined => answers.get(id)?.[0];
  const all = (id: FieldId): readonly string[] => answers.get(id) ?? [];
  return { set: one('speciality') ?? '', file: fileOf(one, all), reviewers: reviewersOf(one, all) };
}

type One = (id: FieldId) => string | undefined;
type All = (id: FieldId) => readonly string[];

function fileOf(one: One, all: All): VisitTypeFile {
  const name = one('name') ?? '';
  const length = Number(one('duration-default'));
  const allowed = new Set([length, ...all('duration-allowed').map(Number)]);
  const [abbreviation, room, equipment, synonyms] = [
    one('abbreviation'),
    one('room'),
    all('equipment'),
    all('synonyms'),
  ];
  const until = one('temporary-until');
  return {
    id: slugOf(name),
    name,
    ...(abbreviation === undefined ? {} : { abbreviation }),
    patientName: one('patient-name') ?? '',
    description: oneLine(one('description') ?? ''),
    purpose: one('purpose') as Purpose,
    modes: all('modes') as Mode[],
    duration: { default: length, allowed: [...allowed].sort((a, b) => a - b) },
    resources: {
      staff: staffOf(all('staff'), one('staff-together') === 'any'),
      ...(room === undefined ? {} : { room }),
      ...(equipment.length > 0 ? { equipment: [...equipment] } : {}),
    },
    selfBooking: one('self-booking') as SelfBooking,
    ...(synonyms.length > 0 ? { synonyms: [...synonyms] } : {}),
    lifecycle: { from: one('wanted-from') ?? '', ...(until === undefined ? {} : { closeForBooking: until }) },
  };
}

function staffOf(roles: readonly string[], isOneEnough: boolean): StaffItem[] {
  return isOneEnough && roles.length > 1 ? [{ anyOf: [...roles] }] : roles.map((role) => ({ role }));
}

function reviewersOf(one: One, all: All): ReviewerAnswers {
  return {
    department: one('department') ?? '',
    wantedFrom: one('wanted-from') ?? '',
    temporaryUntil: one('temporary-until'),
    whyNotExisting: one('why-not-existing') ?? '',
    bookingsAYear: Number(one('bookings-a-year')),
    departments: all('departments'),
    heard: all('heard'),
    heardAnswers: one('heard-answers'),
  };
}
