import { csvCell } from '../csv-cell.ts';
import type { RecordAction } from './record-actions.ts';

/** `records.csv`: what SP is to do with each record, and why. */
export function recordsCsv(actions: readonly RecordAction[]): string {
  let text = 'id;name;action;reason\n';
  for (const { id, name, action, reason } of actions)
    text += `${csvCell(id)};${csvCell(name)};${action};${csvCell(reason)}\n`;
  return text;
}
