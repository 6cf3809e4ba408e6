import type { Mode } from '../model/authored.ts';
import type { Complaint } from '../model/finding.ts';
import type { Range } from '../model/range.ts';
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
      const own = new Set((use.modes ?? []).map(({ value }) => value));
      for (const { value, range } of use.modes ?? [])
        if (!offered.has(value)) yield notOffered(value, range, use.type.value, offered);
      for (const [mode, { key }] of use.duration?.byMode ?? []) {
        if (own.has(mode)) continue;
        if (!offered.has(mode)) yield notOffered(mode, key, use.type.value, offered);
        else if (own.size > 0) yield leftOut(mode, key);
      }
    }
  },
};

function notOffered(mode: Mode, range: Range, type: string, offered: ReadonlySet<Mode>): Complaint {
  const modes = [...offered].join(', ');
  return {
    range,
    message: {
      da: `"${mode}" er ikke en af formerne i ${type} (${modes}): slet den, eller foreslå den til den fælles type.`,
      en: `"${mode}" is not among the modes of ${type} (${modes}): delete it, or propose it for the common type.`,
    },
  };
}

/** The common type has the mode and the speciality does without it: the length would be shown to nobody. */
function leftOut(mode: Mode, range: Range): Complaint {
  return {
    range,
    message: {
      da: `"${mode}" står under "duration: byMode", men ikke under "modes": tilføj formen der, eller slet den her.`,
      en: `"${mode}" stands under "duration: byMode" but not under "modes": add the mode there, or delete it here.`,
    },
  };
}
