import type { LegacyRow } from '../model/catalogue.ts';
import type { EffectiveSetting } from '../model/effective.ts';
import type { Rule } from '../model/rule.ts';
import { type AcceptedTarget, acceptedTargets, shownTargets } from './legacy-settings.ts';
import { partsOf } from './parts-of.ts';

/**
 * A length that the speciality does not allow for the target would be refused in SP. A row without a mode is judged by
 * all modes of the target. Only accepted rows are judged: a draft is a proposal, and its length the old one.
 */
export const consistentLegacyLength: Rule = {
  id: 'consistent-legacy-length',
  severity: 'error',
  summary: {
    da: 'En godkendt gammel type har en varighed, som specialet tillader for dens nye type.',
    en: 'An accepted old type has a length that the speciality allows for its new type.',
  },
  subject: 'legacy',

  *check(row, catalogue) {
    const targets = acceptedTargets(row, catalogue);
    if (targets.length === 0) return;
    const settings = targets.flatMap((target) => inModesOf(row, target));
    const allowed = [...new Set(settings.flatMap(({ duration }) => duration.allowed.map(({ value }) => value)))];
    // A type without lengths is faulty, and has its finding from the schema.
    if (settings.some(({ duration }) => duration.allowed.length === 0)) return;
    for (const { value, range } of partsOf(row.cells.get('length'))) {
      if (/^\d+$/.test(value) && allowed.includes(Number(value))) continue;
      const lengths = allowed.sort((a, b) => a - b).join(', ');
      yield {
        range,
        message: /^\d+$/.test(value)
          ? {
              da: `${value} minutter er ikke tilladt for ${shownTargets(targets, 'eller')} (${lengths}): vælg en tilladt varighed.`,
              en: `${value} minutes are not allowed for ${shownTargets(targets, 'or')} (${lengths}): choose an allowed length.`,
            }
          : {
              da: `"${value}" er ikke et antal minutter: skriv kun tallet, fx ${allowed[0]}.`,
              en: `"${value}" is not a number of minutes: write the number alone, such as ${allowed[0]}.`,
            },
      };
    }
  },
};

/** A mode that the target is not held in has its own finding, and leaves the length to be judged by all modes. */
function inModesOf(row: LegacyRow, { settings }: AcceptedTarget): readonly EffectiveSetting[] {
  const modes = partsOf(row.cells.get('mode')).map(({ value }) => value);
  const inModes = settings.filter(({ mode }) => modes.includes(mode));
  return inModes.length > 0 ? inModes : settings;
}
