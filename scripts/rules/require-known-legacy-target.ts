import type { Message } from '../model/finding.ts';
import type { Rule } from '../model/rule.ts';
import { partsOf } from './parts-of.ts';
import { unknownType } from './unknown-type.ts';

/** An old type mapped to nothing would be closed with nowhere to go. */
export const requireKnownLegacyTarget: Rule = {
  id: 'require-known-legacy-target',
  severity: 'error',
  summary: {
    da: 'Gamle typer peger på besøgstyper, der findes.',
    en: 'Old types point at visit types that exist.',
  },
  subject: 'legacy',

  *check({ cells }, { knownTypeIds }) {
    const target = cells.get('target');
    for (const id of partsOf(target)) {
      if (id.value === '') yield { range: target?.range ?? id.range, message: lacksOne(target?.value ?? '') };
      else if (!knownTypeIds.has(id.value)) yield unknownType(id, knownTypeIds);
    }
  },
};

function lacksOne(target: string): Message {
  return {
    da: `"${target}" mangler en besøgstype ved "+": skriv den, eller slet "+".`,
    en: `"${target}" lacks a visit type beside "+": write it, or delete the "+".`,
  };
}
