import type { Rule } from '../model/rule.ts';

/** Of two entries with one id, a reference means neither for certain. */
export const noDuplicateTerm: Rule = {
  id: 'no-duplicate-term',
  severity: 'error',
  summary: { da: 'Hvert id står én gang i et vokabular.', en: 'Each id stands once in a vocabulary.' },
  subject: 'vocabulary',

  *check({ terms }) {
    const seen = new Set<string>();
    for (const { id } of terms) {
      if (seen.has(id.value))
        yield {
          range: id.range,
          message: {
            da: `"${id.value}" står allerede i vokabularet: behold det ene.`,
            en: `"${id.value}" stands in the vocabulary already: keep one.`,
          },
        };
      seen.add(id.value);
    }
  },
};
