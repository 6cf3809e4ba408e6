import type { Located, Range } from '../model/range.ts';

/** One record of a CSV text with the place of each cell (inside its quotes), or the quote that keeps it from being read. */
export type CsvRecord =
  | { readonly range: Range; readonly cells: readonly Located<string>[]; readonly fault?: undefined }
  | { readonly range: Range; readonly cells?: undefined; readonly fault: QuoteFault };

export interface QuoteFault {
  readonly kind: 'not-closed' | 'text-after-quote';
  readonly range: Range;
}

/**
 * The records of a `;`-separated text (RFC 4180 otherwise: cells with `;`, `"` or a line break stand in quotes, where `"`
 * is doubled). A quote before which something stands is text, as spreadsheets read it. After a faulty record reading goes
 * on with the next line, so that one quote too many hides nothing else: that, and the place of every cell, is more than
 * the CSV package can tell.
 */
export function* csvRecords(text: string, from = 0): Generator<CsvRecord> {
  for (let start = from; start < text.length; ) {
    const { record, next } = readRecord(text, start);
    yield record;
    start = next;
  }
}

function readRecord(text: string, start: number): { record: CsvRecord; next: number } {
  const cells: Located<string>[] = [];
  let at = start;
  for (;;) {
    const { cell, end, fault } = text[at] === '"' ? quotedCell(text, at) : plainCell(text, at);
    if (fault) {
      const lineEnd = endOfLine(text, start);
      return { record: { range: { start, end: lineEnd }, fault }, next: afterBreak(text, lineEnd) };
    }
    cells.push(cell);
    if (text[end] !== ';') return { record: { range: { start, end }, cells }, next: afterBreak(text, end) };
    at = end + 1;
  }
}

type Read =
  | { readonly cell: Located<string>; readonly end: number; readonly fault?: undefined }
  | { readonly cell?: undefined; readonly end?: undefined; readonly fault: QuoteFault };

function plainCell(text: string, start: number): Read {
  let end = start;
  // Counted by hand: this runs over every character of every legacy.csv.
  for (; end < text.length; end += 1) {
    const code = text.charCodeAt(end);
    if (code === SEMICOLON || code === LINE_FEED || (code === CARRIAGE_RETURN && text[end + 1] === '\n')) break;
  }
  return { cell: { value: text.slice(start, end), range: { start, end } }, end };
}

const SEMICOLON = 0x3b;
const LINE_FEED = 0x0a;
const CARRIAGE_RETURN = 0x0d;

function quotedCell(text: string, open: number): Read {
  let close = text.indexOf('"', open + 1);
  while (close >= 0 && text[close + 1] === '"') close = text.indexOf('"', close + 2);
  if (close < 0) return { fault: { kind: 'not-closed', range: { start: open, end: open + 1 } } };
  const range = { start: open + 1, end: close };
  if (!/^(?:;|\r?\n|$)/.test(text.slice(close + 1, close + 3))) return { fault: strayQuote(text, open, close) };
  return { cell: { value: text.slice(range.start, range.end).replaceAll('""', '"'), range }, end: close + 1 };
}

/** Where the text goes on after the quote on a later line, it is the first quote that was never closed. */
function strayQuote(text: string, open: number, close: number): QuoteFault {
  if (endOfLine(text, open) < close) return { kind: 'not-closed', range: { start: open, end: open + 1 } };
  return { kind: 'text-after-quote', range: { start: close, end: close + 1 } };
}

function endOfLine(text: string, from: number): number {
  const lineFeed = text.indexOf('\n', from);
  if (lineFeed < 0) return text.length;
  return text[lineFeed - 1] === '\r' && lineFeed > from ? lineFeed - 1 : lineFeed;
}

function afterBreak(text: string, end: number): number {
  return text[end] === '\r' ? end + 2 : end + 1;
}
