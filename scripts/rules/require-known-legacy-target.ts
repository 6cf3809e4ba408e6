import type { Message } from '../model/finding.ts';
import type { Rule } from '../model/rule.ts';
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
    if (!target || target.value === '') return;
    let { start } = target.range;
    for (const id of target.value.split('+')) {
      const range = { start, end: start + id.length };
      start = range.end + 1;
      if (id === '') yield { range: target.range, message: lacksOne(target.value) };
      else if (!knownTypeIds.has(id)) yield unknownType({ value: id, range }, knownTypeIds);
    }
  },
};

function lacksOne(target: string): Message {
  return {
    da: `"${target}" mangler en besøgstype ved "+": skriv den, eller slet "+".`,
    en: `"${target}" lacks a visit type beside "+": write it, or delete the "+".`,
  };
}
