import type { Mode, PatientText, Purpose, SelfBooking, StaffItem, VisitTypeFile } from '../model/authored.ts';
import type { VisitType } from '../model/catalogue.ts';
import { MODES } from '../model/modes.ts';
import { slugOf } from '../model/slug.ts';
import type { StaffTogether } from './answers-of-type.ts';
import type { Answers, FieldId } from './form-field.ts';
import { modeTextsOf } from './mode-texts.ts';
import { oneLine } from './one-line.ts';
import type { Proposal, ProposedType, ReviewerAnswers } from './proposal.ts';

/**
 * What answers propose, once they have been checked and none of those that must be given is missing.
 * @param changed the type that it is a change of
 */
export function proposalOf(answers: Answers, changed: VisitType | undefined): Proposal {
  return { ...proposedType(answers, changed), reviewers: reviewersOf(answers) };
}

/** The type alone, as the form can tell it, for which the reviewers' questions need no answer. */
export function proposedType(answers: Answers, changed: VisitType | undefined): ProposedType {
  const file = fileOf(answers, changed);
  if (changed === undefined) return { set: one(answers, 'speciality') ?? '', file };
  return { set: changed.set, file: { ...file, id: changed.id.value }, changes: changed.fullId };
}

function one(answers: Answers, id: FieldId): string | undefined {
  return answers.get(id)?.[0];
}

function all(answers: Answers, id: FieldId): readonly string[] {
  return answers.get(id) ?? [];
}

function fileOf(answers: Answers, changed: VisitType | undefined): VisitTypeFile {
  const name = one(answers, 'name') ?? '';
  const length = Number(one(answers, 'duration-default'));
  const allowed = new Set([length, ...all(answers, 'duration-allowed').map(Number)]);
  const [abbreviation, room] = [one(answers, 'abbreviation'), one(answers, 'room')];
  const [equipment, synonyms] = [all(answers, 'equipment'), all(answers, 'synonyms')];
  const texts = patientTextOf(answers);
  const [from, until] = [one(answers, 'wanted-from'), one(answers, 'temporary-until')];
  return {
    id: slugOf(name),
    name,
    ...(abbreviation === undefined ? {} : { abbreviation }),
    patientName: one(answers, 'patient-name') ?? '',
    ...(texts === undefined ? {} : { patientText: texts }),
    description: oneLine(one(answers, 'description') ?? ''),
    purpose: one(answers, 'purpose') as Purpose,
    modes: all(answers, 'modes') as Mode[],
    duration: { default: length, allowed: [...allowed].sort((a, b) => a - b) },
    resources: {
      staff: staffOf(answers, changed),
      ...(room === undefined ? {} : { room }),
      ...(equipment.length > 0 ? { equipment: [...equipment] } : {}),
    },
    selfBooking: one(answers, 'self-booking') as SelfBooking,
    ...(synonyms.length > 0 ? { synonyms: [...synonyms] } : {}),
    ...(from === undefined ? {} : { lifecycle: { from, ...(until === undefined ? {} : { closeForBooking: until }) } }),
  };
}

/** In the order of the modes; a text for all goes to each that is chosen. */
function patientTextOf(answers: Answers): PatientText | undefined {
  const given = modeTextsOf(all(answers, 'patient-text'));
  const texts: PatientText = {};
  for (const mode of MODES) {
    const isChosen = all(answers, 'modes').includes(mode);
    const own = given.find((text) => text.mode === mode) ?? given.find((text) => text.mode === undefined);
    if (isChosen && own !== undefined) texts[mode] = own.text;
  }
  return given.length > 0 ? texts : undefined;
}

function staffOf(answers: Answers, changed: VisitType | undefined): StaffItem[] {
  const [roles, together] = [all(answers, 'staff'), one(answers, 'staff-together') as StaffTogether | undefined];
  if (together === 'as-is' && changed !== undefined) return changed.staff.map(({ authored }) => authored);
  return together === 'any' && roles.length > 1 ? [{ anyOf: [...roles] }] : roles.map((role) => ({ role }));
}

function reviewersOf(answers: Answers): ReviewerAnswers {
  return {
    department: one(answers, 'department') ?? '',
    wantedFrom: one(answers, 'wanted-from') ?? '',
    temporaryUntil: one(answers, 'temporary-until'),
    whyNotExisting: one(answers, 'why-not-existing') ?? '',
    bookingsAYear: Number(one(answers, 'bookings-a-year')),
    departments: all(answers, 'departments'),
    heard: all(answers, 'heard'),
    heardAnswers: one(answers, 'heard-answers'),
  };
}
