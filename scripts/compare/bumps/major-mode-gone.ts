import { MODES } from '../../model/modes.ts';
import type { BumpRule } from '../bump-rule.ts';
import type { FieldChange } from '../change.ts';

/** A visit that could be held by telephone no longer can: bookings and decision trees that say so are left hanging. */
export const majorModeGone: BumpRule = {
  id: 'major-mode-gone',
  bump: 'major',
  why: {
    da: 'En form er taget fra besøgstypen: det, der bookes i den, kan ikke længere bookes.',
    en: 'A mode was taken from the type: what is booked in it no longer can be.',
  },
  applies: ({ kind, fields }) => HOLDS_MODES.has(kind) && fields.some(takesMode),
};

const HOLDS_MODES: ReadonlySet<string> = new Set(['type-changed', 'type-moved', 'use-changed']);

/** In a bundle the settings stand by mode. */
function takesMode({ path, before, after }: FieldChange): boolean {
  if (MODES.some((mode) => path === mode)) return after === undefined;
  if (path !== 'modes' || !Array.isArray(after)) return false;
  // A use that names no modes has all those of its type: to name some takes the others.
  return !Array.isArray(before) || before.some((mode) => !after.includes(mode));
}
