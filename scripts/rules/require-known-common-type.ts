import { COMMON, typeId } from '../model/catalogue.ts';
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

  *check({ uses }, { knownTypeIds }) {
    const common = [...knownTypeIds].filter((id) => id.startsWith(typeId(COMMON, '')));
    for (const { type } of uses) {
      if (type.value === '' || common.includes(type.value)) continue;
      yield unknownType(type, common);
    }
  },
};
