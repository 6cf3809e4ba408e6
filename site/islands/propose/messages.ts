import type { Judgement } from '../../../scripts/judge/judgement.ts';
import type { TypeId } from '../../../scripts/model/catalogue.ts';
import type { Answers, FormField } from '../../../scripts/propose/form-field.ts';
import type { ReadAnswers } from '../../../scripts/propose/read-answers.ts';

/** What the page asks of the judge, which works beside it so that typing is never held up. */
export type Request =
  /** Comes first. @param catalogue where the files of the catalogue are fetched from, a whole address */
  | { readonly kind: 'start'; readonly catalogue: string }
  /** The questions about a type that there is, and how its file answers them. */
  | { readonly kind: 'change'; readonly id: TypeId }
  | { readonly kind: 'judge'; readonly body: string }
  /**
   * @param text a form that somebody filled in, or a type's file
   * @param set what a file is of, which it does not say
   */
  | { readonly kind: 'read'; readonly text: string; readonly set: string | undefined };

export interface ChangeForm {
  readonly fields: readonly FormField[];
  readonly answers: Answers;
}

/** The answer to each kind of request. */
export interface Replies {
  readonly start: true;
  /** Absent where there is no such type. */
  readonly change: ChangeForm | undefined;
  readonly judge: Judgement;
  readonly read: ReadAnswers;
}

export interface Numbered<T> {
  readonly number: number;
  readonly content: T;
}

/** What comes back: an answer, or what went wrong in the judge itself. */
export type Reply = Numbered<{ readonly reply: unknown } | { readonly failed: string }>;
