import { replacement } from '../model/finding.ts';
import type { Rule } from '../model/rule.ts';
import { closestWord } from '../similarity/closest-word.ts';
import { referencesOf } from './references.ts';

/** A role, room or code that no vocabulary knows cannot be configured in SP, however right it looks. */
export const requireKnownTerm: Rule = {
  id: 'require-known-term',
  severity: 'error',
  summary: {
    da: 'Roller, lokaler, udstyr, steder, tillæg og koder står i vokabularerne.',
    en: 'Roles, rooms, equipment, sites, modifiers and codes stand in the vocabularies.',
  },
  subject: 'catalogue',

  *check(catalogue) {
    const known = new Map(
      [...catalogue.vocabularies].map(([name, { terms }]) => [name, new Set(terms.map(({ id }) => id.value))]),
    );
    for (const { file, vocabulary, term } of referencesOf(catalogue)) {
      const ids = known.get(vocabulary);
      // What is no id at all has its finding from the schema.
      if (ids === undefined || ids.has(term.value) || !/^[A-Za-z0-9-]+$/.test(term.value)) continue;
      const meant = closestWord(term.value, ids);
      yield {
        file: file.path,
        range: term.range,
        message: {
          da: `"${term.value}" findes ikke i vokabularet ${vocabulary}${meant ? ` – mente du "${meant}"?` : ': tilføj det, eller vælg et andet.'}`,
          en: `"${term.value}" is not in the vocabulary ${vocabulary}${meant ? ` – did you mean "${meant}"?` : ': add it, or choose another.'}`,
        },
        help: {
          da: `Alle står i vocabularies/${vocabulary}.yaml.`,
          en: `All stand in vocabularies/${vocabulary}.yaml.`,
        },
        ...(meant ? { fix: replacement('maybe-incorrect', term.range, meant) } : {}),
      };
    }
  },
};
