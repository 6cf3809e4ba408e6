import type { Rule } from '../model/rule.ts';
import { forbidWords } from './forbidden-words.ts';
import { perCatalogue } from './per-catalogue.ts';

const roleWords = perCatalogue(
  ({ vocabularies }) =>
    new Set(
      vocabularies
        .get('staff-roles')
        ?.terms.flatMap(({ term }) => [term.name, ...(term.synonyms ?? [])])
        .map((word) => word.toLowerCase().replace(/\.$/, '')),
    ),
);

/** "Kontrol læge" and "Kontrol spl" are one visit with another at the table: who is there is the type's staff. */
export const noRoleInName: Rule = {
  id: 'no-role-in-name',
  severity: 'error',
  summary: { da: 'Navnet siger ikke, hvem der er til stede.', en: 'The name does not say who is there.' },
  subject: 'type',

  *check(type, catalogue) {
    const roles = roleWords(catalogue);
    yield* forbidWords(
      type,
      (word) => roles.has(word.toLowerCase()),
      (word) => ({
        da: `"${word}" er en rolle: slet det i navnet, og skriv den under "resources: staff".`,
        en: `"${word}" is a role: delete it from the name and write it under "resources: staff".`,
      }),
    );
  },
};
