import type { Mode, Preparation, SelfBooking } from './authored.ts';
import type { Catalogue, DurationOf, Speciality, StaffRequirement, UseOf, VisitType } from './catalogue.ts';
import { latest, type State, stateOf } from './lifecycle.ts';

/** A visit type as one speciality holds it in one mode: its own word where it has one, else the type's. */
export interface EffectiveSetting {
  readonly type: VisitType;
  readonly mode: Mode;
  readonly duration: DurationOf;
  readonly staff: readonly StaffRequirement[];
  /** In person only. */
  readonly room: string | undefined;
  /** In person only. */
  readonly equipment: readonly string[];
  readonly selfBooking: SelfBooking;
  readonly preparation: Preparation | undefined;
  readonly offeredAt: readonly string[];
  readonly synonyms: readonly string[];
  readonly spId: string | undefined;
  readonly from: string | undefined;
  readonly until: string | undefined;
  readonly state: State;
}

/**
 * Every setting of a speciality: its own types and the common ones it uses, each once for each mode. A catalogue never
 * changes, and those who ask are many: they are put together once.
 */
export function effectiveSettings(speciality: Speciality, catalogue: Catalogue): readonly EffectiveSetting[] {
  const bySpeciality = settingsOf.get(catalogue) ?? new Map<Speciality, readonly EffectiveSetting[]>();
  settingsOf.set(catalogue, bySpeciality);
  const known = bySpeciality.get(speciality);
  if (known) return known;
  const settings = allSettings(speciality, catalogue);
  bySpeciality.set(speciality, settings);
  return settings;
}

const settingsOf = new WeakMap<Catalogue, Map<Speciality, readonly EffectiveSetting[]>>();

function allSettings(speciality: Speciality, catalogue: Catalogue): readonly EffectiveSetting[] {
  const settings: EffectiveSetting[] = [];
  for (const type of catalogue.types)
    if (type.set === speciality.slug) addModes(settings, type, undefined, speciality, catalogue);
  for (const use of speciality.uses) {
    const type = catalogue.typesById.get(use.type.value);
    if (type) addModes(settings, type, use, speciality, catalogue);
  }
  return settings;
}

function addModes(
  settings: EffectiveSetting[],
  type: VisitType,
  use: UseOf | undefined,
  speciality: Speciality,
  catalogue: Catalogue,
): void {
  for (const { value: mode } of use?.modes ?? type.modes) settings.push(inMode(type, use, mode, speciality, catalogue));
}

function inMode(
  type: VisitType,
  use: UseOf | undefined,
  mode: Mode,
  speciality: Speciality,
  catalogue: Catalogue,
): EffectiveSetting {
  const inPerson = mode === 'in-person';
  return {
    type,
    mode,
    duration: durationIn(type, use, mode),
    staff: use?.staff ?? type.staff,
    room: inPerson ? (use?.room ?? type.room)?.value : undefined,
    equipment: inPerson ? type.equipment.map(({ value }) => value) : [],
    selfBooking: selfBookingIn(use?.selfBooking ?? type.selfBooking, mode),
    preparation: use?.preparation ?? type.preparation,
    offeredAt: (use?.offeredAt.length ? use.offeredAt : type.offeredAt).map(({ value }) => value),
    synonyms: [...new Set([...type.synonyms, ...(use?.synonyms ?? [])].map(({ value }) => value))],
    spId: (use?.spId ?? type.spId)?.value,
    ...validity(type, use, speciality, catalogue),
  };
}

/** An answer in writing has no time that could be moved. */
function selfBookingIn(selfBooking: SelfBooking, mode: Mode): SelfBooking {
  return mode === 'written' && selfBooking === 'reschedule' ? 'none' : selfBooking;
}

/**
 * What is said of the mode goes before what is said in general, and the speciality before the type: a longer visit in
 * person does not make the telephone call longer.
 */
function durationIn(type: VisitType, use: UseOf | undefined, mode: Mode): DurationOf {
  const own = use?.duration;
  return own?.byMode.get(mode) ?? type.duration.byMode.get(mode) ?? own ?? type.duration;
}

function validity(type: VisitType, use: UseOf | undefined, speciality: Speciality, catalogue: Catalogue) {
  const { closeForBooking, retireOn } = type.lifecycle;
  const until = [closeForBooking?.value, retireOn?.value, use?.until?.value]
    .filter((day) => day !== undefined)
    .sort()[0];
  return { from: fromIn(type, use, speciality), until, state: stateIn(type, use, speciality, catalogue) };
}

/** Effective from the latest of type, use and speciality. */
function fromIn(type: VisitType, use: UseOf | undefined, speciality: Speciality): string | undefined {
  return latest(type.lifecycle.from?.value, use?.from?.value, speciality.from?.value);
}

/** Approved only when both sets are. */
function stateIn(type: VisitType, use: UseOf | undefined, speciality: Speciality, { common, asOf }: Catalogue): State {
  const approved = speciality.approval.status === 'approved' && (!use || common?.approval.status === 'approved');
  const isOver = use?.until !== undefined && asOf !== undefined && use.until.value <= asOf;
  return isOver ? 'closed' : stateOf(approved, type.lifecycle, fromIn(type, use, speciality), asOf);
}
