import { type Catalogue, COMMON } from '../model/catalogue.ts';
import type { Message } from '../model/finding.ts';
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

  *check({ fullId, set, lifecycle: { replacedBy } }, catalogue) {
    const { knownTypeIds, typesById, asOf } = catalogue;
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
    if (successor && isApproved(set, catalogue) && !isApproved(successor.set, catalogue))
      yield { range: replacedBy.range, message: draftSuccessor(replacedBy.value) };
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

function isApproved(set: string, { common, specialities }: Catalogue): boolean {
  const owner = set === COMMON ? common : specialities.find(({ slug }) => slug === set);
  return owner?.approval.status === 'approved';
}

function draftSuccessor(id: string): Message {
  return {
    da: `"${id}" er udkast og må ikke bookes, men typen her er godkendt: godkend afløseren først.`,
    en: `"${id}" is a draft and must not be booked, but the type here is approved: approve the successor first.`,
  };
}
