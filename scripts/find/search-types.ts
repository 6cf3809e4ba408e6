import type { Mode } from '../model/authored.ts';
import { type Catalogue, COMMON, type DurationOf, type UseOf, type VisitType } from '../model/catalogue.ts';
import type { EffectiveSetting } from '../model/effective.ts';
import { type State, stateOf } from '../model/lifecycle.ts';
import { durationText } from './duration-text.ts';
import type { SearchType, SearchUse } from './search-data.ts';
import { settingsByType } from './settings-by-type.ts';

/** What a type is made from beside itself. */
interface Surroundings {
  readonly catalogue: Catalogue;
  /** By the speciality's slug. */
  readonly held: ReadonlyMap<string, ReadonlyMap<VisitType, readonly EffectiveSetting[]>>;
  readonly modeName: (mode: Mode) => string;
}

/**
 * Every type, the retired ones too: whoever looks for one shall see what to use.
 * @param general full ids of the types that say no more than that somebody meets
 */
export function searchTypes(catalogue: Catalogue, general: ReadonlySet<string>): readonly SearchType[] {
  const { specialities, types } = catalogue;
  const held = new Map(specialities.map((speciality) => [speciality.slug, settingsByType(speciality, catalogue)]));
  const around = { catalogue, held, modeName: modeNames(catalogue) };
  return types.map((type): SearchType => {
    const own = { ...ownType(type, around), ...given('isGeneral', general.has(type.fullId) || undefined) };
    return type.set === COMMON ? { ...own, ...given('uses', nonEmpty(usesOf(type, own, around))) } : own;
  });
}

function ownType(type: VisitType, { catalogue, held, modeName }: Surroundings): SearchType {
  const settings = held.get(type.set)?.get(type);
  const state = settings?.[0]?.state ?? stateOfCommon(type, catalogue);
  const isOver = state === 'closed' || state === 'retired';
  return {
    id: type.fullId,
    set: type.set,
    name: type.name.value,
    patientName: type.patientName.value,
    ...given('abbreviation', type.abbreviation?.value),
    synonyms: type.synonyms.map(({ value }) => value),
    purpose: type.purpose,
    modes: type.modes.map(({ value }) => value),
    lengths: lengthsText(settings ?? durationsOf(type), modeName),
    selfBooking: type.selfBooking,
    offeredAt: type.offeredAt.map(({ value }) => value),
    state,
    ...given('groupMax', type.groupMax),
    ...given('sks', nonEmpty(type.sks.map(({ value }) => value))),
    ...given('spId', type.spId?.value),
    ...given('useInstead', isOver ? type.lifecycle.replacedBy?.value : undefined),
  };
}

function usesOf(type: VisitType, own: SearchType, { catalogue, held, modeName }: Surroundings): readonly SearchUse[] {
  return catalogue.specialities.flatMap(({ slug, uses }) => {
    const use = uses.find((one) => one.type.value === type.fullId);
    const settings = held.get(slug)?.get(type);
    return use && settings ? [searchUse(use, slug, settings, own, modeName)] : [];
  });
}

/** What a speciality has otherwise than the common type itself. */
function searchUse(
  use: UseOf,
  speciality: string,
  settings: readonly EffectiveSetting[],
  common: SearchType,
  modeName: (mode: Mode) => string,
): SearchUse {
  const differing = <V>(value: V, from: V): V | undefined =>
    JSON.stringify(value) === JSON.stringify(from) ? undefined : value;
  const [{ offeredAt, state } = common] = settings;
  return {
    speciality,
    ...given(
      'modes',
      differing(
        settings.map(({ mode }) => mode),
        common.modes,
      ),
    ),
    ...given('lengths', differing(lengthsText(settings, modeName), common.lengths)),
    ...given('selfBooking', use.selfBooking && differing(use.selfBooking, common.selfBooking)),
    ...given('offeredAt', differing(offeredAt, common.offeredAt)),
    ...given('state', differing(state, common.state)),
    ...given('synonyms', nonEmpty(use.synonyms.map(({ value }) => value))),
    ...given('spId', use.spId?.value),
  };
}

function stateOfCommon({ lifecycle }: VisitType, { common, asOf }: Catalogue): State {
  return stateOf(common?.approval.status === 'approved', lifecycle, lifecycle.from?.value, asOf);
}

interface InMode {
  readonly mode: Mode;
  readonly duration: DurationOf;
}

function durationsOf({ modes, duration }: VisitType): readonly InMode[] {
  return modes.map(({ value: mode }) => ({ mode, duration: duration.byMode.get(mode) ?? duration }));
}

/** The lengths in the first mode, and the standard length of others where that is another. */
function lengthsText([first, ...others]: readonly InMode[], modeName: (mode: Mode) => string): string {
  if (first === undefined) return '';
  const differing = others.filter(({ duration }) => duration.default.value !== first.duration.default.value);
  const texts = differing.map(({ mode, duration }) => `${modeName(mode).toLowerCase()} ${duration.default.value} min`);
  return [durationText(first.duration), ...texts].join(' · ');
}

function modeNames({ vocabularies }: Catalogue): (mode: Mode) => string {
  const names = new Map(vocabularies.get('modes')?.terms.map(({ id, term }) => [id.value, term.name]));
  return (mode) => names.get(mode) ?? mode;
}

function nonEmpty<T>(list: readonly T[]): readonly T[] | undefined {
  return list.length > 0 ? list : undefined;
}

/** A property that is there only where it has a value. */
function given<K extends string, V>(key: K, value: V | undefined): { readonly [key in K]?: V } {
  return value === undefined ? {} : ({ [key]: value } as { readonly [key in K]?: V });
}
