import type { Speciality } from '../../model/catalogue.ts';
import { cprLike } from '../../model/cpr.ts';
import { UnusableInput } from '../../model/unusable-input.ts';
import { decodeExport } from './decode-export.ts';
import { checkHeader } from './export-columns.ts';
import type { SpExport } from './export-row.ts';
import { MOST_ROWS } from './export-table.ts';
import { findHeader, type Header } from './find-header.ts';
import { readCsvTable } from './read-csv-table.ts';
import { readRows } from './read-rows.ts';
import { isWorkbook, readXlsxTables } from './read-xlsx-tables.ts';
import { refuseCpr } from './refuse-cpr.ts';
import { refuseOldWorkbook } from './refuse-old-workbook.ts';
import { indexSpecialities } from './resolve-speciality.ts';

/** What an export is read by: its file's name for what is said of it, and the specialities that its rows may belong to. */
export interface ExportContext {
  readonly file: string;
  readonly specialities: readonly Speciality[];
}

/**
 * Reads an export of SP's visit types from the bytes of a CSV file or a workbook (.xlsx). Every row that holds anything
 * comes out, either read or rejected with all that is wrong with it; one bad row stops no other.
 * @throws UnusableInput when it is no such file, lacks a header with id and name, or holds what looks like a CPR number.
 */
export async function readExport(bytes: Uint8Array, { file, specialities }: ExportContext): Promise<SpExport> {
  refuseOldWorkbook(bytes, file);
  const { table, row } =
    (isWorkbook(bytes) ? await openWorkbook(bytes, file) : await openCsv(bytes, file)) ?? nothing(file);
  checkHeader(row.cells, file);
  const rows = table.rows.filter(({ line }) => line > row.line);
  if (rows.length > MOST_ROWS) throw tooManyRows(rows.length, file);
  return readRows(row.cells, rows, indexSpecialities(specialities));
}

async function openCsv(bytes: Uint8Array, file: string): Promise<Header | undefined> {
  const text = decodeExport(bytes, file);
  const tables = [await readCsvTable(text)];
  const header = findHeader(tables);
  // Over the whole text in one go, this takes a fraction of what it takes cell by cell.
  if (!cprLike(text).next().done) refuseCpr(tables, header, file);
  return header;
}

async function openWorkbook(bytes: Uint8Array, file: string): Promise<Header | undefined> {
  const tables = await readXlsxTables(bytes, file);
  const header = findHeader(tables);
  refuseCpr(tables, header, file);
  return header;
}

function nothing(file: string): never {
  throw new UnusableInput({
    da: `"${file}" er tom: hent udtrækket igen.`,
    en: `"${file}" is empty: fetch the export again.`,
  });
}

function tooManyRows(rows: number, file: string): UnusableInput {
  return new UnusableInput({
    da: `"${file}" har ${rows} rækker, og vi læser højst ${MOST_ROWS}: del udtrækket op, fx efter speciale.`,
    en: `"${file}" has ${rows} rows, and we read at most ${MOST_ROWS}: split the export, for instance by speciality.`,
  });
}
