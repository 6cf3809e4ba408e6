import type { Rule } from '../model/rule.ts';
import { duplicatesInSet } from './duplicates-in-set.ts';
import { nameKey } from './words.ts';

/** In the calendar the abbreviation is all there is to see. */
export const noDuplicateAbbreviation: Rule = {
  id: 'no-duplicate-abbreviation',
  severity: 'error',
  summary: {
    da: 'To besøgstyper i samme speciale har ikke samme forkortelse.',
    en: 'No two visit types of a speciality have the same abbreviation.',
  },
  subject: 'catalogue',

  *check(catalogue) {
    yield* duplicatesInSet(catalogue, {
      value: (type) => type.abbreviation,
      key: nameKey,
      say: (value, first) => ({
        da: `Forkortelsen "${value}" bruges allerede af ${first.fullId}: vælg en anden.`,
        en: `The abbreviation "${value}" is already used by ${first.fullId}: choose another.`,
      }),
    });
  },
};
