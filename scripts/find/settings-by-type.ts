import type { Catalogue, Speciality, VisitType } from '../model/catalogue.ts';
import { type EffectiveSetting, effectiveSettings } from '../model/effective.ts';

/** What a speciality holds: each type with its settings, one for each mode. */
export function settingsByType(
  speciality: Speciality,
  catalogue: Catalogue,
): ReadonlyMap<VisitType, readonly EffectiveSetting[]> {
  const byType = new Map<VisitType, EffectiveSetting[]>();
  for (const setting of effectiveSettings(speciality, catalogue)) {
    const known = byType.get(setting.type);
    if (known) known.push(setting);
    else byType.set(setting.type, [setting]);
  }
  return byType;
}
