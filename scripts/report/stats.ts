import Table from 'cli-table3';
import type { SelfBooking } from '../model/authored.ts';
import type { Catalogue, Speciality } from '../model/catalogue.ts';
import { effectiveSettings } from '../model/effective.ts';
import type { Language } from '../model/finding.ts';
import { isBookedByPatient } from '../model/self-booking.ts';

/** How far one speciality is. */
export interface SpecialityStats {
  readonly id: string;
  readonly name: string;
  readonly present: 'yes' | 'no' | 'unknown';
  readonly ownTypes: number;
  readonly commonTypes: number;
  readonly tree: 'staff' | 'patient' | 'both' | null;
  /** Of all the types it holds, the share (0..1) that the patient can book herself; null where it holds none. */
  readonly selfBookable: number | null;
  /** The share (0..1) that the patient can move but not book. */
  readonly reschedulable: number | null;
  /** Codes its types use that nobody has verified. */
  readonly unverifiedCodes: number;
  readonly approval: 'draft' | 'approved';
  readonly basis: 'editorial' | 'export' | 'group';
  /** What the speciality says of itself: where it has no types, why. */
  readonly note: string | null;
}

export interface Stats {
  readonly commonTypes: number;
  readonly specialities: readonly SpecialityStats[];
}

export function statsOf(catalogue: Catalogue): Stats {
  return {
    commonTypes: catalogue.types.filter(({ set }) => set === 'common').length,
    specialities: catalogue.specialities.map((speciality) => specialityStats(speciality, catalogue)),
  };
}

function specialityStats(speciality: Speciality, catalogue: Catalogue): SpecialityStats {
  const settings = [...effectiveSettings(speciality, catalogue)];
  const held = new Map(settings.map(({ type }) => [type, 'none' as SelfBooking]));
  // In writing there is nothing to move, so one mode may say none where the others do not.
  for (const { type, selfBooking } of settings) if (selfBooking !== 'none') held.set(type, selfBooking);
  const own = [...held.keys()].filter(({ set }) => set === speciality.slug).length;
  const share = (count: number): number | null => (held.size === 0 ? null : count / held.size);
  const selfBooking = [...held.values()];
  const verified = new Map(catalogue.vocabularies.get('sks')?.terms.map(({ term }) => [term.id, term.verified]));
  const codes = new Set(
    [...held.keys()].flatMap(({ sks, bookingCategory }) =>
      [...sks, bookingCategory].flatMap((code) => code?.value ?? []),
    ),
  );
  return {
    id: speciality.slug,
    name: speciality.name.value,
    present: speciality.present,
    ownTypes: own,
    commonTypes: held.size - own,
    tree: catalogue.trees.find((tree) => tree.speciality === speciality.slug)?.audience ?? null,
    selfBookable: share(selfBooking.filter(isBookedByPatient).length),
    reschedulable: share(selfBooking.filter((value) => value === 'reschedule').length),
    unverifiedCodes: [...codes].filter((code) => verified.get(code) !== true).length,
    approval: speciality.approval.status,
    basis: speciality.basis,
    note: speciality.note ?? null,
  };
}

const WORDS = {
  da: {
    head: ['Speciale', 'Egne', 'Fælles', 'Træ', 'Kan bookes', 'Kan flyttes', 'Ubekræftede koder', 'Status', 'Grundlag'],
    tree: { staff: 'personale', patient: 'patient', both: 'begge' },
    approval: { draft: 'udkast', approved: 'godkendt' },
    basis: { editorial: 'redaktionelt', export: 'SP-udtræk', group: 'gruppen' },
    present: { yes: '', no: ' (ikke i regionen)', unknown: ' (uvist, om i regionen)' },
    sum: (own: number, common: number, specialities: number) =>
      `${own} ${own === 1 ? 'egen' : 'egne'} og ${common} fælles ${common === 1 ? 'besøgstype' : 'besøgstyper'} i ${specialities} ${specialities === 1 ? 'speciale' : 'specialer'}.`,
    without: 'Uden besøgstyper:',
  },
  en: {
    head: ['Speciality', 'Own', 'Common', 'Tree', 'Bookable', 'Movable', 'Unverified codes', 'Status', 'Basis'],
    tree: { staff: 'staff', patient: 'patient', both: 'both' },
    approval: { draft: 'draft', approved: 'approved' },
    basis: { editorial: 'editorial', export: 'SP export', group: 'group' },
    present: { yes: '', no: ' (not in the region)', unknown: ' (unknown whether in the region)' },
    sum: (own: number, common: number, specialities: number) =>
      `${own} own and ${common} common visit ${common === 1 ? 'type' : 'types'} in ${specialities} ${specialities === 1 ? 'speciality' : 'specialities'}.`,
    without: 'Without visit types:',
  },
} as const;

/** The overview as a table, and for each speciality without types what it says of that. */
export function statsText({ commonTypes, specialities }: Stats, lang: Language): string {
  const words = WORDS[lang];
  const table = new Table({
    head: [...words.head],
    style: { head: [], border: [] },
    colAligns: ['left', 'right', 'right', 'left', 'right', 'right', 'right', 'left', 'left'],
    chars: { mid: '', 'left-mid': '', 'mid-mid': '', 'right-mid': '' },
  });
  for (const row of specialities)
    table.push([
      row.name + words.present[row.present],
      row.ownTypes,
      row.commonTypes,
      row.tree === null ? '–' : words.tree[row.tree],
      percent(row.selfBookable),
      percent(row.reschedulable),
      row.unverifiedCodes,
      words.approval[row.approval],
      words.basis[row.basis],
    ]);
  const own = specialities.reduce((sum, { ownTypes }) => sum + ownTypes, 0);
  const empty = specialities.filter((row) => row.ownTypes + row.commonTypes === 0);
  const reasons = empty.map(({ name, note }) => `  ${name}: ${note ?? '–'}\n`).join('');
  const tail = empty.length > 0 ? `\n${words.without}\n${reasons}` : '';
  return `${table.toString()}\n${words.sum(own, commonTypes, specialities.length)}\n${tail}`;
}

function percent(share: number | null): string {
  return share === null ? '–' : `${Math.round(share * 100)} %`;
}
