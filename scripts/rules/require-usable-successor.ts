import { isUsable } from '../model/lifecycle.ts';
import type { Rule } from '../model/rule.ts';
import { unknownType } from './unknown-type.ts';

const REPLACES_ITSELF = {
  da: 'Typen kan ikke afløses af sig selv: peg på den type, der skal bruges i stedet, eller slet "replacedBy".',
  en: 'The type cannot be replaced by itself: point at the type to be used instead, or delete "replacedBy".',
};

/** Whoever is told "use that instead" must be able to. */
export const requireUsableSuccessor: Rule = {
  id: 'require-usable-successor',
  severity: 'error',
  summary: {
    da: 'Den type, der afløser en anden, findes og kan bookes.',
    en: 'The type that replaces another exists and can be booked.',
  },
  subject: 'type',

  *check({ fullId, lifecycle: { replacedBy } }, { knownTypeIds, typesById, asOf }) {
    if (replacedBy === undefined) return;
    if (!knownTypeIds.has(replacedBy.value)) {
      yield unknownType(replacedBy, knownTypeIds);
      return;
    }
    if (replacedBy.value === fullId) {
      yield { range: replacedBy.range, message: REPLACES_ITSELF };
      return;
    }
    const successor = typesById.get(replacedBy.value);
    if (successor === undefined || isUsable(successor.lifecycle, asOf)) return;
    yield {
      range: replacedBy.range,
      message: {
        da: `"${replacedBy.value}" kan ikke bookes og kan derfor ikke afløse noget: peg på den type, der skal bruges nu.`,
        en: `"${replacedBy.value}" cannot be booked and so cannot replace anything: point at the type to be used now.`,
      },
    };
  },
};
