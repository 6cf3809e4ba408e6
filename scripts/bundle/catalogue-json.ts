import type { DecisionTreeFile, ModeTerm, Term } from '../model/authored.ts';
import type { BundledCatalogue, BundledSetting, BundledSpeciality, BundledType } from '../model/bundled.ts';
import type { Catalogue, Speciality, VisitType } from '../model/catalogue.ts';
import { type EffectiveSetting, effectiveSettings } from '../model/effective.ts';
import { latest, stateOf } from '../model/lifecycle.ts';
import { plain } from '../model/syntax.ts';
import type { BundleFacts } from './facts.ts';

/** The whole catalogue, resolved: what every other file of the bundle is a view of. */
export function bundledCatalogue(catalogue: Catalogue, facts: BundleFacts): BundledCatalogue {
  const { common, settings, asOf } = catalogue;
  if (!common || !settings)
    throw new Error('a catalogue without common types or settings has errors and is not bundled');
  const { version, channel, commit, modified } = facts;
  return {
    formatVersion: '1',
    version,
    channel,
    commit,
    modified,
    asOf: asOf ?? null,
    region: settings.region.name,
    common: { approval: approvalOf(common), basis: common.basis },
    types: catalogue.types.map((type) => bundledType(type, catalogue)),
    specialities: catalogue.specialities.map((speciality) => bundledSpeciality(speciality, catalogue)),
    vocabularies: [...catalogue.vocabularies.values()].map(({ name, title, system, terms }) => ({
      name,
      title,
      system: system ?? null,
      entries: terms.map(({ term }) => ({ ...term })),
    })),
  };
}

function approvalOf({ approval: { status, on, decision } }: Pick<Speciality, 'approval'>) {
  return { status, ...(on ? { on } : {}), ...(decision ? { decision } : {}) };
}

function bundledType(type: VisitType, catalogue: Catalogue): BundledType {
  const { lifecycle } = type;
  const speciality = catalogue.specialities.find(({ slug }) => slug === type.set);
  const from = latest(lifecycle.from?.value, speciality?.from?.value);
  return {
    id: type.fullId,
    spId: type.spId?.value ?? null,
    name: type.name.value,
    abbreviation: type.abbreviation?.value ?? null,
    patientName: type.patientName.value,
    patientText: Object.fromEntries([...type.patientText].map(([mode, text]) => [mode, text.value])),
    description: type.description.value,
    purpose: type.purpose,
    modes: type.modes.map(({ value }) => value),
    groupMax: type.groupMax ?? null,
    modifiers: type.modifiers.map(({ value }) => value),
    sks: type.sks.map(({ value }) => value),
    bookingCategory: type.bookingCategory?.value ?? null,
    synonyms: type.synonyms.map(({ value }) => value),
    lifecycle: {
      ...Object.fromEntries(Object.entries(lifecycle).flatMap(([key, day]) => (day ? [[key, day.value]] : []))),
      ...(from === undefined ? {} : { from }),
    },
    state: stateOf((speciality ?? catalogue.common)?.approval.status === 'approved', lifecycle, from, catalogue.asOf),
  };
}

function bundledSpeciality(speciality: Speciality, catalogue: Catalogue): BundledSpeciality {
  const modes = new Map(catalogue.vocabularies.get('modes')?.terms.map(({ term }) => [term.id, term as ModeTerm]));
  const tree = catalogue.trees.find((candidate) => candidate.speciality === speciality.slug)?.file.root;
  return {
    id: speciality.slug,
    name: speciality.name.value,
    aliases: speciality.aliases.map(({ value }) => value),
    snomed: speciality.snomed.value,
    present: speciality.present,
    approval: approvalOf(speciality),
    basis: speciality.basis,
    note: speciality.note ?? null,
    settings: [...effectiveSettings(speciality, catalogue)].map((setting) => bundledSetting(setting, modes)),
    decisionTree: tree ? (plain(tree) as DecisionTreeFile) : null,
  };
}

function bundledSetting(setting: EffectiveSetting, modes: ReadonlyMap<Term['id'], ModeTerm>): BundledSetting {
  const { type, mode, duration, staff, room, preparation, spId, from, until } = setting;
  const term = modes.get(mode);
  return {
    type: type.fullId,
    mode,
    duration: { default: duration.default.value, allowed: duration.allowed.map(({ value }) => value) },
    staff: staff.map(({ authored }) => authored),
    room: room ?? null,
    equipment: [...setting.equipment],
    selfBooking: setting.selfBooking,
    preparation: preparation ?? null,
    offeredAt: [...setting.offeredAt],
    synonyms: [...setting.synonyms],
    contactType: term?.contactType ?? null,
    bookingCategory: (mode === 'in-person' ? type.bookingCategory?.value : term?.booking) ?? null,
    spId: spId ?? null,
    from: from ?? null,
    until: until ?? null,
    state: setting.state,
  };
}
