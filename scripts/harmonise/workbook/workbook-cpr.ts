import type { Sheet } from 'hucre/xlsx';
import { cprLike } from '../../model/cpr.ts';
import { UnusableInput } from '../../model/unusable-input.ts';
import { cellValueText } from './workbook-cell-text.ts';
import { columnLetters } from './workbook-sheets.ts';

/** Where so many are named that nobody reads on, the rest are only counted. */
const NAMED = 10;

/**
 * Throws where any cell or comment holds something like a CPR number, in whatever sheet: says where, never which.
 * @param isId whether a column of a sheet holds ids, where ten digits alone are an id
 */
export function refuseCprInWorkbook(sheets: readonly Sheet[], isId: (sheet: Sheet, column: number) => boolean): void {
  const found = sheets.flatMap((sheet) => [...cellsLikeCpr(sheet, isId)]);
  if (found.length === 0) return;

  const named = found.slice(0, NAMED).join(', ');
  const more = found.length - NAMED;
  throw new UnusableInput({
    da: `Her står noget, der ligner et CPR-nummer: ${named}${more > 0 ? ` og ${more} andre celler` : ''}. Slet det, gem projektmappen, og prøv igen; intet er læst.`,
    en: `Here is something like a CPR number: ${named}${more > 0 ? ` and ${more} other cells` : ''}. Delete it, save the workbook and try again; nothing was read.`,
  });
}

function* cellsLikeCpr(sheet: Sheet, isId: (sheet: Sheet, column: number) => boolean): Generator<string> {
  const place = (row: number, column: number): string => `${sheet.name}!${columnLetters(column)}${row + 1}`;
  for (const [row, cells] of sheet.rows.entries())
    for (const [column, value] of cells.entries()) {
      // As a figure, a number that begins with 0 has lost it.
      const text = typeof value === 'number' ? String(value).replace(/^\d{9}$/, '0$&') : cellValueText(value);
      for (const { hasSeparator } of cprLike(text))
        if (hasSeparator || !isId(sheet, column)) {
          yield place(row, column);
          break;
        }
    }
  for (const [key, { comment }] of sheet.cells ?? []) {
    const [row = 0, column = 0] = key.split(',').map(Number);
    if (comment && [...cprLike(comment.text)].length > 0) yield place(row, column);
  }
}
