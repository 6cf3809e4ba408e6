import { COMMON } from '../model/catalogue.ts';
import { replacement } from '../model/finding.ts';
import type { Rule } from '../model/rule.ts';

/** Types are addressed as `<folder>/<id>`; a speciality with another id than its folder would have two addresses. */
export const consistentSpecialityFolder: Rule = {
  id: 'consistent-speciality-folder',
  severity: 'error',
  summary: {
    da: 'Et speciales mappe hedder det samme som dets id.',
    en: "A speciality's folder is named as its id.",
  },
  subject: 'speciality',

  *check({ id, slug }) {
    if (slug === COMMON)
      yield {
        range: id.range,
        message: {
          da: `"${COMMON}" er de fælles typers navn og kan ikke være et speciale: omdøb mappen.`,
          en: `"${COMMON}" is the name of the common types and cannot be a speciality: rename the folder.`,
        },
      };
    if (id.value === '' || id.value === slug) return;
    yield {
      range: id.range,
      message: {
        da: `Id'et "${id.value}" og mappen "${slug}" er forskellige: gør dem ens.`,
        en: `The id "${id.value}" and the folder "${slug}" differ: make them the same.`,
      },
      fix: replacement('maybe-incorrect', id.range, slug),
    };
  },
};
