import type { TypeId } from '../model/catalogue.ts';
import type { Answers, FormField } from '../propose/form-field.ts';
import type { Near } from '../propose/near.ts';
import type { Proposal, ProposedType } from '../propose/proposal.ts';
import type { ReadAnswers } from '../propose/read-answers.ts';
import type { Remark } from '../propose/remarks.ts';

/** Everything that is to be said of a filled-in form. */
export interface Judgement {
  /** Answers that cannot be used, all errors: missing, not to be read, or not to be shown. */
  readonly refusals: readonly Remark[];
  /**
   * What the rules say of the type as it would stand, and of others because of it; while answers are missing, of those that
   * are there.
   */
  readonly remarks: readonly Remark[];
  /** What there is already, or was turned down, that is like it. Absent where the name cannot be read. */
  readonly near: Near | undefined;
  /** The type's file. Absent where an answer that it needs cannot be used; there in spite of all other errors. */
  readonly file: ProposedFile | undefined;
  /** What goes on to review. Absent where anything is an error. */
  readonly proposal: Proposal | undefined;
}

export interface ProposedFile {
  /** As the file says it: of a change also what the form does not ask about. */
  readonly type: ProposedType;
  /** Path within the catalogue, with `/`. */
  readonly path: string;
  /** In canonical form. */
  readonly text: string;
}

/** Judges forms in one catalogue, which has been read and judged by itself once. */
export interface Judge {
  /**
   * The questions of the form, and before them, asked of nobody, which type is changed (`changes`).
   * @param changes the type that is to be changed; absent for a new one
   */
  fields(changes?: TypeId): readonly FormField[];
  /**
   * @param body the form as an issue or a mail holds it; a change says itself of which type
   * @param isPlain whether its headings may lack their `###`
   */
  judge(body: string, options: { readonly isPlain: boolean }): Judgement;
  /**
   * What is like a name.
   * @param set the speciality's slug, or `common`
   * @param changes a type that is to be called so
   */
  near(name: string, set: string, changes?: TypeId): Near;
  /** The form as text, to judge, to send, or to read again. */
  write(answers: Answers): string;
  /**
   * What can be read of such a text, and of what people made of it, or of a type's file.
   * @param set what a file is of, which it does not say: the speciality's slug, or `common`
   */
  read(body: string, set?: string): ReadAnswers;
  /** A type that there is, as the answers that a change begins with. */
  answersOf(id: TypeId): Answers | undefined;
}
