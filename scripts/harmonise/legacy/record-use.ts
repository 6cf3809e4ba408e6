import type { LegacyCells } from '../../model/legacy.ts';

/** A user of a record: one speciality's departments that share a decision. */
export interface RecordUser {
  readonly speciality: string | undefined;
  readonly cells: LegacyCells;
}

/** The harmonised type whose own record a number is. */
export interface TypeOfRecord {
  /** Full id. */
  readonly id: string;
  readonly name: string;
}

/** A record over all its users. */
export interface RecordUse {
  readonly users: readonly RecordUser[];
  readonly undecided: readonly RecordUser[];
  /** Who uses the record outside our scope. */
  readonly outside: readonly string[];
  /** Future bookings; at least so many where not every user's are known. */
  readonly future: number;
  readonly isFutureKnown: boolean;
}
