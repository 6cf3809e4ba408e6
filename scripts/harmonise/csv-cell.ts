const NEEDS_QUOTES = /[;"\n\r]/;

/**
 * A cell of a `;`-separated file as csv-stringify writes it, to which the tests hold it: asking that for every cell takes
 * longer than all the rest of a run.
 */
export function csvCell(text: string): string {
  if (text === '') return text;
  return NEEDS_QUOTES.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
