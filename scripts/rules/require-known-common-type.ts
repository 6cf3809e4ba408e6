import { COMMON, typeId } from '../model/catalogue.ts';
import type { Complaint } from '../model/finding.ts';
import type { Located } from '../model/range.ts';
import type { Rule } from '../model/rule.ts';
import { unknownType } from './unknown-type.ts';

/** A speciality can only adopt what has been agreed in common. */
export const requireKnownCommonType: Rule = {
  id: 'require-known-common-type',
  severity: 'error',
  summary: {
    da: 'De typer, et speciale bruger, findes i common.',
    en: 'The types that a speciality uses exist in common.',
  },
  subject: 'speciality',

  *check({ slug, uses }, { knownTypeIds }) {
    const common = [...knownTypeIds].filter((id) => id.startsWith(typeId(COMMON, '')));
    for (const { type } of uses) {
      if (type.value === '' || common.includes(type.value)) continue;
      yield knownTypeIds.has(type.value) ? notCommon(type, slug) : unknownType(type, common);
    }
  },
};

function notCommon({ value, range }: Located<string>, slug: string): Complaint {
  const isOwn = value.startsWith(typeId(slug, ''));
  return {
    range,
    message: {
      da: `"${value}" er ikke en fælles type: ${isOwn ? 'slet den her, for specialet har den allerede' : 'gør den fælles, før specialet bruger den'}.`,
      en: `"${value}" is no common type: ${isOwn ? 'delete it here, for the speciality already has it' : 'make it common before the speciality uses it'}.`,
    },
  };
}
