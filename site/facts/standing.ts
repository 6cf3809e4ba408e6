import { type Catalogue, COMMON, type VisitType } from '../../scripts/model/catalogue.ts';
import { isRetired, isUsable, type State } from '../../scripts/model/lifecycle.ts';
import type { HeldType } from './held-types.ts';

/** Where a type stands: in one speciality, or as a whole. */
export interface Standing {
  readonly state: State;
  /** The day from which it can be booked, where that is known. */
  readonly from: string | undefined;
  /** The day from which it cannot, or from which it is retired. */
  readonly until: string | undefined;
  /** Its record in SP. */
  readonly spId: string | undefined;
  /** Of a common type: in how many of the specialities that use it it stands so. */
  readonly share: { readonly there: number; readonly all: number } | undefined;
}

/** Whether a type can be booked, now or when its day comes. */
export function isBooked({ state }: { readonly state: State }): boolean {
  return state !== 'closed' && state !== 'retired';
}

/** Where a type stands in a speciality that holds it. */
export function standingIn({ type, settings: [setting], state }: HeldType): Standing {
  const until = state === 'retired' ? type.lifecycle.retireOn?.value : setting?.until;
  return { state, from: setting?.from, until, spId: setting?.spId, share: undefined };
}

/** Where a type stands as a whole. A common one stands as far as the foremost speciality has got, unless it is over for all. */
export function standingOf(type: VisitType, holders: readonly HeldType[], { asOf }: Catalogue): Standing {
  const { lifecycle, spId } = type;
  const common = { from: undefined, until: undefined, spId: spId?.value, share: undefined };
  if (isRetired(lifecycle, asOf)) return { ...common, state: 'retired', until: lifecycle.retireOn?.value };
  if (!isUsable(lifecycle, asOf)) return { ...common, state: 'closed', until: lifecycle.closeForBooking?.value };
  for (const state of FOREMOST) {
    const there = holders.filter((held) => held.state === state).map(standingIn);
    const [first] = there.sort((a, b) => ((a.from ?? '') < (b.from ?? '') ? -1 : 1));
    if (first === undefined) continue;
    if (type.set !== COMMON) return first;
    return { ...first, spId: spId?.value, share: { there: there.length, all: holders.length } };
  }
  return { ...common, state: 'draft' };
}

const FOREMOST = ['active', 'planned', 'draft', 'closed'] as const satisfies readonly State[];
