import type { Sheet } from 'hucre/xlsx';
import { UnusableInput } from '../../model/unusable-input.ts';
import { cellValueText } from './workbook-cell-text.ts';
import { WORKBOOK_COLUMNS } from './workbook-columns.ts';

/** The columns that are read back; all others may be gone. */
const NEEDED = [
  'id',
  'departments',
  'target',
  'secondTarget',
  'length',
  'mode',
  'role',
  'relation',
  'transition',
  'status',
  'note',
] as const;

export interface WorkbookHeader {
  /** 0-based. */
  readonly row: number;
  /** Where each column stands now, 0-based. */
  readonly columns: Readonly<Record<ReadColumn, number>>;
}

export type ReadColumn = (typeof NEEDED)[number];

/** How far down the header may have moved, when people write above it. */
const LOWEST = 20;

/** Finds the columns by their headers, wherever they have been moved. Throws where one is gone or stands twice. */
export function workbookHeader({ name, rows }: Sheet): WorkbookHeader {
  const headers = rows.slice(0, LOWEST).map((cells) => cells.map((value) => plain(cellValueText(value))));
  const known = new Set(NEEDED.map((key) => plain(WORKBOOK_COLUMNS[key].header)));
  const matches = headers.map((cells) => cells.filter((cell) => known.has(cell)).length);
  const row = matches.indexOf(Math.max(...matches));
  const cells = headers[row] ?? [];
  const missing: string[] = [];
  const doubled: string[] = [];
  const columns = NEEDED.map((key) => {
    const { header } = WORKBOOK_COLUMNS[key];
    const column = cells.indexOf(plain(header));
    if (column === -1) missing.push(`"${header}"`);
    else if (cells.lastIndexOf(plain(header)) !== column) doubled.push(`"${header}"`);
    return [key, column] as const;
  });
  if (missing.length > 0) throw new UnusableInput(missingHeaders(name, missing));
  if (doubled.length > 0) throw new UnusableInput(doubledHeaders(name, doubled));
  return { row, columns: Object.fromEntries(columns) as Record<ReadColumn, number> };
}

function plain(header: string): string {
  return header.replace(/\s+/g, ' ').trim().toLowerCase();
}

function missingHeaders(sheet: string, headers: readonly string[]): UnusableInput['say'] {
  return {
    da: `På arket ${sheet} mangler ${headers.join(', ')}: skriv det igen øverst i kolonnen, som i den fil, I fik.`,
    en: `The sheet ${sheet} lacks ${headers.join(', ')}: write it again at the top of the column, as in the file that you got.`,
  };
}

function doubledHeaders(sheet: string, headers: readonly string[]): UnusableInput['say'] {
  return {
    da: `På arket ${sheet} står ${headers.join(', ')} over flere kolonner: behold den ene, og giv den anden et andet navn.`,
    en: `On the sheet ${sheet}, ${headers.join(', ')} stands over several columns: keep one and give the other another name.`,
  };
}
