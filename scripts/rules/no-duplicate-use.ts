import type { Rule } from '../model/rule.ts';

/** A common type adopted twice has two lengths, and the bundle could only carry one. */
export const noDuplicateUse: Rule = {
  id: 'no-duplicate-use',
  severity: 'error',
  summary: { da: 'Et speciale bruger en fælles type én gang.', en: 'A speciality uses a common type once.' },
  subject: 'speciality',

  *check({ uses }) {
    const seen = new Set<string>();
    for (const { type } of uses) {
      if (seen.has(type.value) && type.value !== '')
        yield {
          range: type.range,
          message: {
            da: `"${type.value}" står allerede under "uses": saml det i én.`,
            en: `"${type.value}" stands under "uses" already: make them one.`,
          },
        };
      seen.add(type.value);
    }
  },
};
