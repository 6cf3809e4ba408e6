import type { Mode } from '../model/authored.ts';

/** A standard word or phrase, and what else is written for it. */
export interface Synonyms {
  readonly name: string;
  readonly synonyms: readonly string[];
}

/** A visit type as the lexicon needs it. */
export interface NamedType extends Synonyms {
  /** Full id. */
  readonly id: string;
  /** The speciality's slug, or `common`. */
  readonly set: string;
  /** Whether it says no more than that somebody meets: a first visit, a control, a consultation. */
  readonly isGeneral: boolean;
}

/** A speciality, what names of its types begin with, and the common types it uses with what it calls them itself. */
export interface NamedSpeciality {
  readonly slug: string;
  readonly words: readonly string[];
  readonly uses: readonly { readonly id: string; readonly synonyms: readonly string[] }[];
  /** Words that mean this in its own names alone, and go before those that all share. */
  readonly own?: readonly Synonyms[];
}

/** Everything the reading of names is told by vocabularies and catalogue; plain data, so that a browser can carry it. */
export interface LexiconSource {
  readonly words: readonly Synonyms[];
  /** Words that keep apart what is otherwise alike: two names that say different values of one axis are two visits. */
  readonly distinctions: readonly (Synonyms & { readonly axis: string })[];
  /** Words that say nothing about what happens. */
  readonly fillers: readonly string[];
  /** Words of types that are no visit: tests, retired ones, the staff's own calendar. One that begins with "…" is an ending as well. */
  readonly junk: readonly {
    readonly text: string;
    readonly alone: boolean;
    /** Whether things beside it say nothing. */
    readonly isCalendar?: boolean;
  }[];
  /** Rooms, apparatus and goods, which say nothing beside a word of the calendar; one that begins with "…" is an ending as well. */
  readonly things?: readonly string[];
  readonly modes: readonly { readonly id: Mode; readonly words: readonly string[] }[];
  /** `visit` is what the profession does where it holds visits of its own, such as "fysioterapi". */
  readonly roles: readonly {
    readonly id: string;
    readonly words: readonly string[];
    readonly visit?: string | undefined;
  }[];
  readonly sites: readonly { readonly id: string; readonly words: readonly string[] }[];
  readonly people: readonly string[];
  readonly specialities: readonly NamedSpeciality[];
  readonly types: readonly NamedType[];
  /** What a name means that says nothing of what happens: "KAR LÆGE 30" is a consultation. */
  readonly unsaid: string | undefined;
}
