import { WORKBOOK_COLUMNS, type WorkbookColumn } from './workbook-columns.ts';
import { type Choices, LISTS } from './workbook-lists.ts';
import type { WorkbookRow } from './workbook-row.ts';
import { columnLetters, WORKBOOK_FORMAT, WORKBOOK_MARK } from './workbook-sheets.ts';
import { xmlText } from './workbook-text.ts';

const COLUMNS: readonly WorkbookColumn[] = Object.values(WORKBOOK_COLUMNS);

/**
 * The rows of the sheet that is reviewed, as XML. Text stands in the cells themselves, so whatever it begins with, it
 * is never a formula. Empty cells are left out, but for those that are tinted.
 * @param styles number of the style of each column's cells
 */
export function* reviewRows(rows: Iterable<WorkbookRow>, styles: readonly number[]): Generator<string> {
  const columns = COLUMNS.map(({ cell, part }, index) => ({
    cell,
    open: `<c r="${columnLetters(index)}`,
    styled: `" s="${styles[index]}"`,
    keepEmpty: part === 'decision',
  }));
  let number = 1;
  for (const row of rows) {
    const digits = `${++number}`;
    let xml = `<row r="${digits}">`;
    for (const { cell, open, styled, keepEmpty } of columns) {
      const value = cell(row);
      if (value !== '') xml += open + digits + styled + content(value);
      else if (keepEmpty) xml += `${open}${digits}${styled}/>`;
    }
    yield `${xml}</row>`;
  }
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

/** What stands in a cell, from after its attributes to its end. */
function content(value: string | number): string {
  if (typeof value === 'number') return `><v>${value}</v></c>`;
  if (isSpaced(value)) return ` t="inlineStr"><is><t xml:space="preserve">${xmlText(value)}</t></is></c>`;
  return ` t="inlineStr"><is><t>${xmlText(value)}</t></is></c>`;
}

/** Whether there is white space that a reader may drop unless told not to. */
function isSpaced(text: string): boolean {
  return text.charCodeAt(0) <= 32 || text.charCodeAt(text.length - 1) <= 32 || text.includes('\n');
}
