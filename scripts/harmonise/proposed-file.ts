import type { Mode, Purpose, VisitTypeFile } from '../model/authored.ts';
import { slugOf } from '../model/slug.ts';
import { PURPOSE_OF_STAGE } from './stages.ts';
import type { Suggested } from './suggest.ts';

/** Lengths with a smaller share of the bookings are not proposed as allowed. */
const LEAST_SHARE = 0.05;
const SHOWN_NAMES = 5;

/** A visit type of the given name for old types that nothing takes the place of: what they themselves say, and plain words. */
export function proposedFile(name: string, members: readonly Suggested[]): VisitTypeFile {
  const roles = [...new Set(members.flatMap(({ read }) => read.roles))].sort();
  const purpose = purposeOf(members);
  const count = members.length;
  return {
    id: slugOf(name),
    name,
    patientName: PATIENT_NAMES[purpose],
    description: `Forslag ud fra ${count === 1 ? 'en gammel type' : `${count} gamle typer`} i Sundhedsplatformen. Skriv, hvad der sker ved besøget.`,
    purpose,
    modes: modesOf(members),
    duration: durationOf(members),
    resources: { staff: [roles.length > 1 ? { anyOf: roles } : { role: roles[0] ?? 'laege' }] },
    selfBooking: 'none',
    ...synonymsOf(members, name),
  };
}

/** What the first member that says so is for. */
function purposeOf(members: readonly Suggested[]): Purpose {
  const stages = members.flatMap(({ read }) => read.meaning.get('stage') ?? []);
  return stages.map((stage) => PURPOSE_OF_STAGE[stage]).find((purpose) => purpose !== undefined) ?? 'consultation';
}

/** Plain words until somebody writes better ones: a patient must understand them. */
const PATIENT_NAMES: Readonly<Record<Purpose, string>> = {
  'first-visit': 'Første besøg',
  'follow-up': 'Kontrol',
  consultation: 'Samtale',
  examination: 'Undersøgelse',
  treatment: 'Behandling',
  acute: 'Akut besøg',
  education: 'Undervisning',
  conference: 'Møde',
};

function modesOf(members: readonly Suggested[]): Mode[] {
  const said = new Set(members.flatMap(({ read }) => read.modes));
  const isSilent = members.some(({ read }) => read.modes.length === 0);
  if (isSilent || said.size === 0) said.add('in-person');
  return MODES_IN_ORDER.filter((mode) => said.has(mode));
}

const MODES_IN_ORDER: readonly Mode[] = ['in-person', 'telephone', 'video', 'home-visit', 'written'];

/** The lengths that are used, by bookings: the most booked is the default. Only whole fives can be configured. */
function durationOf(members: readonly Suggested[]): VisitTypeFile['duration'] {
  const weights = new Map<number, number>();
  for (const { read, entry } of members) {
    const lengths = read.lengths.length > 0 ? read.lengths : entry.cells.spLength.split('+').map(Number);
    const share = Math.max(1, Number(entry.cells.bookings)) / Math.max(1, lengths.length);
    for (const length of lengths)
      if (length >= 5 && length <= 1440 && length % 5 === 0) weights.set(length, (weights.get(length) ?? 0) + share);
  }
  const total = [...weights.values()].reduce((sum, share) => sum + share, 0);
  const common = [...weights].filter(([, share]) => share >= total * LEAST_SHARE);
  const [mostBooked] = common.sort(([a, x], [b, y]) => y - x || a - b)[0] ?? [30];
  const allowed = common.map(([length]) => length).sort((a, b) => a - b);
  return { default: mostBooked, allowed: allowed.length > 0 ? allowed : [mostBooked] };
}

/** Old names that somebody may search for; those with people in them are left out. */
function synonymsOf(members: readonly Suggested[], own: string): { synonyms?: string[] } {
  const names = new Set<string>();
  const seen = new Set([own.toLowerCase()]);
  for (const { read, entry } of [...members].sort(byBookings)) {
    const name = searchable(entry.cells.name);
    if (read.people.length > 0 || name === '' || seen.has(name.toLowerCase()) || names.size === SHOWN_NAMES) continue;
    seen.add(name.toLowerCase());
    names.add(name);
  }
  return names.size > 0 ? { synonyms: [...names] } : {};
}

function byBookings(a: Suggested, b: Suggested): number {
  return Number(b.entry.cells.bookings) - Number(a.entry.cells.bookings);
}

/** An old name as a file may hold it; empty where it may not. */
function searchable(name: string): string {
  const text = name
    .replace(/[\p{Default_Ignorable_Code_Point}\uFFF9-\uFFFB\u2800]/gu, '')
    .replaceAll('|', '/')
    .replace(/\s+/g, ' ')
    .replace(/^[\s=+@-]+|[\s*]+$/g, '');
  return /(?![\p{Script=Latin}\u00B5])\p{L}/u.test(text) ? '' : text;
}
