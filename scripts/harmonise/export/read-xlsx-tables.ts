import type { CellValue, Sheet } from 'hucre/xlsx';
import { type ExportTable, isBlank, type TableRow } from './export-table.ts';

/** As many rows as a sheet can have. */
const ROWS_OF_A_SHEET = 1_048_576;

/** Whether a file begins as a zip file does, also an empty one, whatever its name says. */
export function isWorkbook(bytes: Uint8Array): boolean {
  return bytes[0] === 0x50 && bytes[1] === 0x4b && (bytes[2] ?? 0) < 0x08;
}

/**
 * The sheets of a workbook (.xlsx), each with the rows that hold anything; all rows of a sheet have as many cells.
 * @throws UnusableInput when the workbook is too large unpacked, or none.
 */
export async function readXlsxTables(bytes: Uint8Array, file: string): Promise<readonly ExportTable[]> {
  // Only a workbook has to load what unpacks it.
  const { checkWorkbookSize, unreadableWorkbook } = await import('./check-workbook-size.ts');
  checkWorkbookSize(bytes, file);
  const { readXlsx } = await import('hucre/xlsx');
  const workbook = await readXlsx(bytes, { maxRows: ROWS_OF_A_SHEET }).catch(() => {
    throw unreadableWorkbook(file);
  });
  return workbook.sheets.map((sheet) => ({ sheet: sheet.name, rows: rowsOf(sheet), notes: notesOf(sheet) }));
}

function rowsOf(sheet: Sheet): readonly TableRow[] {
  return sheet.rows
    .map((values, index) => ({ line: index + 1, cells: values.map(cellText) }))
    .filter(({ cells }) => !isBlank(cells));
}

function notesOf(sheet: Sheet): readonly TableRow[] {
  return [...(sheet.cells ?? [])].flatMap(([place, { comment }]) =>
    comment ? [{ line: Number.parseInt(place, 10) + 1, cells: [comment.text] }] : [],
  );
}

/**
 * A cell as Danish Excel shows it, with whole days as `YYYY-MM-DD`. Decimals get a comma, since a point is what parts the
 * thousands: 1.234 in a sheet is not the 1234 that it is in a Danish text.
 */
function cellText(value: CellValue): string {
  if (value === null) return '';
  if (typeof value === 'string') return value;
  if (typeof value === 'boolean') return value ? 'SAND' : 'FALSK';
  if (typeof value === 'number') return String(value).replace('.', ',');
  return Number.isNaN(value.getTime()) ? '#VÆRDI!' : value.toISOString().slice(0, 10);
}
