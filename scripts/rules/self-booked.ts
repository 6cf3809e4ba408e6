import type { SelfBooking } from '../model/authored.ts';
import type { Catalogue, SourceFile, Speciality, UseOf, VisitType } from '../model/catalogue.ts';
import { type EffectiveSetting, effectiveSettings } from '../model/effective.ts';
import type { Range } from '../model/range.ts';
import { perCatalogue } from './per-catalogue.ts';

/** A type as a speciality holds it, and the place where it takes it in. */
export interface Held {
  readonly type: VisitType;
  readonly use: UseOf | undefined;
  readonly settings: readonly EffectiveSetting[];
  readonly selfBooking: SelfBooking;
  readonly file: SourceFile;
  readonly range: Range;
}

const bySpeciality = perCatalogue(
  (catalogue) => new Map(catalogue.specialities.map((each) => [each.slug, [...heldOf(each, catalogue)]])),
);

/** Every type that a speciality holds, once, with all its modes. What nobody can book any more is not held. */
export function heldBy(slug: string, catalogue: Catalogue): readonly Held[] {
  return bySpeciality(catalogue).get(slug) ?? [];
}

function* heldOf(speciality: Speciality, catalogue: Catalogue): Generator<Held> {
  const byType = new Map<VisitType, EffectiveSetting[]>();
  for (const setting of effectiveSettings(speciality, catalogue)) {
    if (setting.state === 'closed' || setting.state === 'retired') continue;
    const known = byType.get(setting.type);
    if (known) known.push(setting);
    else byType.set(setting.type, [setting]);
  }
  for (const [type, settings] of byType) {
    const use = speciality.uses.find((candidate) => candidate.type.value === type.fullId);
    const place = use ? { file: speciality.file, range: use.type.range } : { file: type.file, range: type.name.range };
    // In writing there is nothing to move, so one mode may say none where the others do not.
    const selfBooking = settings.map((setting) => setting.selfBooking).find((value) => value !== 'none') ?? 'none';
    yield { type, use, settings, selfBooking, ...place };
  }
}

/**
 * Every type as specialities hold it. Those that say nothing themselves about `keys` hold a common type as it is written:
 * it comes once for them all, and in its own file, where it is mended.
 */
export function* heldInCatalogue(
  catalogue: Catalogue,
  keys: readonly ('selfBooking' | 'modes' | 'duration')[],
): Generator<Held> {
  const asWritten = new Set<VisitType>();
  for (const { slug } of catalogue.specialities)
    for (const held of heldBy(slug, catalogue)) {
      const { type, use } = held;
      const isOwnWord = use === undefined || keys.some((key) => use[key] !== undefined);
      if (isOwnWord) yield held;
      else if (!asWritten.has(type)) yield { ...held, file: type.file, range: type.name.range };
      if (!isOwnWord) asWritten.add(type);
    }
}
