import { csvRows } from './csv-rows.ts';
import { csvSeparator } from './csv-separator.ts';
import { type ExportTable, isBlank, type TableRow } from './export-table.ts';

/** Lines that may stand above the header: remarks, also as Excel quotes them, and Excel's own `sep=;`. */
const ABOVE_HEADER = /^(?:"?#|sep=.$)/i;

/**
 * The rows of a CSV file that hold anything, with the lines above the header among them, one cell each. The separator is
 * the header's. A row that cannot be taken apart has a fault and leaves the others alone.
 */
export async function readCsvTable(text: string): Promise<ExportTable> {
  const lines = linesOf(text);
  const above: TableRow[] = [];
  let next = 0;
  for (; next < lines.length; next += 1) {
    const line = lines[next] ?? '';
    if (line.trim() === '') continue;
    if (!ABOVE_HEADER.test(line)) break;
    above.push({ line: next + 1, cells: [line], raw: line });
  }
  const rows = await csvRows(lines, next, csvSeparator(lines[next] ?? ''));
  return { sheet: undefined, rows: [...above, ...rows.filter(({ cells }) => !isBlank(cells))], notes: [] };
}

/** Lines without their ends, which are LF, CRLF or (as old Macs wrote) CR alone. */
function linesOf(text: string): readonly string[] {
  if (!text.includes('\r')) return text.split('\n');
  if (!text.includes('\n')) return text.split('\r');
  return text.split('\n').map((line) => (line.endsWith('\r') ? line.slice(0, -1) : line));
}
