import { GONE, type LegacyCells } from '../../model/legacy.ts';
import type { Suggested } from '../suggest.ts';
import { hasDecision } from '../workbook/workbook-decision.ts';

/** How far an old type is: decided, suggested, or nothing fits it. */
export type StandingKind = 'accepted' | 'sure' | 'unsure' | 'none' | 'retire';

export interface Standing {
  readonly kind: StandingKind;
  /** Full ids joined with `+`; empty where none takes its place, or none is found. */
  readonly target: string;
  /** 0..1 of a suggestion; 0 where people chose what we did not think of. */
  readonly confidence: number;
  /** Danish, for a person to check; empty where people decided without us. */
  readonly why: string;
}

/** A suggestion at or above this is hardly ever wrong. */
export const SURE = 0.9;

/** How far an old type is. A draft that stands in the catalogue goes before what is suggested today, as in the workbook. */
export function standingOf({ entry: { speciality, cells }, suggestion }: Suggested): Standing {
  if (isDecided(speciality, cells)) return { kind: 'accepted', target: cells.target, confidence: 1, why: '' };
  // As the decision columns of the workbook show it.
  const target = hasDecision(cells) ? cells.target : suggestion.target;
  const candidate =
    target === suggestion.target ? suggestion : suggestion.candidates.find((found) => found.target === target);
  const confidence = candidate?.confidence ?? 0;
  const why = candidate?.why ?? '';
  if (target !== '') return { kind: confidence >= SURE ? 'sure' : 'unsure', target, confidence, why };
  return { kind: suggestion.retire ? 'retire' : 'none', target, confidence, why: suggestion.why };
}

/** Nobody has decided for a row of no speciality; and an accepted row without a target has, if it retires the type. */
export function isDecided(speciality: string | undefined, cells: LegacyCells): boolean {
  if (speciality === undefined || cells.status !== 'accepted') return false;
  return cells.target !== '' || cells.relation === 'unmatched';
}

/** Whether the export still has the old type. */
export function isPresent({ entry }: Suggested): boolean {
  return entry.cells.spStatus !== GONE;
}
