import type { Message } from '../../model/finding.ts';
import { UnusableInput } from '../../model/unusable-input.ts';
import { openWorkbook } from './open-workbook.ts';
import { type ReadCell, readLength, wordReader } from './read-workbook-cell.ts';
import { keyReader, type WorkbookKey } from './read-workbook-key.ts';
import { cellValueText } from './workbook-cell-text.ts';
import type { NamedId, WorkbookContext } from './workbook-context.ts';
import { refuseCprInWorkbook } from './workbook-cpr.ts';
import type { WorkbookDecision } from './workbook-decision.ts';
import { type ReadColumn, workbookHeader } from './workbook-header.ts';
import { choicesOf } from './workbook-lists.ts';
import { columnLetters } from './workbook-sheets.ts';

/** What a workbook of one speciality may hold. */
export interface ExpectedWorkbook extends Pick<WorkbookContext, 'speciality' | 'targets'> {
  /** The old types that are to be decided on. */
  readonly rows: Iterable<WorkbookKey>;
}

export interface ReadContext {
  /** The file's name, for what is said of it. */
  readonly file: string;
  /** One for each speciality that a workbook may be from. */
  readonly specialities: readonly ExpectedWorkbook[];
  readonly modes: readonly NamedId[];
  readonly roles: readonly NamedId[];
}

export interface WorkbookProblem {
  readonly sheet: string;
  /** As spreadsheets write it: `L14`. */
  readonly cell: string;
  readonly message: Message;
}

export interface ReadWorkbook {
  /** The speciality's slug. */
  readonly speciality: string;
  /** In the order of the sheet. */
  readonly decisions: readonly WorkbookDecision[];
  readonly problems: readonly WorkbookProblem[];
}

/**
 * Reads an edited review workbook. A row with anything wrong is left out, and each of its cells that is wrong is a
 * problem; all other rows are kept. Rows that were deleted are simply not there.
 * @throws UnusableInput where nothing can be read: no workbook of ours, another speciality, a header gone, a CPR-like number
 */
export async function readWorkbook(bytes: Uint8Array, context: ReadContext): Promise<ReadWorkbook> {
  const { sheets, review, speciality } = await openWorkbook(bytes, context.file);
  const header = workbookHeader(review);
  refuseCprInWorkbook(sheets, (sheet, column) => sheet === review && column === header.columns.id);
  const expected = context.specialities.find((one) => one.speciality.id === speciality);
  if (!expected) throw new UnusableInput(otherSpeciality(speciality, context));

  const readers = readersFor(expected, context);
  const readKey = keyReader(expected.rows, expected.speciality.name);
  const decisions: WorkbookDecision[] = [];
  const problems: WorkbookProblem[] = [];
  for (const [index, cells] of review.rows.entries()) {
    if (index <= header.row || cells.every((value) => cellValueText(value) === '')) continue;

    const number = index + 1;
    const complain = (column: ReadColumn, message: Message): void =>
      void problems.push({ sheet: review.name, cell: `${columnLetters(header.columns[column])}${number}`, message });
    const before = problems.length;
    const textAt = (column: ReadColumn): string => cellValueText(cells[header.columns[column]]);
    const read = readKey(textAt('id'), textAt('departments'), number);
    if (!('key' in read)) complain(read.column, read.message);
    const values = readRow(textAt, readers, complain);
    if ('key' in read && problems.length === before) decisions.push({ ...read.key, ...values });
  }
  return { speciality, decisions, problems };
}

type Column = Exclude<ReadColumn, 'id' | 'departments' | 'note'>;
type Readers = Readonly<Record<Column, (text: string) => ReadCell>>;

function readersFor({ targets }: ExpectedWorkbook, { modes, roles }: ReadContext): Readers {
  const choices = choicesOf({ targets, modes, roles });
  const target = wordReader('target', choices.target);
  return {
    target,
    secondTarget: target,
    length: readLength,
    mode: wordReader('mode', choices.mode),
    role: wordReader('role', choices.role),
    relation: wordReader('relation', choices.relation),
    transition: wordReader('transition', choices.transition),
    status: wordReader('status', choices.status),
  };
}

function readRow(
  textAt: (column: ReadColumn) => string,
  readers: Readers,
  complain: (column: ReadColumn, message: Message) => void,
): Omit<WorkbookDecision, keyof WorkbookKey> {
  const read = (column: Column): string => {
    const text = textAt(column);
    if (text === '') return '';
    const cell = readers[column](text);
    if (cell.isGood) return cell.value;
    complain(column, cell.message);
    return '';
  };
  return {
    target: [read('target'), read('secondTarget')].filter((target) => target !== '').join('+'),
    length: read('length'),
    mode: read('mode'),
    role: read('role'),
    relation: read('relation'),
    transition: read('transition'),
    status: read('status'),
    note: textAt('note'),
  };
}

function otherSpeciality(slug: string, { file, specialities }: ReadContext): Message {
  const known = specialities.length > 3 ? '' : specialities.map(({ speciality }) => speciality.name).join(', ');
  return {
    da: `"${file}" er for "${slug}", som ikke er blandt de specialer, der læses${known && ` (${known})`}: brug projektmappen for det rigtige speciale.`,
    en: `"${file}" is for "${slug}", which is not among the specialities that are read${known && ` (${known})`}: use the workbook of the right speciality.`,
  };
}
