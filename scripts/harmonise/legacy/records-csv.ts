import { csvCell } from '../csv-cell.ts';
import type { RecordAction } from './record-actions.ts';

/** `records.csv`: what SP is to do with each record, and why. */
export function recordsCsv(actions: readonly RecordAction[]): string {
  const lines = actions.map(({ id, name, action, reason }) =>
    [csvCell(id), csvCell(name), action, `${csvCell(reason)}\n`].join(';'),
  );
  return `id;name;action;reason\n${lines.join('')}`;
}
