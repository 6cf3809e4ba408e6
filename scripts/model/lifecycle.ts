import type { LifecycleOf } from './catalogue.ts';

/** Where a type stands on a day. Derived from approval and dates, never written in a file. */
export type State = 'draft' | 'planned' | 'active' | 'closed' | 'retired';

/**
 * The state of a type whose set is approved or not, effective from `from`, on the day `asOf` (`YYYY-MM-DD`; days compare
 * as texts). Without a day only approval tells: an approved type then counts as active.
 */
export function stateOf(
  approved: boolean,
  lifecycle: LifecycleOf,
  from: string | undefined,
  asOf: string | undefined,
): State {
  if (isPast(lifecycle.retireOn?.value, asOf)) return 'retired';
  if (isPast(lifecycle.closeForBooking?.value, asOf)) return 'closed';
  if (!approved) return 'draft';
  if (from !== undefined && asOf !== undefined && from > asOf) return 'planned';
  return 'active';
}

/** Whether the type can still be booked, now or later: neither closed nor retired. */
export function isUsable(lifecycle: LifecycleOf, asOf: string | undefined): boolean {
  return !isPast(lifecycle.closeForBooking?.value, asOf) && !isPast(lifecycle.retireOn?.value, asOf);
}

export function isRetired(lifecycle: LifecycleOf, asOf: string | undefined): boolean {
  return isPast(lifecycle.retireOn?.value, asOf);
}

/** The latest of some days, which is when something takes effect that waits for them all. */
export function latest(...days: readonly (string | undefined)[]): string | undefined {
  return days
    .filter((day) => day !== undefined)
    .sort()
    .at(-1);
}

function isPast(day: string | undefined, asOf: string | undefined): boolean {
  return day !== undefined && asOf !== undefined && day <= asOf;
}
