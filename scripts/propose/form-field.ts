import type { Message } from '../model/finding.ts';

/** Something that may be chosen: what a person sees, and what is meant by it. */
export interface Choice {
  readonly name: string;
  readonly value: string;
}

/** How a field is answered. */
export type Answering =
  | { readonly kind: 'line' | 'paragraph' | 'lines' }
  | { readonly kind: 'number' | 'date' }
  | { readonly kind: 'one' | 'several' | 'minutes' | 'minutes-list'; readonly choices: readonly Choice[] }
  /** A text for each mode, or one for all that are chosen. */
  | { readonly kind: 'by-mode'; readonly choices: readonly Choice[] }
  /** A sentence that must be agreed to. */
  | { readonly kind: 'tick'; readonly sentence: string };

/** One question of the proposal form. */
export interface FormField {
  /** The field's id on GitHub; for a key of the type file its path, with `-`. */
  readonly id: FieldId;
  /** The heading that its answer stands under. */
  readonly label: string;
  readonly description: string;
  readonly isRequired: boolean;
  /** Characters at most. */
  readonly most: number;
  readonly answering: Answering;
}

export type FieldId =
  | 'changes'
  | 'department'
  | 'speciality'
  | 'name'
  | 'abbreviation'
  | 'patient-name'
  | 'description'
  | 'patient-text'
  | 'purpose'
  | 'modes'
  | 'duration-default'
  | 'duration-allowed'
  | 'staff'
  | 'staff-together'
  | 'room'
  | 'equipment'
  | 'self-booking'
  | 'synonyms'
  | 'wanted-from'
  | 'temporary-until'
  | 'why-not-existing'
  | 'bookings-a-year'
  | 'departments'
  | 'heard'
  | 'heard-answers'
  | 'no-patient-data';

/** What a form was filled in with: texts, values of choices, minutes or a number as digits, days as `YYYY-MM-DD`. */
export type Answers = ReadonlyMap<FieldId, readonly string[]>;

/** What cannot be used of a proposal: which field, and in one sentence the value, what is wrong, and what to do. */
export interface Refusal {
  /** The label; absent where it is about the whole text. */
  readonly field: string | undefined;
  readonly message: Message;
}
