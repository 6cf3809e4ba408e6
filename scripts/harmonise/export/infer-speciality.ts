import type { Lexicon } from '../../similarity/lexicon.ts';
import { readPrefix } from '../../similarity/prefix.ts';
import type { ExportRow } from './export-row.ts';

/**
 * Rows that name no speciality get the one that their name begins with, where that is only one: "KAR KTR 30" is
 * cardiology's. What the export writes, even a speciality we do not know, is never overruled.
 */
export function inferSpeciality(rows: readonly ExportRow[], lexicon: Lexicon): readonly ExportRow[] {
  return rows.map((row) => {
    if (row.speciality !== undefined || row.specialityText !== '') return row;
    const { specialities } = readPrefix(row.name, lexicon);
    return specialities.length === 1 ? { ...row, speciality: specialities[0] } : row;
  });
}
