import { stringify } from 'csv-stringify/sync';
import { LEGACY_COLUMNS, type LegacyCells } from '../model/legacy.ts';
import { byCodeUnit } from './by-code-unit.ts';

const NEEDS_QUOTES = /[;"\n\r]/;
const HEADER = LEGACY_COLUMNS.join(';');

/** A `legacy.csv`: `;`, LF, every column of ours, sorted by id and then departments by code unit. */
export function legacyCsv(rows: readonly LegacyCells[]): string {
  const sorted = [...rows].sort((a, b) => byCodeUnit(a.id, b.id) || byCodeUnit(a.departments, b.departments));
  let text = `${HEADER}\n`;
  for (const cells of sorted) text += `${line(cells)}\n`;
  return text;
}

/** A row without quotes is joined as it is, which is what csv-stringify does with it too, in twice the time. */
function line(cells: LegacyCells): string {
  let text = '';
  for (const column of LEGACY_COLUMNS) {
    const cell = cells[column];
    if (cell !== '' && NEEDS_QUOTES.test(cell)) return quotedLine(cells);
    text += `;${cell}`;
  }
  return text.slice(1);
}

function quotedLine(cells: LegacyCells): string {
  return stringify([LEGACY_COLUMNS.map((column) => cells[column])], { delimiter: ';', eof: false });
}
