import { WORKBOOK_COLUMNS, type WorkbookColumn, type WorkbookColumnKey } from './workbook-columns.ts';
import { type Choices, LISTS } from './workbook-lists.ts';
import type { WorkbookRow } from './workbook-row.ts';
import { columnLetters, WORKBOOK_FORMAT, WORKBOOK_MARK } from './workbook-sheets.ts';
import { xmlText } from './workbook-text.ts';

const COLUMNS = Object.entries(WORKBOOK_COLUMNS) as readonly (readonly [WorkbookColumnKey, WorkbookColumn])[];

/** Those in which hardly two rows say the same. */
const DISTINCT: ReadonlySet<WorkbookColumnKey> = new Set(['id', 'name', 'abbreviation', 'latestFuture', 'why', 'note']);

/**
 * The rows of the sheet that is reviewed, as XML. Text stands in the cells themselves, so whatever it begins with, it
 * is never a formula. Empty cells are left out, but for those that are tinted.
 * @param styles number of the style of each column's cells
 */
export function* reviewRows(rows: Iterable<WorkbookRow>, styles: readonly number[]): Generator<string> {
  const columns = COLUMNS.map(([key, column], index) => cellWriter(key, column, index, styles[index]));
  let number = 1;
  for (const row of rows) yield rowXml(row, `${++number}`, columns);
}

/** What the cells of a column are put together from. */
interface CellWriter {
  readonly column: WorkbookColumn;
  /** Until the number of the row. */
  readonly open: string;
  /** From there until the content. */
  readonly styled: string;
  /** What follows the number of the row where the cell is empty; empty itself where the cell is left out. */
  readonly empty: string;
  /** The same by the value, each put together once; none where values hardly repeat. */
  readonly rests: Map<string | number, string> | undefined;
}

function cellWriter(key: WorkbookColumnKey, column: WorkbookColumn, index: number, style = 0): CellWriter {
  const styled = `" s="${style}"`;
  return {
    column,
    open: `<c r="${columnLetters(index)}`,
    styled,
    empty: column.part === 'decision' ? `${styled}/>` : '',
    rests: DISTINCT.has(key) ? undefined : new Map(),
  };
}

function rowXml(row: WorkbookRow, digits: string, columns: readonly CellWriter[]): string {
  let xml = `<row r="${digits}">`;
  // By index, as there are a hundred thousand cells: an iterator makes an object for each.
  for (let index = 0; index < columns.length; index++) {
    const { column, open, styled, empty, rests } = columns[index] as CellWriter;
    const value = column.cell(row);
    if (value !== '')
      xml +=
        open + digits + (rests === undefined ? styled + content(`${value}`) : restOf(value, column, styled, rests));
    else if (empty !== '') xml += open + digits + empty;
  }
  return `${xml}</row>`;
}

/** Joined, as a text that was added up is copied piece by piece again for every row that it stands in. */
function restOf(
  value: string | number,
  { shape }: WorkbookColumn,
  styled: string,
  rests: Map<string | number, string>,
): string {
  const known = rests.get(value);
  if (known !== undefined) return known;
  const isNumber = typeof value === 'number' || (shape === 'number' && isFigure(value));
  const rest = [styled, isNumber ? `><v>${value}</v></c>` : content(`${value}`)].join('');
  rests.set(value, rest);
  return rest;
}

/** The rows of the hidden sheet: the words of the drop-downs, and beside them what the workbook is. */
export function* listRows(choices: Choices, speciality: string): Generator<string> {
  const words = LISTS.map((list) => choices[list].map(({ word }) => word));
  const lists = [...words, [WORKBOOK_MARK, WORKBOOK_FORMAT, speciality]];
  for (let row = 0; row < listLength(choices); row++) {
    const cells = lists.map((list, column) => {
      const word = list[row];
      return word === undefined ? '' : `<c r="${columnLetters(column)}${row + 2}"${content(word)}`;
    });
    yield `<row r="${row + 2}">${cells.join('')}</row>`;
  }
}

/** How many rows `listRows` gives. */
export function listLength(choices: Choices): number {
  return Math.max(3, ...LISTS.map((list) => choices[list].length));
}

/** What stands in a cell of text, from after its attributes to its end. */
function content(text: string): string {
  if (isSpaced(text)) return ` t="inlineStr"><is><t xml:space="preserve">${xmlText(text)}</t></is></c>`;
  return ` t="inlineStr"><is><t>${xmlText(text)}</t></is></c>`;
}

/** Whether there is white space that a reader may drop unless told not to. */
function isSpaced(text: string): boolean {
  return text.charCodeAt(0) <= 32 || text.charCodeAt(text.length - 1) <= 32 || text.includes('\n');
}

/** Whether a text is a figure as we write one; whatever else an export may hold stays text. */
function isFigure(text: string): boolean {
  return /^(?:0|[1-9]\d{0,14})$/.test(text);
}
