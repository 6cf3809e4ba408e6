import { COMMON, type VisitType } from '../model/catalogue.ts';
import { isRetired } from '../model/lifecycle.ts';
import type { Rule } from '../model/rule.ts';
import { perCatalogue } from './per-catalogue.ts';
import { nameKey } from './words.ts';

/** The common types by what they are called; what one is named goes before what another is also called. */
const commonNames = perCatalogue(({ types, asOf }) => {
  const current = types.filter(({ set, lifecycle }) => set === COMMON && !isRetired(lifecycle, asOf));
  const synonyms = current.flatMap((type) => type.synonyms.map(({ value }) => [nameKey(value), type] as const));
  return new Map<string, VisitType>([...synonyms, ...current.map((type) => [nameKey(type.name.value), type] as const)]);
});

/** Synonyms are what people type: an own type that is called what a common one is also called will be booked for it. */
export const noOwnTypeLikeCommon: Rule = {
  id: 'no-own-type-like-common',
  severity: 'error',
  summary: {
    da: 'Et speciales egen type hedder ikke det, en fælles type også kaldes.',
    en: "A speciality's own type is not called what a common type is also called.",
  },
  subject: 'type',

  *check({ set, name, lifecycle }, catalogue) {
    const common =
      set === COMMON || isRetired(lifecycle, catalogue.asOf)
        ? undefined
        : commonNames(catalogue).get(nameKey(name.value));
    // A name that is the same has its finding in no-duplicate-name.
    if (common === undefined || nameKey(common.name.value) === nameKey(name.value)) return;
    yield {
      range: name.range,
      message: {
        da: `"${name.value}" er et andet ord for den fælles type ${common.fullId} ("${common.name.value}"): brug den under "uses", eller find et navn, der siger forskellen.`,
        en: `"${name.value}" is another word for the common type ${common.fullId} ("${common.name.value}"): adopt that under "uses", or find a name that tells the difference.`,
      },
    };
  },
};
