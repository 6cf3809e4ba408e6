import { isUsable } from '../model/lifecycle.ts';
import { WHOLE_FILE } from '../model/range.ts';
import type { Rule } from '../model/rule.ts';
import { child } from '../model/syntax.ts';
import { unknownType } from './unknown-type.ts';

/** Whoever was told no was told what to use: a rejection is looked up for years, and its advice must still hold. */
export const requireUsableDecisionAdvice: Rule = {
  id: 'require-usable-decision-advice',
  severity: 'error',
  summary: {
    da: 'Den type, et afslag henviser til, findes og kan bookes.',
    en: 'The type that a rejection points at exists and can be booked.',
  },
  subject: 'catalogue',

  *check({ decisions, knownTypeIds, typesById, asOf }) {
    for (const { file, content } of decisions) {
      const { useInstead, outcome } = content;
      if (useInstead === undefined) continue;
      const range = child(file.root, 'useInstead')?.range ?? WHOLE_FILE;
      if (outcome !== 'rejected') yield { file: file.path, range, message: NO_REJECTION };
      else if (!knownTypeIds.has(useInstead))
        yield { file: file.path, ...unknownType({ value: useInstead, range }, knownTypeIds) };
      else if (isUsableOrUnread(useInstead)) continue;
      else
        yield {
          file: file.path,
          range,
          message: {
            da: `"${useInstead}" kan ikke bookes længere: peg på den type, man skal bruge nu.`,
            en: `"${useInstead}" can no longer be booked: point at the type to be used now.`,
          },
        };
    }

    function isUsableOrUnread(id: string): boolean {
      const type = typesById.get(id);
      return type === undefined || isUsable(type.lifecycle, asOf);
    }
  },
};

const NO_REJECTION = {
  da: '"useInstead" hører til et afslag, og dette er ikke et afslag: slet feltet, eller ret "outcome".',
  en: '"useInstead" belongs to a rejection, and this is none: delete the key, or mend "outcome".',
};
