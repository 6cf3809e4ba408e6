import type { Mode } from '../model/authored.ts';
import type { UseOf, VisitType } from '../model/catalogue.ts';
import type { Located } from '../model/range.ts';
import type { Rule } from '../model/rule.ts';

/** A speciality may leave modes of a common type out, never add: the common type says how the visit can be held at all. */
export const consistentUseModes: Rule = {
  id: 'consistent-use-modes',
  severity: 'error',
  summary: {
    da: 'Et speciale bruger kun former, som den fælles type har.',
    en: 'A speciality uses only modes that the common type has.',
  },
  subject: 'speciality',

  *check({ uses }, { typesById }) {
    for (const use of uses) {
      const type = typesById.get(use.type.value);
      if (type === undefined || type.modes.length === 0) continue;
      const offered = new Set(type.modes.map(({ value }) => value));
      for (const { value, range } of modesNamed(use, type)) {
        if (offered.has(value)) continue;
        yield {
          range,
          message: {
            da: `"${value}" er ikke en af formerne i ${use.type.value} (${[...offered].join(', ')}): slet den, eller foreslå den til den fælles type.`,
            en: `"${value}" is not among the modes of ${use.type.value} (${[...offered].join(', ')}): delete it, or propose it for the common type.`,
          },
        };
      }
    }
  },
};

function modesNamed(use: UseOf, type: VisitType): readonly Located<Mode>[] {
  const own = use.modes ?? [];
  const allowed = new Set((use.modes ?? type.modes).map(({ value }) => value));
  const ofLengths = [...(use.duration?.byMode ?? [])].map(([value, { key }]) => ({ value, range: key }));
  return [...own, ...ofLengths.filter(({ value }) => !own.some((mode) => mode.value === value) && !allowed.has(value))];
}
