import type { LegacyRow, SourceFile } from '../model/catalogue.ts';
import type { Finding } from '../model/finding.ts';
import { fault } from './faults.ts';

/**
 * A warning at the first row whose id comes before the one above it (by code unit): one order, so that an import changes
 * only the lines it must. With `all` rows of the file given, it carries the fix that sorts them.
 */
export function* unsortedRows(
  { path, text }: SourceFile,
  rows: readonly LegacyRow[],
  all: boolean,
): Generator<Finding> {
  const at = rows.findIndex((row, index) => index > 0 && idOf(row) < idOf(rows[index - 1]));
  const [row, above, first, last] = [rows[at], rows[at - 1], rows[0], rows.at(-1)];
  if (!row || !above || !first || !last) return;
  const sorted = [...rows].sort((a, b) => (idOf(a) < idOf(b) ? -1 : Number(idOf(a) > idOf(b))));
  const written = sorted.map(({ range }) => text.slice(range.start, range.end)).join('\n');
  yield {
    ...fault('consistent-row-order', path, {
      range: row.cells.get('id')?.range ?? row.range,
      message: {
        da: `"${idOf(row)}" står efter "${idOf(above)}", men rækkerne skal være sorteret efter id: flyt rækken op, eller kør npm run fix.`,
        en: `"${idOf(row)}" stands after "${idOf(above)}", but the rows must be sorted by id: move the row up, or run npm run fix.`,
      },
      ...(all
        ? {
            fix: {
              confidence: 'machine-applicable' as const,
              edits: [{ range: { start: first.range.start, end: last.range.end }, text: written }],
            },
          }
        : {}),
    }),
    severity: 'warning',
  };
}

function idOf(row: LegacyRow | undefined): string {
  return row?.cells.get('id')?.value ?? '';
}
