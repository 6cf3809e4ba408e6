import { replacement } from '../model/finding.ts';
import type { Rule } from '../model/rule.ts';

/** A reference names an id and a reader looks for a file: when the two differ, one of them looks in vain. */
export const consistentFileName: Rule = {
  id: 'consistent-file-name',
  severity: 'error',
  summary: {
    da: 'En besøgstypes fil hedder det samme som dens id.',
    en: "A visit type's file is named as its id.",
  },
  subject: 'type',

  *check({ id, fullId, set }) {
    const expected = fullId.slice(set.length + 1);
    // An id of another form than an id's is the schema's to mend, and then it may well be the same.
    if (!/^[a-z0-9-]+$/.test(id.value) || id.value === expected) return;
    yield {
      range: id.range,
      message: {
        da: `Id'et "${id.value}" og filnavnet "${expected}.yaml" er forskellige: gør dem ens.`,
        en: `The id "${id.value}" and the file name "${expected}.yaml" differ: make them the same.`,
      },
      fix: replacement('maybe-incorrect', id.range, expected),
    };
  },
};
