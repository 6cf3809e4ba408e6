import type { Catalogue } from '../../model/catalogue.ts';
import { effectiveSettings } from '../../model/effective.ts';
import { byCodeUnit } from '../by-code-unit.ts';
import type { NamedId } from './workbook-context.ts';

/** The types that a speciality may still book, by name, as its workbook's drop-down offers them. */
export function targetsFor(slug: string, catalogue: Catalogue): readonly NamedId[] {
  const speciality = catalogue.specialities.find((one) => one.slug === slug);
  if (speciality === undefined) return [];
  const found = new Map<string, string>();
  for (const { type, state } of effectiveSettings(speciality, catalogue))
    if (state !== 'closed' && state !== 'retired') found.set(type.fullId, type.name.value);
  return [...found]
    .map(([id, name]) => ({ id, name }))
    .sort((a, b) => byCodeUnit(a.name, b.name) || byCodeUnit(a.id, b.id));
}
