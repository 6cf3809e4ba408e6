import type { Reviewed } from '../suggestion.ts';
import { storedZip } from './stored-zip.ts';
import { WORKBOOK_COLUMNS } from './workbook-columns.ts';
import type { WorkbookContext } from './workbook-context.ts';
import frame from './workbook-frame.generated.cjs';
import { type Choices, choicesOf, LISTS } from './workbook-lists.ts';
import { workbookRows } from './workbook-row.ts';
import { listLength, listRows, reviewRows } from './workbook-rows.ts';
import { columnLetters } from './workbook-sheets.ts';
import { xmlText } from './workbook-text.ts';

const encoder = new TextEncoder();

/**
 * The workbook that one speciality's old types are reviewed in: the same bytes for the same rows and context. What a
 * library could do, it has done beforehand (see `workbook-frame.ts`); here rows are put into what it made.
 * @param reviewed in any order; what is booked most comes first
 */
export function writeWorkbook(reviewed: readonly Reviewed[], context: WorkbookContext): Uint8Array {
  const choices = choicesOf(context);
  const values = holes(reviewed.length, choices, context);
  const rows: Readonly<Record<string, () => Iterable<string>>> = {
    'xl/worksheets/sheet1.xml': () => reviewRows(workbookRows(reviewed, context), frame.styles),
    'xl/worksheets/sheet3.xml': () => listRows(choices, context.speciality.id),
  };
  const entries = new Map<string, Uint8Array>();
  let used = 0;
  for (const [path, text] of frame.parts) {
    const [before = '', after = ''] = text.split('{{rows}}').map((part) => filledIn(part, values));
    const bytes = utf8([[before], rows[path]?.() ?? [], [after]], used);
    used += bytes.length;
    entries.set(path, bytes);
  }
  // Stored: packing takes longer than all the rest, and even a large speciality is a few megabytes.
  return storedZip(entries, context.crc32);
}

/** What is put in the frame's `{{…}}`, ready as XML. */
function holes(rows: number, choices: Choices, context: WorkbookContext): ReadonlyMap<string, string> {
  // A range of no rows is none; one empty row does no harm.
  const lastRow = Math.max(2, rows + 1);
  const { speciality, notice } = context;
  return new Map([
    ['lastRow', `${lastRow}`],
    ['lastCell', `$${columnLetters(Object.keys(WORKBOOK_COLUMNS).length - 1)}$${lastRow}`],
    ['lastListRow', `${listLength(choices) + 1}`],
    ...LISTS.map((list): [string, string] => [`last-${list}`, `${Math.max(2, choices[list].length + 1)}`]),
    ['speciality', xmlText(speciality.name)],
    ['notice', xmlText(notice)],
    ['specialityInPrint', xmlText(inPrint(speciality.name))],
    ['noticeInPrint', xmlText(inPrint(notice))],
  ]);
}

/** In the head of a printed page, `&` begins a code. */
function inPrint(text: string): string {
  return text.replace(/&/g, '&&');
}

function filledIn(text: string, values: ReadonlyMap<string, string>): string {
  return text.replace(/\{\{([\w-]+)\}\}/g, (hole, name: string) => values.get(name) ?? hole);
}

/** Kept from one workbook to the next: fresh memory takes longer than what is put into it. */
let buffer = new Uint8Array(0);

/**
 * The texts as one run of UTF-8, in the buffer from a place on. Row by row into one buffer: as one text of a few megabytes,
 * or as bytes put together here, they take longer.
 */
function utf8(lists: readonly Iterable<string>[], from: number): Uint8Array {
  let end = from;
  for (const list of lists)
    for (const text of list) {
      // UTF-8 is at most three bytes for each of JavaScript's units.
      if (end + text.length * 3 > buffer.length) {
        const larger = new Uint8Array(2 * buffer.length + text.length * 3);
        larger.set(buffer.subarray(0, end));
        buffer = larger;
      }
      end += encoder.encodeInto(text, buffer.subarray(end)).written;
    }
  return buffer.subarray(from, end);
}
