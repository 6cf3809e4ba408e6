import type { Catalogue, LegacyRow } from '../../model/catalogue.ts';
import { LEGACY_COLUMNS, type LegacyCells } from '../../model/legacy.ts';
import type { EarlierRow } from './assign-rows.ts';
import type { TypeOfRecord } from './record-use.ts';

/** What stands in the catalogue's `legacy.csv`s, as a new export is laid on it. */
export function earlierRows({ legacy }: Catalogue): readonly EarlierRow[] {
  return legacy.map(({ speciality, cells }) => ({ speciality, cells: cellsOf(cells) }));
}

function cellsOf(cells: LegacyRow['cells']): Partial<LegacyCells> {
  const found: Partial<Record<keyof LegacyCells, string>> = {};
  for (const column of LEGACY_COLUMNS) {
    const cell = cells.get(column);
    if (cell) found[column] = cell.value;
  }
  return found;
}

/** The harmonised types that have a record in SP, by its number. */
export function recordsOfTypes({ types, typesById, specialities }: Catalogue): ReadonlyMap<string, TypeOfRecord> {
  const found = new Map<string, TypeOfRecord>();
  for (const { spId, fullId, name } of types) if (spId) found.set(spId.value, { id: fullId, name: name.value });
  for (const { uses } of specialities)
    for (const { spId, type } of uses) {
      const used = typesById.get(type.value);
      if (spId && used) found.set(spId.value, { id: used.fullId, name: used.name.value });
    }
  return found;
}
