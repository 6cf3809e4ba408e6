import type { LegacyCells } from '../../model/legacy.ts';

/** How many old types, and how much they are booked. */
export interface Tally {
  readonly types: number;
  /** Of those whose bookings are known. */
  readonly bookings: number;
  /** Old types whose bookings the export does not say. */
  readonly unknown: number;
}

export const NOTHING: Tally = { types: 0, bookings: 0, unknown: 0 };

/** The bookings of one old type; what is not said is not nothing. */
export function bookingsIn({ bookings }: LegacyCells): number | undefined {
  return /^\d+$/.test(bookings) ? Number(bookings) : undefined;
}

export function tallyOf(cells: Iterable<LegacyCells>): Tally {
  let [types, bookings, unknown] = [0, 0, 0];
  for (const row of cells) {
    const known = bookingsIn(row);
    types += 1;
    bookings += known ?? 0;
    if (known === undefined) unknown += 1;
  }
  return { types, bookings, unknown };
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
