import { COMMON } from '../model/catalogue.ts';
import type { Rule } from '../model/rule.ts';
import { unknownType } from './unknown-type.ts';

/** A tree that ends in a type the booker does not have sends her nowhere. */
export const requireKnownTreeType: Rule = {
  id: 'require-known-tree-type',
  severity: 'error',
  summary: {
    da: 'Et beslutningstræ ender i specialets egne typer eller i fælles typer, det bruger.',
    en: "A decision tree ends in the speciality's own types or in common types that it uses.",
  },
  subject: 'tree',

  *check({ speciality, nodes }, { knownTypeIds, specialities }) {
    const uses = specialities.find(({ slug }) => slug === speciality)?.uses.map(({ type }) => type.value);
    const own = [...knownTypeIds].filter((id) => id.startsWith(`${speciality}/`));
    const allowed = [...own, ...(uses ?? [])];
    for (const { answers } of nodes)
      for (const { to } of answers) {
        if (to.kind !== 'leaf' || allowed.includes(to.type.value)) continue;
        // What is no full id at all has its finding from the schema.
        if (!/^[a-z0-9-]+\/[a-z0-9-]+$/.test(to.type.value)) continue;
        if (knownTypeIds.has(to.type.value)) {
          // Without the speciality's own file, or with a use that names nothing, nobody can tell what it uses.
          if (uses === undefined || uses.some((use) => !knownTypeIds.has(use))) continue;
          yield {
            range: to.type.range,
            message: {
              da: `Specialet bruger ikke "${to.type.value}": ${to.type.value.startsWith(`${COMMON}/`) ? 'tilføj den under "uses"' : 'vælg en af specialets egne'}.`,
              en: `The speciality does not use "${to.type.value}": ${to.type.value.startsWith(`${COMMON}/`) ? 'add it under "uses"' : 'choose one of its own'}.`,
            },
          };
        } else yield unknownType(to.type, [...allowed, ...knownTypeIds]);
      }
  },
};
