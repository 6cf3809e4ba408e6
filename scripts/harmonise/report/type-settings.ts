import type { Mode } from '../../model/authored.ts';
import type { Catalogue, Speciality } from '../../model/catalogue.ts';
import { effectiveSettings } from '../../model/effective.ts';

/** The lengths of a type in one mode, in minutes. */
export interface Lengths {
  readonly default: number;
  readonly allowed: readonly number[];
}

/** How a speciality holds a type. */
export interface HeldType {
  /** The modes that it holds the type in, with the lengths of each; the type's first is how most visits are held. */
  readonly modes: ReadonlyMap<Mode, Lengths>;
  readonly firstMode: Mode;
}

export interface TypeSettings {
  /** How a speciality holds a type, always as the same object; nothing where it may not book it. */
  of(speciality: string | undefined, target: string): HeldType | undefined;
}

interface Held extends HeldType {
  readonly modes: Map<Mode, Lengths>;
}

/** How each speciality holds the types that it may still book, worked out when it is first asked for. */
export function typeSettings(catalogue: Catalogue): TypeSettings {
  const specialities = new Map<string | undefined, Speciality>(catalogue.specialities.map((one) => [one.slug, one]));
  const found = new Map<string | undefined, ReadonlyMap<string, HeldType>>();
  return {
    of(slug, target) {
      let byTarget = found.get(slug);
      if (byTarget === undefined) {
        const speciality = specialities.get(slug);
        byTarget = speciality ? heldBy(speciality, catalogue) : new Map<string, HeldType>();
        found.set(slug, byTarget);
      }
      return byTarget.get(target);
    },
  };
}

function heldBy(speciality: Speciality, catalogue: Catalogue): ReadonlyMap<string, HeldType> {
  const byTarget = new Map<string, Held>();
  for (const { type, mode, duration, state } of effectiveSettings(speciality, catalogue)) {
    if (state === 'retired' || state === 'closed') continue;
    const held = byTarget.get(type.fullId) ?? { modes: new Map<Mode, Lengths>(), firstMode: mode };
    byTarget.set(type.fullId, held);
    const allowed = duration.allowed.map(({ value }) => value).sort((a, b) => a - b);
    held.modes.set(mode, { default: duration.default.value, allowed });
  }
  return byTarget;
}
