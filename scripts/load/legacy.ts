import { type CsvError, parse } from 'csv-parse/sync';
import type { LegacyRow, SourceFile } from '../model/catalogue.ts';
import type { Finding } from '../model/finding.ts';
import type { Located } from '../model/range.ts';
import { fault } from './faults.ts';

/** The rows of a `legacy.csv` (`;`, UTF-8, a header), each cell with its place. */
export function readLegacy(file: SourceFile): { rows: LegacyRow[]; findings: Finding[] } {
  let records: { record: string[]; raw: string }[];
  try {
    records = parse(file.text, { delimiter: ';', raw: true, bom: false }) as unknown as typeof records;
  } catch (error) {
    if (!(error instanceof Error && 'code' in error)) throw error;
    return { rows: [], findings: [csvFault(file, error as CsvError)] };
  }
  const [header, ...rest] = records;
  if (header === undefined) return { rows: [], findings: [] };
  let start = header.raw.length;
  const rows = rest.map(({ record, raw }) => {
    const row = readRow(file, header.record, record, raw, start);
    start += raw.length;
    return row;
  });
  return { rows, findings: [] };
}

function readRow(
  file: SourceFile,
  header: readonly string[],
  record: readonly string[],
  raw: string,
  start: number,
): LegacyRow {
  const cells = new Map<string, Located<string>>();
  let from = 0;
  for (const [index, value] of record.entries()) {
    const found = raw.indexOf(value, from);
    const offset = found < 0 ? from : found;
    cells.set(header[index] ?? '', { value, range: { start: start + offset, end: start + offset + value.length } });
    from = offset + value.length;
  }
  return { file, cells, range: { start, end: start + raw.trimEnd().length } };
}

function csvFault(file: SourceFile, error: CsvError): Finding {
  const line = typeof error.lines === 'number' ? error.lines : 1;
  const start = file.text.split('\n', line - 1).join('\n').length + (line > 1 ? 1 : 0);
  return fault('no-syntax-error', file.path, {
    range: { start, end: start + 1 },
    message: {
      da: `Linje ${line} kan ikke læses som CSV (${error.code}): ret antallet af semikoloner eller anførselstegn.`,
      en: `Line ${line} cannot be read as CSV (${error.code}): mend its semicolons or quotes.`,
    },
  });
}
