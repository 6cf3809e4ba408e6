import Table from 'cli-table3';

/** A table for the terminal, without colour; the first column to the left, figures to the right. Ends with a line break. */
export function textTable(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const made = new Table({
    head: [...head],
    style: { head: [], border: [] },
    colAligns: head.map((_, column) => (column === 0 ? 'left' : 'right')),
    chars: { mid: '', 'left-mid': '', 'mid-mid': '', 'right-mid': '' },
  });
  for (const row of rows) made.push([...row]);
  return `${made.toString()}\n`;
}
