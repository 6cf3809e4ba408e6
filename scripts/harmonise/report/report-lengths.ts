import type { Mode } from '../../model/authored.ts';
import { byCodeUnit } from '../by-code-unit.ts';
import type { ReportRow } from './report-row.ts';
import { saidLengths, saidMode } from './said.ts';
import { byWeight, type Counting, count, isBooked, NOTHING, type Tally } from './tally.ts';
import type { HeldType, Lengths, TypeSettings } from './type-settings.ts';

/** How long a type's visits really are in one speciality and mode, where that is not what the type says. */
export interface UsedLengths {
  readonly speciality: string;
  readonly target: string;
  readonly mode: Mode;
  /** Share of what is booked by minutes, the most used first. */
  readonly used: readonly { readonly minutes: number; readonly share: number }[];
  readonly now: Lengths;
  readonly proposed: Lengths;
  readonly tally: Tally;
}

/** A length is worth allowing from this share of the bookings. */
const LEAST_SHARE = 0.05;

/**
 * Lengths as they are booked, by speciality, target and mode, of what is accepted or hardly in doubt. A row counts where it says one length that a type may have;
 * by its bookings, or, where none of the rows' are known, as one.
 */
export function usedLengths(rows: readonly ReportRow[], settings: TypeSettings): readonly UsedLengths[] {
  // A speciality's lengths of a type in a mode are one object, which tells the three.
  const measured = new Map<Lengths, Measured>();
  rows.forEach((row) => {
    const { cluster, standing } = row;
    if (standing.kind !== 'accepted' && standing.kind !== 'sure') return;
    const held = cluster.speciality ? settings.of(cluster.speciality, standing.target) : undefined;
    if (held) measure(row, held, measured);
  });
  const found: UsedLengths[] = [];
  measured.forEach((counted, now) => {
    const used = lengthsOf(counted, now);
    if (used) found.push(used);
  });
  return found.sort(
    (a, b) => byWeight(a.tally, b.tally) || byCodeUnit(a.target, b.target) || byCodeUnit(a.speciality, b.speciality),
  );
}

/** The rows of one type in one speciality and mode, counted. */
interface Measured {
  readonly speciality: string;
  readonly target: string;
  readonly mode: Mode;
  readonly tally: Counting;
  readonly byMinutes: Map<number, Counting>;
}

function measure(row: ReportRow, held: HeldType, measured: Map<Lengths, Measured>): void {
  const lengths = saidLengths(row);
  const minutes = lengths[0];
  if (minutes === undefined || lengths.length > 1 || !isMinutes(minutes)) return;
  // Where a name says no mode it is the type's first, which is how most visits are held.
  const mode = (saidMode(row) as Mode) || held.firstMode;
  const now = held.modes.get(mode);
  if (!now) return;
  const known = measured.get(now) ?? newlyMeasured(row, mode);
  measured.set(now, known);
  count(known.tally, row.bookings);
  const counting = known.byMinutes.get(minutes) ?? { ...NOTHING };
  known.byMinutes.set(minutes, counting);
  count(counting, row.bookings);
}

function newlyMeasured({ cluster, standing }: ReportRow, mode: Mode): Measured {
  const speciality = cluster.speciality ?? '';
  return { speciality, target: standing.target, mode, tally: { ...NOTHING }, byMinutes: new Map() };
}

function lengthsOf({ speciality, target, mode, tally, byMinutes }: Measured, now: Lengths): UsedLengths | undefined {
  const weight = ({ types, bookings }: Tally): number => (isBooked(tally) ? bookings : types);
  const total = weight(tally);
  if (total === 0) return undefined;
  const used = [...byMinutes]
    .map(([minutes, counting]) => ({ minutes, share: weight(counting) / total }))
    .filter(({ share }) => share > 0)
    .sort((a, b) => b.share - a.share || a.minutes - b.minutes);
  const most = used[0]?.minutes ?? now.default;
  const frequent = used.filter(({ minutes, share }) => share >= LEAST_SHARE || minutes === most);
  const proposed = { default: most, allowed: frequent.map(({ minutes }) => minutes).sort((a, b) => a - b) };
  const isSame = proposed.default === now.default && String(proposed.allowed) === String(now.allowed);
  return isSame ? undefined : { speciality, target, mode, used, now, proposed, tally };
}

/** What the catalogue takes for a length. */
function isMinutes(minutes: number): boolean {
  return minutes % 5 === 0 && minutes >= 5 && minutes <= 1440;
}
