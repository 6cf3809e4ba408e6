import type { Message } from '../../model/finding.ts';

/** One row of an SP export that could be read: a visit type's record as one department uses it. */
export interface ExportRow {
  /** 1-based line of the file, or row of the sheet. */
  readonly line: number;
  /** SP's record number (PRC_ID), as written. */
  readonly id: string;
  readonly name: string;
  /** Empty where the export has none, as are the other texts. */
  readonly abbreviation: string;
  /** What the export writes for the speciality. */
  readonly specialityText: string;
  /** The speciality's slug; absent where the text names none that we know. */
  readonly speciality: string | undefined;
  readonly department: string;
  /** Minutes (DEFAULT_LENGTH). */
  readonly length: number | undefined;
  /** Bookings a year, or over whatever period the export is of. */
  readonly bookings: number | undefined;
  readonly status: string;
  readonly futureBookings: number | undefined;
  /** `YYYY-MM-DD`, or empty. */
  readonly latestFuture: string;
  /** Schedule templates that hold the record. */
  readonly templates: number | undefined;
  /** Who else uses the record, outside our scope. */
  readonly usedOutside: string;
}

/** A row that could not be used. None is lost: it goes out again as it came in, with the reason. */
export interface RejectedRow {
  readonly line: number;
  readonly reason: Message;
  /** The row as it stood in the file; cells of a sheet are joined with `;`. */
  readonly raw: string;
}

export interface SpExport {
  readonly rows: readonly ExportRow[];
  readonly rejected: readonly RejectedRow[];
  /** Which optional columns the export has. */
  readonly has: ReadonlySet<ExportField>;
}

export type ExportField =
  | 'id'
  | 'name'
  | 'abbreviation'
  | 'speciality'
  | 'department'
  | 'length'
  | 'bookings'
  | 'status'
  | 'futureBookings'
  | 'latestFuture'
  | 'templates'
  | 'usedOutside';
