import type { Message } from '../../model/finding.ts';
import { type Cell, countCell, dayCell, idCell, minutesCell, nameCell, textCell } from './export-cells.ts';
import type { ExportColumns } from './export-columns.ts';
import type { ExportField, ExportRow } from './export-row.ts';
import type { TableRow } from './export-table.ts';
import { resolveSpeciality, type SpecialityIndex } from './resolve-speciality.ts';

export type RowRead = { readonly row: ExportRow } | { readonly faults: readonly Message[] };
type Reader<Value> = (cells: readonly string[], faults: Message[]) => Value;

/**
 * Reads rows by their columns. What comes back is the row, or everything that is wrong with it, each fault a clause that
 * begins with the column's heading.
 */
export function rowReader(
  columns: ExportColumns,
  headings: readonly string[],
  specialities: SpecialityIndex,
): (row: TableRow) => RowRead {
  function field<Value>(name: ExportField, as: (text: string) => Cell<Value>, otherwise: Value): Reader<Value> {
    const column = columns.get(name);
    return column === undefined
      ? () => otherwise
      : columnReader(column, headings[column]?.trim() ?? name, as, otherwise);
  }
  const id = field('id', idCell, '');
  const name = field('name', nameCell, '');
  const abbreviation = field('abbreviation', textCell, '');
  const speciality = field('speciality', remembered(textCell), '');
  const slug = remembered((text) => resolveSpeciality(text, specialities));
  const department = field('department', remembered(textCell), '');
  const length = field('length', remembered(minutesCell), undefined);
  const bookings = field('bookings', remembered(countCell), undefined);
  const status = field('status', remembered(textCell), '');
  const futureBookings = field('futureBookings', remembered(countCell), undefined);
  const latestFuture = field('latestFuture', remembered(dayCell), '');
  const templates = field('templates', remembered(countCell), undefined);
  const usedOutside = field('usedOutside', remembered(textCell), '');

  // One list for all rows until one has a fault: nearly none has.
  let faults: Message[] = [];
  return ({ line, cells }) => {
    const specialityText = speciality(cells, faults);
    const row = {
      line,
      id: id(cells, faults),
      name: name(cells, faults),
      abbreviation: abbreviation(cells, faults),
      specialityText,
      speciality: slug(specialityText),
      department: department(cells, faults),
      length: length(cells, faults),
      bookings: bookings(cells, faults),
      status: status(cells, faults),
      futureBookings: futureBookings(cells, faults),
      latestFuture: latestFuture(cells, faults),
      templates: templates(cells, faults),
      usedOutside: usedOutside(cells, faults),
    };
    if (faults.length === 0) return { row };
    const found = faults;
    faults = [];
    return { faults: found };
  };
}

function columnReader<Value>(
  column: number,
  heading: string,
  as: (text: string) => Cell<Value>,
  otherwise: Value,
): Reader<Value> {
  return (cells, faults) => {
    const cell = as(composed((cells[column] ?? '').trim()));
    if ('value' in cell) return cell.value;
    faults.push({ da: `${heading} ${cell.fault.da}`, en: `${heading} ${cell.fault.en}` });
    return otherwise;
  };
}

/** Letters below U+0300 are composed already (Unicode, UAX 15), and to look is faster than to compose. */
function composed(text: string): string {
  return COMPOSABLE.test(text) ? text.normalize('NFC') : text;
}

const COMPOSABLE = /[\u0300-\uFFFF]/;

/** The same, asked once for each text: of 100,000 departments and lengths there are a few hundred different ones. */
function remembered<Value>(as: (text: string) => Value): (text: string) => Value {
  const known = new Map<string, Value>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined || known.has(text)) return before as Value;
    const value = as(text);
    known.set(text, value);
    return value;
  };
}
