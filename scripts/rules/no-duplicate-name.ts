import type { Rule } from '../model/rule.ts';
import { duplicatesInSet } from './duplicates-in-set.ts';
import { nameKey } from './words.ts';

/** A booker who sees the same name twice picks one at random. */
export const noDuplicateName: Rule = {
  id: 'no-duplicate-name',
  severity: 'error',
  summary: {
    da: 'To besøgstyper i samme speciale hedder ikke det samme.',
    en: 'No two visit types of a speciality have the same name.',
  },
  subject: 'catalogue',

  *check(catalogue) {
    yield* duplicatesInSet(catalogue, {
      value: (type) => type.name,
      key: nameKey,
      say: (value, first) => ({
        da: `Navnet "${value}" bruges allerede af ${first.fullId}: brug den, eller find et navn, der siger forskellen.`,
        en: `The name "${value}" is already used by ${first.fullId}: use that, or find a name that tells the difference.`,
      }),
    });
  },
};
