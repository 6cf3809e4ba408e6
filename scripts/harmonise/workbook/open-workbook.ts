import type { Sheet } from 'hucre/xlsx';
import { UnusableInput } from '../../model/unusable-input.ts';
import { checkWorkbookSize, unreadableWorkbook } from '../export/check-workbook-size.ts';
import { refuseOldWorkbook } from '../export/refuse-old-workbook.ts';
import { cellValueText } from './workbook-cell-text.ts';
import { LISTS_SHEET, REVIEW_SHEET, WORKBOOK_FORMAT, WORKBOOK_MARK } from './workbook-sheets.ts';

export interface OpenedWorkbook {
  readonly sheets: readonly Sheet[];
  readonly review: Sheet;
  /** The slug that the workbook was written for. */
  readonly speciality: string;
}

/** Opens a workbook that `writeWorkbook` made, whoever saved it since. Throws where it is none, or one of another format. */
export async function openWorkbook(bytes: Uint8Array, file: string): Promise<OpenedWorkbook> {
  const sheets = await readSheets(bytes, file);
  const review = sheetNamed(sheets, REVIEW_SHEET);
  const rows = sheetNamed(sheets, LISTS_SHEET)?.rows ?? [];
  const [format, speciality] = belowMark(rows);
  if (!review || format === undefined || !speciality) throw notOurs(file);
  if (format !== WORKBOOK_FORMAT)
    throw new UnusableInput({
      da: `"${file}" har format ${format}, og her kan kun læses format ${WORKBOOK_FORMAT}: dan en ny med npm run harmonise.`,
      en: `"${file}" has format ${format}, and only format ${WORKBOOK_FORMAT} can be read here: make a new one with npm run harmonise.`,
    });
  return { sheets, review, speciality };
}

async function readSheets(bytes: Uint8Array, file: string): Promise<readonly Sheet[]> {
  refuseOldWorkbook(bytes, file);
  checkWorkbookSize(bytes, file);
  const { readXlsx } = await import('hucre/xlsx');
  const { sheets } = await readXlsx(bytes).catch(() => {
    // Whatever the reader stumbles over in bytes from outside, the answer is the same.
    throw unreadableWorkbook(file);
  });
  return sheets;
}

function sheetNamed(sheets: readonly Sheet[], name: string): Sheet | undefined {
  return sheets.find((sheet) => sheet.name.trim().toLowerCase() === name.toLowerCase());
}

/** The format and the slug, wherever the mark stands. */
function belowMark(rows: Sheet['rows']): readonly [format?: string, speciality?: string] {
  for (const [row, cells] of rows.entries()) {
    const column = cells.indexOf(WORKBOOK_MARK);
    if (column !== -1) return [cellValueText(rows[row + 1]?.[column]), cellValueText(rows[row + 2]?.[column])];
  }
  return [];
}

function notOurs(file: string): UnusableInput {
  return new UnusableInput({
    da: `"${file}" er ikke en gennemgang herfra: arket ${REVIEW_SHEET} eller det skjulte ark ${LISTS_SHEET} mangler. Brug den fil, I fik, og ret i den.`,
    en: `"${file}" is no review of ours: the sheet ${REVIEW_SHEET} or the hidden sheet ${LISTS_SHEET} is missing. Use the file that you got and edit that.`,
  });
}
