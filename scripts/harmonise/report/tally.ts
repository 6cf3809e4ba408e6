import type { LegacyCells } from '../../model/legacy.ts';

/** How many old types, and how much they are booked. */
export interface Tally {
  readonly types: number;
  /** Of those whose bookings are known. */
  readonly bookings: number;
  /** Old types whose bookings the export does not say. */
  readonly unknown: number;
}

/** A tally that is still being counted. */
export type Counting = { -readonly [Key in keyof Tally]: Tally[Key] };

export const NOTHING: Tally = { types: 0, bookings: 0, unknown: 0 };

const WHOLE = /^\d+$/;

/** The bookings of one old type; what is not said is not nothing. */
export function bookingsIn({ bookings }: LegacyCells): number | undefined {
  return WHOLE.test(bookings) ? Number(bookings) : undefined;
}

/** Counts one old type more, by its bookings. */
export function count(counting: Counting, bookings: number | undefined): void {
  counting.types += 1;
  if (bookings === undefined) counting.unknown += 1;
  else counting.bookings += bookings;
}

/** Counts all that a tally has. */
export function countAll(counting: Counting, { types, bookings, unknown }: Tally): void {
  counting.types += types;
  counting.bookings += bookings;
  counting.unknown += unknown;
}

export function tallyOf(cells: Iterable<LegacyCells>): Tally {
  const counting: Counting = { ...NOTHING };
  for (const row of cells) count(counting, bookingsIn(row));
  return counting;
}

export function added(a: Tally, b: Tally): Tally {
  return { types: a.types + b.types, bookings: a.bookings + b.bookings, unknown: a.unknown + b.unknown };
}

/** Whether anything at all is known of how much they are booked. */
export function isBooked({ types, unknown }: Tally): boolean {
  return types > unknown;
}

/** Most booked first, then most types. */
export function byWeight(a: Tally, b: Tally): number {
  return b.bookings - a.bookings || b.types - a.types;
}
