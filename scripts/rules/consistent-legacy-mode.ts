import { MODES } from '../model/modes.ts';
import type { Rule } from '../model/rule.ts';
import { acceptedTargets, shownTargets } from './legacy-settings.ts';
import { partsOf } from './parts-of.ts';

/**
 * A visit booked in a mode that the speciality does not hold the target in would be refused in SP. Only accepted rows are
 * judged: a draft is a proposal, and its mode what the old name happened to say.
 */
export const consistentLegacyMode: Rule = {
  id: 'consistent-legacy-mode',
  severity: 'error',
  summary: {
    da: 'En godkendt gammel type har en form, som specialet holder dens nye type i.',
    en: 'An accepted old type has a mode in which the speciality holds its new type.',
  },
  subject: 'legacy',

  *check(row, catalogue) {
    const targets = acceptedTargets(row, catalogue);
    if (targets.length === 0) return;
    const held = MODES.filter((mode) => targets.some(({ settings }) => settings.some((one) => one.mode === mode)));
    for (const { value, range } of partsOf(row.cells.get('mode'))) {
      const mode = MODES.find((known) => known === value);
      // What is no mode at all has its finding from require-known-legacy-value.
      if (mode === undefined || held.includes(mode)) continue;
      yield {
        range,
        message: {
          da: `${shownTargets(targets, 'eller')} holdes ikke som "${mode}" i specialet (${held.join(', ')}): vælg en anden form.`,
          en: `${shownTargets(targets, 'or')} is not held as "${mode}" in the speciality (${held.join(', ')}): choose another mode.`,
        },
      };
    }
  },
};
