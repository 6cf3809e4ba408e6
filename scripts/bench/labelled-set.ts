import { parse } from 'csv-parse/sync';

/** `tune` may be looked at name by name; of `report` only figures are shown, so that nobody tunes on it. */
export type Part = 'tune' | 'report';

/** An old name with what a person says it means. Empty: the name does not say. */
export interface LabelledName {
  readonly name: string;
  readonly speciality: string;
  /** Names of one speciality with the same concept are the same visit; {@link JUNK} is no visit. */
  readonly concept: string;
  /** Minutes, alternatives joined with `+`, as are roles. */
  readonly duration: string;
  readonly mode: string;
  readonly role: string;
  readonly part: Part;
  /** Bookings a year, made up. */
  readonly bookings: number;
}

/** Two names that look alike and are two visits. */
export interface HardNegative {
  readonly a: string;
  readonly b: string;
  readonly speciality: string;
  readonly why: string;
  readonly part: Part;
}

export interface LabelledSet {
  readonly names: readonly LabelledName[];
  readonly hardNegatives: readonly HardNegative[];
  /** Full ids of the types that a name of the concept may go to, by {@link conceptKey}; none where the catalogue has none. */
  readonly targets: ReadonlyMap<string, readonly string[]>;
}

export const JUNK = 'junk';

/** The labelled files as texts, each a CSV with `;` and a header. */
export interface LabelledTexts {
  readonly names: string;
  readonly hardNegatives: string;
  readonly targets: string;
}

/** @throws where a concept has no line among the targets: it could not be judged. */
export function readLabelled(texts: LabelledTexts): LabelledSet {
  const rows = rowsOf<Omit<LabelledName, 'bookings'>>(texts.names);
  const names = rows.map((row, place) => ({ ...row, bookings: bookingsAt(place, rows.length) }));
  const targets = new Map(
    rowsOf<{ speciality: string; concept: string; targets: string }>(texts.targets).map((row) => [
      conceptKey(row),
      row.targets === '' ? [] : row.targets.split('|'),
    ]),
  );
  const lacking = names.find((name) => name.concept !== JUNK && !targets.has(conceptKey(name)));
  if (lacking) throw new Error(`concept-targets.csv has no line for ${conceptKey(lacking)}`);
  return { names, hardNegatives: rowsOf<HardNegative>(texts.hardNegatives), targets };
}

export function conceptKey({ speciality, concept }: { speciality: string; concept: string }): string {
  return `${speciality}/${concept}`;
}

function rowsOf<T>(text: string): readonly T[] {
  return parse(text, { delimiter: ';', columns: true, bom: true });
}

/** A prime, so that the most booked names are spread over the list, which goes by speciality. */
const STRIDE = 617;
const MOST = 20_000;

/** Few names have most bookings, as in SP: the n-th most booked has a n-th of the first's (Zipf). Never 0: none is unused. */
export function bookingsAt(place: number, count: number): number {
  const rank = ((place * STRIDE) % count) + 1;
  return Math.max(1, Math.round(MOST / rank));
}
