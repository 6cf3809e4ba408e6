import type { CellValue } from 'hucre/xlsx';

/** What stands in a cell, as text without the spaces around it; a date as `YYYY-MM-DD`. An empty cell is an empty text. */
export function cellValueText(value: CellValue | undefined): string {
  if (value === null || value === undefined) return '';
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? '' : value.toISOString().slice(0, 10);
  return String(value).replace(/\r\n?/g, '\n').trim();
}
