import { COMMON, type VisitType } from '../model/catalogue.ts';
import { isRetired } from '../model/lifecycle.ts';
import type { Rule } from '../model/rule.ts';
import { nameKey } from './words.ts';

/** The same visit made twice is how 6,000 types came to be: what two specialities share is agreed once, in common. */
export const noSharedOwnType: Rule = {
  id: 'no-shared-own-type',
  severity: 'error',
  summary: {
    da: 'En besøgstype, som flere specialer har, er fælles.',
    en: 'A visit type that several specialities have is common.',
  },
  subject: 'catalogue',

  *check({ types, asOf }) {
    const first = new Map<string, VisitType>();
    for (const type of types) {
      if (type.set === COMMON || isRetired(type.lifecycle, asOf)) continue;
      const keys = [`id ${type.id.value}`, `name ${nameKey(type.name.value)}`].filter((key) => !key.endsWith(' '));
      const other = keys.map((key) => first.get(key)).find((seen) => seen !== undefined && seen.set !== type.set);
      for (const key of keys) if (!first.has(key)) first.set(key, type);
      if (other === undefined) continue;
      yield {
        file: type.file.path,
        range: type.name.range,
        message: {
          da: `"${type.name.value}" findes også som ${other.fullId}: gør den til en fælles type, som begge specialer bruger.`,
          en: `"${type.name.value}" exists as ${other.fullId} too: make it a common type that both specialities use.`,
        },
        related: [
          { file: other.file.path, range: other.name.range, message: { da: 'Den anden.', en: 'The other one.' } },
        ],
      };
    }
  },
};
