import type { VisitTypeFile } from '../model/authored.ts';
import type { TypeId } from '../model/catalogue.ts';

/** A visit type that a department proposes. Everything in it has been checked. */
export interface ProposedType {
  /** The speciality's slug, or `common`. */
  readonly set: string;
  readonly file: VisitTypeFile;
  /** The type that it is a change of; absent where it is new. */
  readonly changes?: TypeId;
}

/** A proposed type, and what reviewers need to know of it. */
export interface Proposal extends ProposedType {
  readonly reviewers: ReviewerAnswers;
}

/** What is for people, and never becomes a part of the catalogue. */
export interface ReviewerAnswers {
  readonly department: string;
  /** `YYYY-MM-DD` */
  readonly wantedFrom: string;
  /** `YYYY-MM-DD`; absent where the type is to stay. */
  readonly temporaryUntil: string | undefined;
  readonly whyNotExisting: string;
  readonly bookingsAYear: number;
  readonly departments: readonly string[];
  /** Values of `HEARD`. */
  readonly heard: readonly string[];
  readonly heardAnswers: string | undefined;
}

/** What says where a type belongs. */
interface PlacedType {
  readonly set: string;
  readonly file: Pick<VisitTypeFile, 'id'>;
}

/** The path of the type's file within the catalogue: made of the checked ids alone. */
export function pathOf({ set, file }: PlacedType): string {
  return `${set === 'common' ? '' : 'specialities/'}${set}/visit-types/${file.id}.yaml`;
}

/** The branch that the proposal is made on. */
export function branchOf({ set, file }: PlacedType): string {
  return `forslag/${set}-${file.id}`;
}
