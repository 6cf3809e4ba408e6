import type { Mode } from '../../model/authored.ts';
import type { Catalogue } from '../../model/catalogue.ts';
import { effectiveSettings } from '../../model/effective.ts';

/** The lengths of a type in one mode, in minutes. */
export interface Lengths {
  readonly default: number;
  readonly allowed: readonly number[];
}

export interface TypeSettings {
  /** The modes that a speciality holds a type in, with the lengths of each; none where it may not book it. */
  of(speciality: string | undefined, target: string): ReadonlyMap<Mode, Lengths>;
}

const NONE: ReadonlyMap<Mode, Lengths> = new Map();

/** How each speciality holds the types that it may still book. */
export function typeSettings(catalogue: Catalogue): TypeSettings {
  const found = new Map<string | undefined, Map<string, Map<Mode, Lengths>>>();
  for (const speciality of catalogue.specialities) {
    const byTarget = new Map<string, Map<Mode, Lengths>>();
    found.set(speciality.slug, byTarget);
    for (const { type, mode, duration, state } of effectiveSettings(speciality, catalogue)) {
      if (state === 'retired' || state === 'closed') continue;
      const modes = byTarget.get(type.fullId) ?? new Map<Mode, Lengths>();
      byTarget.set(type.fullId, modes);
      const allowed = duration.allowed.map(({ value }) => value).sort((a, b) => a - b);
      modes.set(mode, { default: duration.default.value, allowed });
    }
  }
  return { of: (speciality, target) => found.get(speciality)?.get(target) ?? NONE };
}
