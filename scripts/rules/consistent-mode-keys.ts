import type { Mode } from '../model/authored.ts';
import type { Complaint } from '../model/finding.ts';
import type { Range } from '../model/range.ts';
import type { Rule } from '../model/rule.ts';

/** A length or a patient text for a mode that the visit is never held in would be shown to nobody. */
export const consistentModeKeys: Rule = {
  id: 'consistent-mode-keys',
  severity: 'error',
  summary: {
    da: 'Varighed og patienttekst står kun for former, besøget kan holdes på.',
    en: 'Duration and patient text are given only for modes that the visit is held in.',
  },
  subject: 'type',

  *check({ modes, duration, patientText }) {
    const held = new Set(modes.map(({ value }) => value));
    if (held.size === 0) return;
    for (const [mode, { key }] of duration.byMode) yield* unheld(held, mode, key, 'duration: byMode');
    for (const [mode, { range }] of patientText) yield* unheld(held, mode, range, 'patientText');
  },
};

function* unheld(held: ReadonlySet<Mode>, mode: Mode, range: Range, where: string): Generator<Complaint> {
  if (held.has(mode)) return;
  yield {
    range,
    message: {
      da: `"${mode}" står under "${where}", men ikke under "modes": tilføj formen der, eller slet den her.`,
      en: `"${mode}" stands under "${where}" but not under "modes": add the mode there, or delete it here.`,
    },
  };
}
