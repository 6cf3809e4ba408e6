import type { Part } from './labelled-set.ts';
import type { Quality } from './quality.ts';

/** A figure that must be met on the part that nobody may tune on. */
export interface Limit {
  readonly name: string;
  readonly least?: number;
  readonly most?: number;
  readonly of: (quality: Quality) => number;
}

export const LIMITS: readonly Limit[] = [
  { name: 'B-cubed F1', least: 0.85, of: ({ clusters }) => clusters.bCubed.ours.f1 },
  { name: 'length precision', least: 0.95, of: ({ readings }) => readings.length.precision },
  { name: 'length recall', least: 0.95, of: ({ readings }) => readings.length.recall },
  { name: 'mode precision', least: 0.95, of: ({ readings }) => readings.mode.precision },
  { name: 'mode recall', least: 0.95, of: ({ readings }) => readings.mode.recall },
  { name: 'role precision', least: 0.95, of: ({ readings }) => readings.role.precision },
  { name: 'role recall', least: 0.95, of: ({ readings }) => readings.role.recall },
  { name: 'false merges, alone', most: 0.02, of: ({ falseMerges }) => falseMerges.alone },
  { name: 'false merges, among all', most: 0.02, of: ({ falseMerges }) => falseMerges.amongAll },
  { name: 'top-1', least: 0.9, of: ({ mapping }) => mapping.top1 },
];

/** Whether a figure is within its limit; one that cannot be counted (NaN) is not. */
export function isMet({ least = -Infinity, most = Infinity }: Limit, figure: number): boolean {
  return figure >= least && figure <= most;
}

/** Each limit with the figures beside it, and whether the part that nobody tunes on is within it. */
export function limitFigures({ tune, report }: Readonly<Record<Part, Quality>>) {
  return LIMITS.map((limit) => {
    const { name, least, most, of } = limit;
    return { name, least, most, tune: of(tune), report: of(report), isMet: isMet(limit, of(report)) };
  });
}
