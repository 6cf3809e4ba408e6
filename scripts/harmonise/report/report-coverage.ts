import type { OpenDecision } from './open-decisions.ts';
import type { ReportRow } from './report-row.ts';
import type { StandingKind } from './standing.ts';
import { type Counting, count, countAll, isBooked, NOTHING, type Tally } from './tally.ts';

/** How much of the export is decided, suggested or open. */
export interface Coverage {
  readonly whole: Tally;
  readonly byKind: Readonly<Record<StandingKind, Tally>>;
  /** Visit types that take the old ones' place, as decided or suggested. */
  readonly targets: number;
}

export function coverageOf(rows: readonly ReportRow[]): Coverage {
  const byKind: Record<StandingKind, Counting> = {
    accepted: { ...NOTHING },
    sure: { ...NOTHING },
    unsure: { ...NOTHING },
    none: { ...NOTHING },
    retire: { ...NOTHING },
  };
  const targets = new Set<string>();
  rows.forEach(({ standing, bookings }) => {
    count(byKind[standing.kind], bookings);
    targets.add(standing.target);
  });
  const whole: Counting = { ...NOTHING };
  for (const tally of Object.values(byKind)) countAll(whole, tally);
  return { whole, byKind, targets: typesIn(targets).size };
}

/** Types, each once, of targets that may be several joined with `+`, or none. */
function typesIn(targets: ReadonlySet<string>): ReadonlySet<string> {
  const types = new Set<string>();
  for (const target of targets) for (const type of target.split('+')) if (type !== '') types.add(type);
  return types;
}

/** The decisions that settle most of what is booked. */
export interface Pareto {
  /** Nothing is known of bookings: old types are counted instead. */
  readonly countsTypes: boolean;
  /** Share of the whole, 0..1, that is decided already. */
  readonly decided: number;
  /** The weightiest decisions, each with the share of the whole that is decided once it and those before it are made. */
  readonly steps: readonly { readonly decision: OpenDecision; readonly share: number }[];
  /** How many decisions it takes to have {@link ENOUGH} decided. */
  readonly enough: number;
}

/** Share of the bookings that makes the old types decided for most purposes. */
export const ENOUGH = 0.8;

/** @param open by weight, as {@link OpenDecision}s come */
export function paretoOf({ whole, byKind }: Coverage, open: readonly OpenDecision[], shown: number): Pareto {
  const countsTypes = !isBooked(whole) || whole.bookings === 0;
  const weight = ({ types, bookings }: Tally): number => (countsTypes ? types : bookings);
  const total = weight(whole) || 1;
  let settled = weight(byKind.accepted);
  const decided = settled / total;
  let enough = 0;
  const steps: { decision: OpenDecision; share: number }[] = [];
  const ordered = countsTypes ? [...open].sort((a, b) => b.tally.types - a.tally.types) : open;
  ordered.forEach((decision) => {
    if (settled / total < ENOUGH) enough += 1;
    settled += weight(decision.tally);
    if (steps.length < shown) steps.push({ decision, share: settled / total });
  });
  return { countsTypes, decided, steps, enough };
}

/** Old types without a target that is decided or suggested, cluster by cluster, the most booked first. */
export function withoutTarget(open: readonly OpenDecision[]): readonly OpenDecision[] {
  return open.filter(({ kind }) => kind === 'none');
}
