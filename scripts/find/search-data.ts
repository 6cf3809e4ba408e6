import type { Mode, Purpose, SelfBooking } from '../model/authored.ts';
import type { DecisionStatus } from '../model/legacy.ts';
import type { State } from '../model/lifecycle.ts';
import type { LexiconSource, NamedSpeciality } from '../similarity/lexicon-source.ts';

/** All that the search needs to know of a catalogue: plain data, so that a file can carry it. What is absent is not so. */
export interface SearchData {
  /** In the order of the catalogue. */
  readonly types: readonly SearchType[];
  readonly specialities: readonly Omit<NamedSpeciality, 'uses'>[];
  readonly oldNames: readonly OldName[];
  readonly rejections: readonly SearchRejection[];
  readonly facets: FacetChoices;
  /** What names are read with, but for what the types and specialities themselves tell. */
  readonly lexicon: Omit<LexiconSource, 'types' | 'specialities'>;
}

/** What of a type a speciality may decide for itself. */
interface Held {
  readonly modes: readonly Mode[];
  /** "30 min (også 20 og 45) · telefon 15 min" */
  readonly lengths: string;
  readonly selfBooking: SelfBooking;
  /** Everywhere where it is empty. */
  readonly offeredAt: readonly string[];
  readonly state: State;
}

export interface SearchType extends Held {
  /** Full id. */
  readonly id: string;
  /** `common` or the speciality's slug. */
  readonly set: string;
  readonly name: string;
  readonly patientName: string;
  readonly abbreviation?: string;
  readonly synonyms: readonly string[];
  readonly purpose: Purpose;
  readonly groupMax?: number;
  readonly sks?: readonly string[];
  readonly spId?: string;
  /** The full id of the type to use instead of one that is closed or retired. */
  readonly useInstead?: string;
  /** Whether it says no more than that somebody meets. */
  readonly isGeneral?: true;
  /** Of a common type: the specialities that use it. */
  readonly uses?: readonly SearchUse[];
}

/** A speciality that uses a common type, and what differs there. */
export interface SearchUse extends Partial<Held> {
  readonly speciality: string;
  /** What the speciality calls it beside its name. */
  readonly synonyms?: readonly string[];
  readonly spId?: string;
}

/** What a type is called in SP today in one speciality, once for all records of the name. */
export interface OldName {
  /** Names of people are masked. */
  readonly name: string;
  /** Absent where its speciality is not known. */
  readonly speciality?: string;
  /** Record numbers in SP. */
  readonly ids: readonly string[];
  readonly abbreviation?: string;
  /** Full ids; several for a visit that was two. */
  readonly targets?: readonly string[];
  /** Absent where it is a draft. */
  readonly status?: Exclude<DecisionStatus, 'draft'>;
}

/** A proposal that was turned down. */
export interface SearchRejection {
  /** File name of the minutes, without `.yaml`. */
  readonly decision: string;
  /** What it may be looked up by. */
  readonly names: readonly string[];
  readonly reason: string;
  /** Full id. */
  readonly useInstead?: string;
}

export interface Choice {
  readonly id: string;
  /** Danish. */
  readonly name: string;
}

export type Facet = 'speciality' | 'purpose' | 'mode' | 'hospital' | 'selfBooking';

/** What may be chosen in each facet, in the order to show it. */
export type FacetChoices = Readonly<Record<Facet, readonly Choice[]>>;
