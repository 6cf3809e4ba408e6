import type { Mode } from '../../model/authored.ts';
import { byCodeUnit } from '../by-code-unit.ts';
import { saidLengths, saidMode } from './report-conflicts.ts';
import { groupBy, type ReportRow } from './report-row.ts';
import { bookingsIn, byWeight, isBooked, type Tally, tallyOf } from './tally.ts';
import type { Lengths, TypeSettings } from './type-settings.ts';

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
  const sure = rows.filter(({ standing: { kind } }) => kind === 'accepted' || kind === 'sure');
  const measured = sure.flatMap((row) => {
    const [minutes, ...others] = saidLengths(row);
    const { speciality } = row.cluster;
    const modes = settings.of(speciality, row.standing.target);
    // Where a name says no mode it is the type's first, which is how most visits are held.
    const mode = (saidMode(row) as Mode) || [...modes.keys()][0];
    const now = mode && modes.get(mode);
    if (!now || !speciality || minutes === undefined || others.length > 0 || !isMinutes(minutes)) return [];
    return { row, minutes, mode, now, speciality, target: row.standing.target };
  });
  return [...groupBy(measured, ({ speciality, target, mode }) => `${speciality} ${target} ${mode}`).values()]
    .flatMap((group) => lengthsOf(group))
    .sort(
      (a, b) => byWeight(a.tally, b.tally) || byCodeUnit(a.target, b.target) || byCodeUnit(a.speciality, b.speciality),
    );
}

interface Measured {
  readonly row: ReportRow;
  readonly minutes: number;
  readonly mode: Mode;
  readonly now: Lengths;
  readonly speciality: string;
  readonly target: string;
}

function lengthsOf(group: readonly Measured[]): readonly UsedLengths[] {
  const [first] = group;
  if (first === undefined) return [];
  const { speciality, target, mode, now } = first;
  const tally = tallyOf(group.map(({ row }) => row.suggested.entry.cells));
  const weights = new Map<number, number>();
  for (const { row, minutes } of group) {
    const weight = isBooked(tally) ? (bookingsIn(row.suggested.entry.cells) ?? 0) : 1;
    weights.set(minutes, (weights.get(minutes) ?? 0) + weight);
  }
  const total = [...weights.values()].reduce((sum, weight) => sum + weight, 0);
  if (total === 0) return [];
  const used = [...weights]
    .map(([minutes, weight]) => ({ minutes, share: weight / total }))
    .filter(({ share }) => share > 0)
    .sort((a, b) => b.share - a.share || a.minutes - b.minutes);
  const most = used[0]?.minutes ?? now.default;
  const frequent = used.filter(({ minutes, share }) => share >= LEAST_SHARE || minutes === most);
  const proposed = { default: most, allowed: frequent.map(({ minutes }) => minutes).sort((a, b) => a - b) };
  const isSame = proposed.default === now.default && String(proposed.allowed) === String(now.allowed);
  return isSame ? [] : [{ speciality, target, mode, used, now, proposed, tally }];
}

/** What the catalogue takes for a length. */
function isMinutes(minutes: number): boolean {
  return minutes % 5 === 0 && minutes >= 5 && minutes <= 1440;
}
