import { stringify } from 'csv-stringify/sync';
import type { RejectedRow } from './export-row.ts';

/**
 * `rejected.csv`: each row that could not be used as it stood, with its line and the reason in Danish; `;` and LF. A row
 * that a spreadsheet would run as a formula gets a ' in front, as OWASP advises ("CSV Injection"): people open this in Excel.
 */
export function rejectedCsv(rejected: readonly RejectedRow[]): string {
  return stringify(
    rejected.map(({ line, reason, raw }) => [line, reason.da, raw]),
    { delimiter: ';', header: true, escape_formulas: true, columns: ['line', 'reason', 'row'] },
  );
}
