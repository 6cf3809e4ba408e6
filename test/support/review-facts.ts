import type { ReviewFacts } from '../../scripts/model/review-facts.ts';

export const NUMBER = 7;
export const HEAD = 'a'.repeat(40);
export const REPOSITORY = 'region/katalog';

/** Facts of one added type, with some of them written otherwise. */
export function reviewFactsWith(facts: Partial<ReviewFacts>): ReviewFacts {
  return {
    formatVersion: 1,
    number: NUMBER,
    head: HEAD,
    outcome: 'changed',
    bump: 'minor',
    bumpRules: ['minor-more-to-book'],
    totals: { changes: 1, errors: 0, warnings: 0, infos: 0, near: 0, notCompared: 0 },
    kinds: [{ kind: 'type-added', count: 1 }],
    changes: [{ kind: 'type-added', sentence: 'Ny besøgstype: Ekko (kardiologi/ekko).', bump: 'minor' }],
    findings: [],
    near: [],
    notCompared: [],
    approvals: [{ groups: ['Kardiologi'] }, { groups: ['Koordinationsgruppen'] }],
    ...facts,
  };
}
