import type { Rule } from '../model/rule.ts';
import { duplicatesInSet } from './duplicates-in-set.ts';

/** An id is what mappings, decisions and bundles point at; one that means two things points nowhere. */
export const noDuplicateId: Rule = {
  id: 'no-duplicate-id',
  severity: 'error',
  summary: {
    da: 'To besøgstyper i samme speciale har ikke samme id.',
    en: 'No two visit types of a speciality have the same id.',
  },
  subject: 'catalogue',

  *check(catalogue) {
    yield* duplicatesInSet(catalogue, {
      value: (type) => type.id,
      key: (id) => id,
      say: (value, first) => ({
        da: `Id'et "${value}" bruges allerede af ${first.fullId}: vælg et andet.`,
        en: `The id "${value}" is already used by ${first.fullId}: choose another.`,
      }),
    });
  },
};
