import { LEGACY_COLUMNS, type LegacyCells } from '../../model/legacy.ts';
import { byCodeUnit } from '../by-code-unit.ts';
import { csvCell } from '../csv-cell.ts';

const HEADER = LEGACY_COLUMNS.join(';');

/** A `legacy.csv`: `;`, LF, every column of ours, sorted by id and then departments by code unit. */
export function legacyCsv(rows: readonly LegacyCells[]): string {
  const sorted = [...rows].sort((a, b) => byCodeUnit(a.id, b.id) || byCodeUnit(a.departments, b.departments));
  let text = `${HEADER}\n`;
  for (const cells of sorted) {
    let line = '';
    for (const column of LEGACY_COLUMNS) line += `${csvCell(cells[column])};`;
    text += `${line.slice(0, -1)}\n`;
  }
  return text;
}
