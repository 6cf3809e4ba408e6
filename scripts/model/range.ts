/** A stretch of a text in UTF-16 code units, `end` excluded. Lines and columns exist only in `report/`. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

/** The place of a fault of a whole file: shown as 1:1. */
export const WHOLE_FILE: Range = { start: 0, end: 0 };

/** A value that may be complained about, and where it stands in its file. */
export interface Located<T> {
  readonly value: T;
  readonly range: Range;
}
