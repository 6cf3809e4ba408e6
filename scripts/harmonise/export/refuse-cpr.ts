import { type CprLike, cprLike, maskCpr } from '../../model/cpr.ts';
import type { Message } from '../../model/finding.ts';
import { UnusableInput } from '../../model/unusable-input.ts';
import { exportColumns, shown } from './export-columns.ts';
import type { ExportTable } from './export-table.ts';
import type { Header } from './find-header.ts';

const MOST_PLACES = 5;
/** Ten digits; nothing shorter can be a CPR number. */
const SHORTEST = 10;

/**
 * Stops before anything is made of an export that holds what looks like a CPR number: in a cell of any sheet and column,
 * in the header, above it, in a comment or in a sheet's name. Ids are numbers themselves, so there it takes a separator.
 * Says where, never what.
 * @throws UnusableInput
 */
export function refuseCpr(tables: readonly ExportTable[], header: Header | undefined, file: string): void {
  const places: Message[] = [];
  let more = 0;
  for (const place of tables.flatMap((table) => [...cprPlaces(table, header)])) {
    if (places.length < MOST_PLACES) places.push(place);
    else more += 1;
  }
  if (places.length === 0) return;
  throw new UnusableInput({
    da: `"${maskCpr(file)}" indeholder noget, der ligner CPR-numre: ${places.map(({ da }) => da).join(', ')}${
      more > 0 ? ` og ${more} ${more === 1 ? 'sted' : 'steder'} til` : ''
    }. Intet er brugt. Fjern dem fra udtrækket, og prøv igen.`,
    en: `"${maskCpr(file)}" holds what looks like CPR numbers: ${places.map(({ en }) => en).join(', ')}${
      more > 0 ? ` and ${more} more ${more === 1 ? 'place' : 'places'}` : ''
    }. Nothing was used. Remove them from the export, and try again.`,
  });
}

function* cprPlaces(table: ExportTable, header: Header | undefined): Generator<Message> {
  const { sheet } = table;
  if (sheet !== undefined && isCpr(sheet, false))
    yield { da: `arknavnet "${maskCpr(sheet)}"`, en: `the sheet name "${maskCpr(sheet)}"` };
  const own = header?.table === table ? header : undefined;
  const idColumn = own && exportColumns(own.row.cells).get('id');
  for (const row of table.rows) {
    const headings = own !== undefined && row.line > own.row.line ? own.row.cells : undefined;
    for (let column = 0; column < row.cells.length; column += 1) {
      const cell = row.cells[column] ?? '';
      if (cell.length < SHORTEST || !isCpr(cell, headings !== undefined && column === idColumn)) continue;
      yield place(sheet, row.line, headings && (headings[column] ?? ''), column);
    }
  }
  for (const { line, cells } of table.notes) if (isCpr(cells[0] ?? '', false)) yield place(sheet, line, 'kommentar', 0);
}

function isCpr(text: string, isId: boolean): boolean {
  return isId ? [...cprLike(text)].some(({ hasSeparator }: CprLike) => hasSeparator) : !cprLike(text).next().done;
}

function place(sheet: string | undefined, line: number, heading: string | undefined, column: number): Message {
  const name = heading === undefined ? '' : ` (${shown(heading) || `kolonne ${column + 1}`})`;
  const english = heading === undefined ? '' : ` (${shown(heading) || `column ${column + 1}`})`;
  if (sheet === undefined) return { da: `linje ${line}${name}`, en: `line ${line}${english}` };
  return { da: `ark "${maskCpr(sheet)}" række ${line}${name}`, en: `sheet "${maskCpr(sheet)}" row ${line}${english}` };
}
