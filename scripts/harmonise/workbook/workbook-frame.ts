import type { CellStyle, ConditionalRule, DataValidation, WriteSheet } from 'hucre/xlsx';
import { WORKBOOK_COLUMNS, type WorkbookColumn, type WorkbookColumnKey } from './workbook-columns.ts';
import { type GuideLine, guideLines } from './workbook-guide.ts';
import { LISTS } from './workbook-lists.ts';
import { columnLetters, GUIDE_SHEET, LISTS_SHEET, REVIEW_SHEET } from './workbook-sheets.ts';

const COLUMNS = Object.entries(WORKBOOK_COLUMNS) as readonly (readonly [WorkbookColumnKey, WorkbookColumn])[];
const LETTERS = new Map(COLUMNS.map(([key], index) => [key, columnLetters(index)]));
const LAST_LETTER = columnLetters(COLUMNS.length - 1);

export const WORKBOOK_FONT = { name: 'Calibri', size: 11 } as const;

/** Between these stands what differs from workbook to workbook: see `write-workbook.ts`. */
const hole = (name: string): string => `{{${name}}}`;
const below = (letter: string | undefined): string => `${letter}2:${letter}${hole('lastRow')}`;

/** The sheets as the library is to write them, with one sample row each where the rows will stand. */
export function frameSheets(): readonly WriteSheet[] {
  return [reviewSheet(), guideSheet(), listsSheet()];
}

function reviewSheet(): WriteSheet {
  const cells: NonNullable<WriteSheet['cells']> = new Map();
  for (const [index, [, column]] of COLUMNS.entries()) {
    cells.set(`0,${index}`, { value: column.header, type: 'string', style: headerStyle(column) });
    cells.set(`1,${index}`, { value: 'x', type: 'string', style: cellStyle(column) });
  }
  return {
    name: REVIEW_SHEET,
    columns: COLUMNS.map(([, { width }]) => ({ width })),
    rows: [],
    cells,
    rowDefs: new Map([[0, { height: 32 }]]),
    freezePane: { rows: 1, columns: 2 },
    autoFilter: { range: `A1:${LAST_LETTER}${hole('lastRow')}` },
    dataValidations: COLUMNS.flatMap(([key, column]) => validation(key, column)),
    conditionalRules: conditionalRules(),
    pageSetup: {
      paperSize: 'a3',
      orientation: 'landscape',
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
      printTitlesRow: '$1:$1',
      margins: { left: 0.4, right: 0.4, top: 0.7, bottom: 0.6 },
    },
    headerFooter: {
      oddHeader: `&L${hole('specialityInPrint')}&R&"-,Bold"${hole('noticeInPrint')}`,
      oddFooter: '&L&A&RSide &P af &N',
    },
  };
}

/** An Excel limit: 32 characters of title, 255 of message. */
function validation(key: WorkbookColumnKey, { header, list }: WorkbookColumn): DataValidation[] {
  const shared = { range: below(LETTERS.get(key)), allowBlank: true, showErrorMessage: true };
  if (key === 'length')
    return [
      {
        ...shared,
        type: 'whole',
        operator: 'between',
        formula1: '1',
        formula2: '1440',
        // A visit that was two has two lengths, and they must be let through.
        errorStyle: 'warning',
        errorTitle: 'Længden er ikke hele minutter',
        errorMessage: 'Skriv minutter som et helt tal, fx 30. Var besøget to, så skriv 30+15 og svar Ja.',
      },
    ];
  if (!list) return [];

  const letter = columnLetters(LISTS.indexOf(list));
  const many = list === 'role' || list === 'mode';
  return [
    {
      ...shared,
      type: 'list',
      formula1: `${LISTS_SHEET}!$${letter}$2:$${letter}$${hole(`last-${list}`)}`,
      errorStyle: many ? 'warning' : 'stop',
      errorTitle: `${header} er ikke på listen`,
      errorMessage: many
        ? 'Vælg fra listen i cellen, eller lad cellen være tom. Skal der stå flere, så skriv dem med + imellem og svar Ja.'
        : 'Vælg fra listen i cellen, eller lad cellen være tom.',
    },
  ];
}

function conditionalRules(): ConditionalRule[] {
  const status = `$${LETTERS.get('status')}2`;
  const rule = (key: WorkbookColumnKey, formula: string, rgb: string): ConditionalRule => ({
    type: 'expression',
    priority: 1,
    formula,
    range: below(LETTERS.get(key)),
    style: { fill: solid(rgb) },
  });
  const target = `$${LETTERS.get('target')}2`;
  const relation = `$${LETTERS.get('relation')}2`;
  return [
    rule('status', `${status}="godkendt"`, 'C6E0B4'),
    rule('status', `${status}="til drøftelse"`, 'F8CBAD'),
    rule('target', `AND(${status}="godkendt",${target}="",${relation}<>"intet mål")`, 'F8CBAD'),
  ].map((one, index) => ({ ...one, priority: index + 1 }));
}

function guideSheet(): WriteSheet {
  const lines = [...guideLines(hole('notice'), hole('speciality'))];
  const cells: NonNullable<WriteSheet['cells']> = new Map();
  for (const [row, line] of lines.entries()) {
    if (line.kind === 'line') {
      cells.set(`${row},0`, { value: line.word, type: 'string', style: { ...TOP, font: BOLD } });
      cells.set(`${row},1`, {
        value: line.text,
        type: 'string',
        style: { alignment: { ...TOP.alignment, wrapText: true } },
      });
    } else cells.set(`${row},0`, { value: line.text, type: 'string', style: GUIDE_STYLES[line.kind] });
  }
  return {
    name: GUIDE_SHEET,
    columns: [{ width: 22 }, { width: 95 }],
    rows: [],
    cells,
    view: { showGridLines: false },
    pageSetup: { paperSize: 'a4', orientation: 'portrait', fitToPage: true, fitToWidth: 1, fitToHeight: 0 },
  };
}

function listsSheet(): WriteSheet {
  const headers = [...LISTS.map((list) => WORKBOOK_COLUMNS[list].header), 'Om arket'];
  return {
    name: LISTS_SHEET,
    hidden: true,
    columns: headers.map(() => ({ width: 30 })),
    rows: [headers, headers.map(() => 'x')],
  };
}

/** What a font leaves out, Excel does not take from the default font. */
const BOLD = { ...WORKBOOK_FONT, bold: true } as const;
const TOP = { alignment: { vertical: 'top' } } as const satisfies CellStyle;

const GUIDE_STYLES: Readonly<Record<Exclude<GuideLine['kind'], 'line'>, CellStyle>> = {
  notice: { font: { ...BOLD, size: 14, color: { rgb: 'C00000' } } },
  title: { font: { ...BOLD, size: 16 } },
  heading: { font: { ...BOLD, size: 12 }, border: { bottom: { style: 'thin', color: { rgb: '1F4E78' } } } },
};

const HEADER_FILLS: Readonly<Record<WorkbookColumn['part'], string>> = {
  export: '44546A',
  suggestion: '2F6B4F',
  decision: '7F6000',
};

function headerStyle({ part }: WorkbookColumn): CellStyle {
  return {
    font: { ...BOLD, color: { rgb: 'FFFFFF' } },
    fill: solid(HEADER_FILLS[part]),
    alignment: { vertical: 'center', wrapText: true },
  };
}

/** Cells that are people's own are tinted, framed, and stay open should somebody protect the sheet. */
function cellStyle({ part, shape }: WorkbookColumn): CellStyle {
  const side = { style: 'thin', color: { rgb: 'D9C98A' } } as const;
  return {
    alignment: { vertical: 'top', wrapText: shape === 'long' },
    // Text stays text when people type: in other cells Excel makes dates of 1-2 and formulas of what begins with a hyphen.
    numFmt: shape === 'number' ? '0' : shape === 'percent' ? '0%' : '@',
    ...(part === 'decision' && {
      fill: solid('FFF7DC'),
      border: { top: side, right: side, bottom: side, left: side },
      protection: { locked: false },
    }),
  };
}

function solid(rgb: string): NonNullable<CellStyle['fill']> {
  return { type: 'pattern', pattern: 'solid', fgColor: { rgb }, bgColor: { rgb } };
}
