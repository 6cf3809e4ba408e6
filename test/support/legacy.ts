import type { LegacyColumn } from '../../scripts/model/legacy.ts';
import type { Files } from './load.ts';

export const LEGACY = 'specialities/kardiologi/legacy.csv';
export const UNASSIGNED = 'legacy-unassigned.csv';

type Cells = Partial<Record<LegacyColumn, string>>;

/** A `legacy.csv` of cardiology with one row: id 1, then `name`, then the cells in the order in which they are given. */
export function legacyRow(cells: Cells, path = LEGACY): Files {
  return legacyRows([cells], path);
}

/** The same with several rows, with the columns of the first; their ids are 1, 2, 3 unless they say otherwise. */
export function legacyRows(rows: readonly Cells[], path = LEGACY): Files {
  const columns = Object.keys({ id: '', name: '', ...rows[0] }) as LegacyColumn[];
  const lines = rows.map((row, index) => {
    const cells: Cells = { id: String(index + 1), name: 'KTR', ...row };
    return columns.map((column) => cells[column] ?? '').join(';');
  });
  return { [path]: `${[columns.join(';'), ...lines].join('\n')}\n` };
}
