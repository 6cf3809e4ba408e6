import { wholeNumber } from './danish-number.ts';

/** A text as it may stand in a cell or a sentence: it is what it was, and no mark-up. */
export function plain(text: string): string {
  return text
    .replace(/[\\`*_|[\]~#]/g, '\\$&')
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/\s+/g, ' ')
    .trim();
}

/** A command or the name of a file: as it is, in as many backticks as it takes. */
export function code(text: string): string {
  const line = text.replace(/\s+/g, ' ');
  const longest = Math.max(0, ...(line.match(/`+/g) ?? []).map((run) => run.length));
  const fence = '`'.repeat(longest + 1);
  return longest > 0 ? `${fence} ${line} ${fence}` : `${fence}${line}${fence}`;
}

/** A column: what stands above it, and whether it holds numbers. */
export type Column = string | { readonly number: string };

/**
 * A table as GitHub shows it, and what was left out of it. Cells are mark-up already; see {@link plain}.
 * @param most the most rows shown
 */
export function* table<Row>(
  columns: readonly Column[],
  rows: readonly Row[],
  cells: (row: Row) => readonly string[],
  most = Number.POSITIVE_INFINITY,
): Generator<string> {
  yield '';
  yield line(columns.map((column) => (typeof column === 'string' ? column : column.number)));
  yield line(columns.map((column) => (typeof column === 'string' ? '---' : '---:')));
  for (const row of rows.slice(0, most)) yield line(cells(row));
  yield* andMore(rows.length - most);
}

/** Points, and how many were left out. */
export function* list<Item>(
  items: readonly Item[],
  text: (item: Item) => string,
  most = Number.POSITIVE_INFINITY,
): Generator<string> {
  yield '';
  for (const item of items.slice(0, most)) yield `- ${text(item)}`;
  yield* andMore(items.length - most);
}

function* andMore(left: number): Generator<string> {
  if (left <= 0) return;
  yield '';
  yield `… og ${wholeNumber(left)} til`;
}

function line(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`;
}
