/** In the order they win when a header has as many of each. */
const SEPARATORS = [';', '\t', ','] as const;

/** What stands between the cells of a header line: the separator it has most of outside quotes. */
export function csvSeparator(header: string): string {
  const bare = header.replace(/"(?:[^"]|"")*"/g, '');
  let best: string = SEPARATORS[0];
  for (const separator of SEPARATORS) if (count(bare, separator) > count(bare, best)) best = separator;
  return best;
}

function count(text: string, separator: string): number {
  return text.split(separator).length - 1;
}
