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
    for (const id of target.value.split('+')) {
      if (knownTypeIds.has(id)) continue;
      const start = target.range.start + target.value.indexOf(id);
      yield unknownType({ value: id, range: { start, end: start + id.length } }, knownTypeIds);
    }
  },
};
