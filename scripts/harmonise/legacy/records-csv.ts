import { stringify } from 'csv-stringify/sync';
import type { RecordAction } from './record-actions.ts';

/** `records.csv`: what SP is to do with each record, and why. */
export function recordsCsv(actions: readonly RecordAction[]): string {
  return stringify(
    actions.map(({ id, name, action, reason }) => [id, name, action, reason]),
    { delimiter: ';', header: true, columns: ['id', 'name', 'action', 'reason'] },
  );
}
