import { LEGACY_COLUMNS, type LegacyCells } from '../../model/legacy.ts';
import { byCodeUnit } from '../by-code-unit.ts';
import { csvCell } from '../csv-cell.ts';

const HEADER = LEGACY_COLUMNS.join(';');

/** A `legacy.csv`: `;`, LF, every column of ours, sorted by id and then departments by code unit. */
export function legacyCsv(rows: readonly LegacyCells[]): string {
  const sorted = [...rows].sort(legacyOrder);
  const lines = sorted.map((cells) => `${beforeNote(cells)};${csvCell(cells.note)}\n`);
  return `${HEADER}\n${lines.join('')}`;
}

function legacyOrder(a: LegacyCells, b: LegacyCells): number {
  return a.id === b.id ? byCodeUnit(a.departments, b.departments) : byCodeUnit(a.id, b.id);
}

/** Seventeen separators, and nothing between them that would have to be quoted. */
const IN_NEED_OF_NO_QUOTES = /^[^;"\n\r]*(?:;[^;"\n\r]*){17}$/;

/** All but the note, which nearly always has a `;`. The whole is looked at for what needs quotes, as few rows have it. */
function beforeNote(cells: LegacyCells): string {
  const written = [
    cells.id,
    cells.name,
    cells.abbreviation,
    cells.departments,
    cells.spLength,
    cells.bookings,
    cells.spStatus,
    cells.futureBookings,
    cells.latestFuture,
    cells.templates,
    cells.usedOutside,
    cells.target,
    cells.length,
    cells.mode,
    cells.role,
    cells.relation,
    cells.transition,
    cells.status,
  ];
  const line = written.join(';');
  return IN_NEED_OF_NO_QUOTES.test(line) ? line : written.map(csvCell).join(';');
}
