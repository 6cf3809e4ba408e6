import type { DecisionColumn, LegacyCells, Relation } from '../model/legacy.ts';

/** One harmonised type that may take an old type's place. */
export interface Candidate {
  /** Full id of the visit type, `<set>/<id>`. */
  readonly target: string;
  /** 0..1, two decimals; what candidates are ordered by and what is shown. */
  readonly confidence: number;
  /** Danish, for a person to check: "samme ord efter KTR → kontrol; 30 min tilladt". */
  readonly why: string;
}

/** What we propose for one old type. */
export interface Suggestion {
  /** `<speciality>/<slug of the clearest member>`; never spans specialities. */
  readonly cluster: string;
  /** Full id; empty where no type fits, or where retiring is proposed. */
  readonly target: string;
  readonly relation: Relation;
  /** 0..1, two decimals: how often a suggestion at this figure is right. */
  readonly confidence: number;
  readonly why: string;
  /** Up to five, best first; the first is the target, if there is one. */
  readonly candidates: readonly Candidate[];
  /** Why the old type is proposed for retirement with nothing in its place. */
  readonly retire: 'junk' | 'unused' | undefined;
  /** What the name itself says; alternatives joined with `+`. */
  readonly duration: string;
  readonly mode: string;
  readonly role: string;
  /** The name with the names of people masked. */
  readonly shownName: string;
}

/** What a review shows of a suggestion. */
export type ShownSuggestion = Omit<Suggestion, 'candidates'>;

/** A suggestion as people would have decided it, for them to accept. */
export function suggestedDecision(suggestion: ShownSuggestion, note: string): Pick<LegacyCells, DecisionColumn> {
  const { target, duration, mode, role, relation } = suggestion;
  return { target, length: duration, mode, role, relation, transition: '', status: 'draft', note };
}

/** One old type (a record in one speciality, for the departments that share a decision) with what is proposed for it. */
export interface Reviewed {
  readonly cells: LegacyCells;
  readonly suggestion: ShownSuggestion;
}
