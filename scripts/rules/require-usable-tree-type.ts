import { isUsable } from '../model/lifecycle.ts';
import type { Rule } from '../model/rule.ts';

/** A tree that ends in a closed type sends the booker to something SP refuses. */
export const requireUsableTreeType: Rule = {
  id: 'require-usable-tree-type',
  severity: 'error',
  summary: {
    da: 'Et beslutningstræ ender i besøgstyper, der kan bookes.',
    en: 'A decision tree ends in visit types that can be booked.',
  },
  subject: 'tree',

  *check({ nodes, speciality }, { specialities, typesById, asOf }) {
    const uses = specialities.find(({ slug }) => slug === speciality)?.uses ?? [];
    for (const { answers } of nodes)
      for (const { to } of answers) {
        const type = to.kind === 'leaf' ? typesById.get(to.type.value) : undefined;
        if (to.kind !== 'leaf' || type === undefined) continue;
        const use = uses.find((candidate) => candidate.type.value === to.type.value);
        // A speciality can stop using a common type that others go on with.
        if (isUsable(type.lifecycle, asOf) && isUsable({ closeForBooking: use?.until }, asOf)) continue;
        const successor = type.lifecycle.replacedBy?.value;
        yield {
          range: to.type.range,
          message: {
            da: `"${to.type.value}" er lukket for booking: ${successor ? `brug "${successor}"` : 'vælg en anden'}.`,
            en: `"${to.type.value}" is closed for booking: ${successor ? `use "${successor}"` : 'choose another'}.`,
          },
        };
      }
  },
};
