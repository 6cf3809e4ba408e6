import { type Catalogue, COMMON, type Speciality } from '../model/catalogue.ts';
import type { Message } from '../model/finding.ts';
import { isUsable } from '../model/lifecycle.ts';
import type { Rule } from '../model/rule.ts';
import { partsOf } from './parts-of.ts';

/** An old type whose successor the speciality cannot book would leave its bookers with nothing. */
export const requireUsableLegacyTarget: Rule = {
  id: 'require-usable-legacy-target',
  severity: 'error',
  summary: {
    da: 'Gamle typer peger på besøgstyper, som specialet kan booke.',
    en: 'Old types point at visit types that the speciality can book.',
  },
  subject: 'legacy',

  *check({ cells, speciality: slug }, catalogue) {
    const speciality = catalogue.specialities.find((candidate) => candidate.slug === slug);
    for (const { value, range } of partsOf(cells.get('target'))) {
      // What does not exist has its finding from require-known-legacy-target.
      if (!catalogue.knownTypeIds.has(value)) continue;
      const message = foreign(value, speciality, catalogue) ?? closed(value, speciality, catalogue);
      if (message) yield { range, message };
    }
  },
};

/** Without the speciality's own file, or with a use that names nothing, nobody can tell what it uses. */
function foreign(id: string, speciality: Speciality | undefined, { knownTypeIds }: Catalogue): Message | undefined {
  if (speciality === undefined || id.startsWith(`${speciality.slug}/`)) return undefined;
  const owner = id.slice(0, id.indexOf('/'));
  if (owner !== COMMON)
    return {
      da: `"${id}" hører til specialet "${owner}": vælg en af specialets egne typer eller en fælles, det bruger.`,
      en: `"${id}" belongs to the speciality "${owner}": choose one of this speciality's own types or a common one it uses.`,
    };
  const uses = speciality.uses.map(({ type }) => type.value);
  if (uses.includes(id) || uses.some((use) => !knownTypeIds.has(use))) return undefined;
  return {
    da: `Specialet bruger ikke "${id}": tilføj den under "uses", eller vælg en anden.`,
    en: `The speciality does not use "${id}": add it under "uses", or choose another.`,
  };
}

/** A speciality can stop using a common type that others go on with. */
function closed(id: string, speciality: Speciality | undefined, { typesById, asOf }: Catalogue): Message | undefined {
  const type = typesById.get(id);
  const until = speciality?.uses.find((use) => use.type.value === id)?.until;
  if (type === undefined || (isUsable(type.lifecycle, asOf) && isUsable({ closeForBooking: until }, asOf)))
    return undefined;
  const successor = type.lifecycle.replacedBy?.value;
  return {
    da: `"${id}" er lukket for booking: ${successor ? `brug "${successor}"` : 'vælg en anden'}.`,
    en: `"${id}" is closed for booking: ${successor ? `use "${successor}"` : 'choose another'}.`,
  };
}
