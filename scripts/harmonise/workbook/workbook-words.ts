import type { DecisionStatus, Relation, Transition } from '../../model/legacy.ts';

/** A Danish word in the workbook, and what it means to somebody who has not met it. */
export interface Word {
  readonly word: string;
  readonly means: string;
}

export const RELATION_WORDS: Readonly<Record<Relation, Word>> = {
  equal: { word: 'samme', means: 'De to er det samme, også i navn og varighed.' },
  equivalent: { word: 'svarer til', means: 'De to betyder det samme, men er skrevet forskelligt.' },
  wider: { word: 'målet er bredere', means: 'Den nye besøgstype dækker mere end den gamle.' },
  narrower: { word: 'målet er smallere', means: 'Den nye besøgstype dækker mindre end den gamle.' },
  inexact: { word: 'omtrent', means: 'De to ligner hinanden, men dækker ikke helt det samme.' },
  unmatched: { word: 'intet mål', means: 'Den gamle type skal ikke afløses af nogen.' },
};

export const TRANSITION_WORDS: Readonly<Record<Transition, Word>> = {
  'run-out': { word: 'løber ud', means: 'Aftaler, der allerede er booket, afholdes på den gamle type.' },
  convert: { word: 'konverteres', means: 'Bookede aftaler flyttes til den nye type uden at ringe til patienten.' },
  rebook: { word: 'ombookes', means: 'Bookede aftaler laves om, én for én.' },
};

export const STATUS_WORDS: Readonly<Record<DecisionStatus, Word>> = {
  draft: { word: 'udkast', means: 'Ingen har taget stilling endnu.' },
  accepted: { word: 'godkendt', means: 'Rækken er rigtig, som den står.' },
  flagged: { word: 'til drøftelse', means: 'Flere skal se på den. Skriv hvorfor i Note.' },
};
