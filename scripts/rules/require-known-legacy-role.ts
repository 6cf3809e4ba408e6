import { replacement } from '../model/finding.ts';
import type { Rule } from '../model/rule.ts';
import { closestWord } from '../similarity/closest-word.ts';
import { partsOf } from './parts-of.ts';

/** A role that no vocabulary knows cannot be asked for in SP. */
export const requireKnownLegacyRole: Rule = {
  id: 'require-known-legacy-role',
  severity: 'error',
  summary: {
    da: 'Gamle typers roller står i vokabularet staff-roles.',
    en: 'The roles of old types stand in the vocabulary staff-roles.',
  },
  subject: 'legacy',

  *check({ cells }, { vocabularies }) {
    const roles = vocabularies.get('staff-roles')?.terms.map(({ id }) => id.value);
    const role = cells.get('role');
    if (roles === undefined || role === undefined) return;
    for (const { value, range } of partsOf(role)) {
      if (roles.includes(value)) continue;
      const meant = closestWord(value, roles);
      yield {
        range: value === '' ? role.range : range,
        message:
          value === ''
            ? {
                da: `"${role.value}" mangler en rolle ved "+": skriv den, eller slet "+".`,
                en: `"${role.value}" lacks a role beside "+": write it, or delete the "+".`,
              }
            : {
                da: `Rollen "${value}" findes ikke i vokabularet staff-roles${meant ? ` – mente du "${meant}"?` : ': tilføj den, eller vælg en anden.'}`,
                en: `The role "${value}" is not in the vocabulary staff-roles${meant ? ` – did you mean "${meant}"?` : ': add it, or choose another.'}`,
              },
        ...(meant ? { fix: replacement('maybe-incorrect', range, meant) } : {}),
      };
    }
  },
};
