import type { Rule } from '../model/rule.ts';
import { cellOf, placeOf } from './legacy-cell.ts';

/** Whoever comes to a flagged row must see what there is to think about. */
export const requireLegacyNote: Rule = {
  id: 'require-legacy-note',
  severity: 'warning',
  summary: {
    da: 'En gammel type, der er markeret, har en note om hvorfor.',
    en: 'An old type that is flagged has a note that says why.',
  },
  subject: 'legacy',

  *check(row) {
    if (cellOf(row, 'status') !== 'flagged' || cellOf(row, 'note').trim() !== '') return;
    yield {
      range: placeOf(row, 'note'),
      message: {
        da: 'Rækken er markeret ("flagged") uden en grund: skriv den i "note".',
        en: 'The row is flagged without a reason: write it in "note".',
      },
    };
  },
};
