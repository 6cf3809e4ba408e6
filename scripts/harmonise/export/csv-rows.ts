import type { CsvError } from 'csv-parse/sync';
import type { Message } from '../../model/finding.ts';
import type { TableRow } from './export-table.ts';

/** How far down a quote that is not closed on its own line is looked for. */
const MOST_LINES = 100;
/** One fault makes us parse this many rows again, one by one. */
const BATCH = 500;

type Parse = (text: string) => readonly (readonly string[])[] | undefined;

/**
 * The rows of a CSV file (RFC 4180) from the line at `start` (0-based) on; the first is the header. Rows without quotes are
 * split where they stand, which is what csv-parse does with them too, at a fraction of the time; the others are csv-parse's.
 * A quote that is never closed costs its own line, not all that follow.
 */
export async function csvRows(
  lines: readonly string[],
  start: number,
  separator: string,
): Promise<readonly TableRow[]> {
  if (!lines.some((line) => line.includes('"'))) return plainRows(lines, start, separator);
  const parse = await parser(separator);
  const rows: TableRow[] = [];
  const quoted: number[] = [];
  let next = start;
  while (next < lines.length) {
    const raw = lines[next] ?? '';
    const long = raw.includes('"') ? rowOverLines(lines, next, rows[0]?.cells.length, separator, parse) : undefined;
    if (long === undefined && raw.includes('"')) quoted.push(rows.length);
    rows.push(long?.row ?? { line: next + 1, cells: raw.split(separator), raw });
    if (rows.length === 1) parseQuoted(rows, quoted.splice(0), parse);
    next += long?.lines ?? 1;
  }
  parseQuoted(rows, quoted, parse);
  return rows;
}

function plainRows(lines: readonly string[], start: number, separator: string): readonly TableRow[] {
  return lines.slice(start).map((raw, index) => ({ line: start + index + 1, cells: raw.split(separator), raw }));
}

/** Reads a text that has only whole rows; undefined where its quotes are at fault. */
async function parser(delimiter: string): Promise<Parse> {
  const { parse } = await import('csv-parse/sync');
  return (text) => {
    try {
      return parse(text, { delimiter, record_delimiter: '\n', relax_column_count: true });
    } catch (error) {
      if (error instanceof Error && 'code' in error && isCsvCode((error as CsvError).code)) return undefined;
      throw error;
    }
  };
}

function isCsvCode(code: unknown): boolean {
  return typeof code === 'string' && (code.startsWith('CSV_') || code.startsWith('INVALID_'));
}

/**
 * The row at `first` if it has a quoted cell that goes on over the following lines. Undefined where the row ends on its
 * line: its quotes come in pairs, or the quote that lacks one is a fault, told by what should be inside the cell being rows.
 */
function rowOverLines(
  lines: readonly string[],
  first: number,
  width: number | undefined,
  separator: string,
  parse: Parse,
): { readonly row: TableRow; readonly lines: number } | undefined {
  if (hasPairs(lines[first] ?? '')) return undefined;
  const last = lines.findIndex((line, index) => index > first && index < first + MOST_LINES && !hasPairs(line));
  if (last < 0) return undefined;
  const raw = lines.slice(first, last + 1).join('\n');
  const cells = parse(raw)?.[0];
  if (cells === undefined) return undefined;
  if (width !== undefined && cells.length !== width) {
    const swallowed = lines.slice(first + 1, last + 1).some((line) => line.split(separator).length === width);
    if (swallowed) return undefined;
  }
  return { row: { line: first + 1, cells, raw }, lines: last + 1 - first };
}

function hasPairs(line: string): boolean {
  let pairs = true;
  for (let at = line.indexOf('"'); at >= 0; at = line.indexOf('"', at + 1)) pairs = !pairs;
  return pairs;
}

/** Puts the cells of rows of one line each in their place. */
function parseQuoted(rows: TableRow[], places: readonly number[], parse: Parse): void {
  for (let from = 0; from < places.length; from += BATCH) {
    const batch = places.slice(from, from + BATCH);
    const parsed = parse(batch.map((place) => rows[place]?.raw ?? '').join('\n'));
    for (const [index, place] of batch.entries()) {
      const row = rows[place];
      if (row === undefined) continue;
      const cells = parsed?.length === batch.length ? parsed[index] : onlyRow(parse(row.raw ?? ''));
      rows[place] = cells ? { ...row, cells } : { ...row, fault: QUOTES };
    }
  }
}

function onlyRow(rows: ReturnType<Parse>): readonly string[] | undefined {
  return rows?.length === 1 ? rows[0] : undefined;
}

const QUOTES: Message = {
  da: 'anførselstegnene går ikke op: sæt " om hele cellen, og skriv "" inde i den, eller fjern dem',
  en: 'the quotes do not match: put " around the whole cell and write "" inside it, or remove them',
};
