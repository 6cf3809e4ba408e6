import type { Catalogue, LegacyRow } from '../model/catalogue.ts';
import { type EffectiveSetting, effectiveSettings } from '../model/effective.ts';
import type { Located } from '../model/range.ts';
import { cellOf } from './legacy-cell.ts';
import { partsOf } from './parts-of.ts';
import { perCatalogue } from './per-catalogue.ts';

type SettingsByType = ReadonlyMap<string, readonly EffectiveSetting[]>;

const settingsOf = perCatalogue((catalogue): Map<string, SettingsByType> => {
  const used = new Set(catalogue.legacy.map(({ speciality }) => speciality));
  const specialities = catalogue.specialities.filter(({ slug }) => used.has(slug));
  return new Map(specialities.map((speciality) => [speciality.slug, byType(effectiveSettings(speciality, catalogue))]));
});

function byType(settings: Iterable<EffectiveSetting>): SettingsByType {
  const types = new Map<string, EffectiveSetting[]>();
  for (const setting of settings) {
    const known = types.get(setting.type.fullId);
    if (known) known.push(setting);
    else types.set(setting.type.fullId, [setting]);
  }
  return types;
}

export interface AcceptedTarget {
  readonly target: Located<string>;
  /** As the row's speciality holds the type: one for each mode. */
  readonly settings: readonly EffectiveSetting[];
}

/**
 * The targets of an accepted row with what its speciality says of them. None for a draft or a flagged row, which only
 * proposes; none where one of the targets is not the speciality's, since then nobody can tell what is allowed.
 */
export function acceptedTargets(row: LegacyRow, catalogue: Catalogue): readonly AcceptedTarget[] {
  if (cellOf(row, 'status') !== 'accepted' || row.speciality === undefined) return [];
  const held = settingsOf(catalogue).get(row.speciality);
  const targets = partsOf(row.cells.get('target')).map((target) => ({
    target,
    settings: held?.get(target.value) ?? [],
  }));
  return targets.every(({ settings }) => settings.length > 0) ? targets : [];
}

/** The targets of an accepted row as a person reads them: `"common/kontrol"` or `"a" eller "b"`. */
export function shownTargets(targets: readonly AcceptedTarget[], or: string): string {
  return [...new Set(targets.map(({ target }) => `"${target.value}"`))].join(` ${or} `);
}
