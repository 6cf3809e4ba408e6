import { type ExportColumn, NAME_SEPARATOR } from '../../model/legacy.ts';
import type { ExportRow } from '../export/export-row.ts';
import { plainName, plainText } from './plain-name.ts';

/**
 * What the export says of one old type over all its rows: counts are added up, the latest day is the latest, and values
 * that differ stand side by side. Of several names for one record that of the last export is kept, where it is among
 * them, so that the order of rows changes nothing.
 */
export function summedCells(
  rows: readonly ExportRow[],
  earlierName: string | undefined,
): Readonly<Record<ExportColumn, string>> {
  const [only, second] = rows;
  // Most records are used by one department.
  if (only !== undefined && second === undefined) return cellsOf(only);
  const names = distinct(rows, ({ name }) => plainText(name));
  return {
    id: rows[0]?.id ?? '',
    name: names.find((name) => name === earlierName) ?? names[0] ?? '',
    abbreviation: distinct(rows, ({ abbreviation }) => plainText(abbreviation))[0] ?? '',
    departments: joined(rows, ({ department }) => plainName(department)),
    spLength: lengths(rows),
    bookings: total(rows.map(({ bookings }) => bookings)),
    spStatus: joined(rows, ({ status }) => plainName(status)),
    futureBookings: total(rows.map(({ futureBookings }) => futureBookings)),
    latestFuture: distinct(rows, ({ latestFuture }) => latestFuture).at(-1) ?? '',
    templates: total(rows.map(({ templates }) => templates)),
    usedOutside: joined(rows, ({ usedOutside }) => plainName(usedOutside)),
  };
}

/** The same of a single row, of which nothing is to be put together. */
function cellsOf(row: ExportRow): Readonly<Record<ExportColumn, string>> {
  return {
    id: row.id,
    name: plainText(row.name),
    abbreviation: plainText(row.abbreviation),
    departments: plainName(row.department),
    spLength: String(row.length ?? ''),
    bookings: String(row.bookings ?? ''),
    spStatus: plainName(row.status),
    futureBookings: String(row.futureBookings ?? ''),
    latestFuture: row.latestFuture,
    templates: String(row.templates ?? ''),
    usedOutside: plainName(row.usedOutside),
  };
}

/** The texts that are not empty, each once, by code unit. */
function distinct(rows: readonly ExportRow[], textOf: (row: ExportRow) => string): readonly string[] {
  if (rows.length > FEW_ROWS) return [...new Set(rows.map(textOf))].filter((text) => text !== '').sort();
  const texts: string[] = [];
  for (const row of rows) {
    const text = textOf(row);
    if (text !== '' && !texts.includes(text)) texts.push(text);
  }
  return texts.length > 1 ? texts.sort() : texts;
}

/** As most records have, for which to make a set takes longer than to look through a list. */
const FEW_ROWS = 30;

function joined(rows: readonly ExportRow[], nameOf: (row: ExportRow) => string): string {
  return distinct(rows, nameOf).join(NAME_SEPARATOR);
}

function lengths(rows: readonly ExportRow[]): string {
  const minutes = new Set(rows.flatMap(({ length }) => length ?? []));
  return [...minutes].sort((a, b) => a - b).join('+');
}

/** What is not said is not nothing: a sum of nothing but zeroes and unknowns is unknown. */
function total(counts: readonly (number | undefined)[]): string {
  let sum = 0;
  for (const count of counts) sum += count ?? 0;
  return sum === 0 && counts.includes(undefined) ? '' : String(sum);
}
