import { settingsByType } from '../../scripts/find/settings-by-type.ts';
import type { Catalogue, Speciality, VisitType } from '../../scripts/model/catalogue.ts';
import { byDanishOrder } from '../../scripts/model/danish-order.ts';
import type { EffectiveSetting } from '../../scripts/model/effective.ts';
import type { State } from '../../scripts/model/lifecycle.ts';

/** A visit type as one speciality holds it, with a setting for each of its modes, which are at least one. */
export interface HeldType {
  readonly type: VisitType;
  readonly speciality: Speciality;
  readonly settings: readonly EffectiveSetting[];
  readonly state: State;
}

/** Everything that a speciality holds, by name in Danish order. */
export function heldBy(speciality: Speciality, catalogue: Catalogue): readonly HeldType[] {
  return [...settingsByType(speciality, catalogue)]
    .map(([type, settings]) => ({ type, speciality, settings, state: settings[0]?.state ?? 'draft' }))
    .sort((a, b) => byDanishOrder(a.type.name.value, b.type.name.value));
}
