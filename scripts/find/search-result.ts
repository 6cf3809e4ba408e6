import type { Mode, Purpose, SelfBooking } from '../model/authored.ts';
import type { DecisionStatus } from '../model/legacy.ts';
import type { State } from '../model/lifecycle.ts';
import type { FacetCounts } from './facets.ts';
import type { TextRange } from './highlight.ts';
import type { FoundKind } from './label.ts';
import type { Choice, SearchRejection } from './search-data.ts';

/** Why a type was found. */
export interface Found {
  readonly kind: FoundKind;
  /** What it is called that was found, to be shown; what means the same where that is why. */
  readonly text: string;
  /** What of the text was asked for. */
  readonly ranges: readonly TextRange[];
  /** Whether the name, abbreviation or code is all that was asked for; absent where it is not. */
  readonly isWhole?: true;
  /** The slug of the speciality that alone calls it so. */
  readonly speciality?: string;
  /** Words of the query that were read as others. */
  readonly readAs?: readonly { readonly written: string; readonly as: string }[];
}

/** A type that was found, as the speciality that is chosen has it. */
export interface Hit {
  /** Full id. */
  readonly id: string;
  readonly set: string;
  readonly name: string;
  readonly patientName: string;
  readonly abbreviation?: string;
  readonly purpose: Purpose;
  readonly modes: readonly Mode[];
  readonly lengths: string;
  readonly selfBooking: SelfBooking;
  /** Everywhere where it is empty. */
  readonly offeredAt: readonly string[];
  readonly groupMax?: number;
  readonly state: State;
  /** The type to use instead of one that is closed or retired. */
  readonly useInstead?: Choice;
  /** Of a common type: the slugs of the specialities that use it. */
  readonly usedBy: readonly string[];
  /** Absent where nothing was asked for. */
  readonly found?: Found;
}

/** An old name about which nothing is settled, or that nothing takes the place of. */
export interface OldNameHit {
  readonly name: string;
  readonly ranges: readonly TextRange[];
  readonly speciality?: string;
  /** What is proposed, or agreed, to take its place. */
  readonly targets: readonly Choice[];
  readonly status: DecisionStatus;
  /** Whether it is just what was asked for; absent where it is not. */
  readonly isWhole?: true;
}

export interface RejectionHit extends Omit<SearchRejection, 'names' | 'useInstead'> {
  readonly name: string;
  readonly useInstead?: Choice;
}

export interface SearchResult {
  /** The best first, at most so many as a person looks through; all of them, by name, where nothing was asked for. */
  readonly hits: readonly Hit[];
  /** How many types were found, those that are not among the hits too. */
  readonly total: number;
  readonly oldNames: readonly OldNameHit[];
  readonly rejections: readonly RejectionHit[];
  /** Specialities that are called so. */
  readonly specialities: readonly Choice[];
  readonly counts: FacetCounts;
}
