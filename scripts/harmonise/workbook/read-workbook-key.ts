import type { Message } from '../../model/finding.ts';
import type { LegacyCells } from '../../model/legacy.ts';
import { shown } from './read-workbook-cell.ts';
import { cellText } from './workbook-text.ts';

/** What tells one row from another: departments that share a record may have decided differently. */
export type WorkbookKey = Pick<LegacyCells, 'id' | 'departments'>;

/** The old type as we know it, or what is wrong with which cell of the key. */
export type ReadKey = { readonly key: WorkbookKey } | { readonly column: keyof WorkbookKey; readonly message: Message };

/** @param row 1-based, as spreadsheets count */
export type KeyReader = (id: string, departments: string, row: number) => ReadKey;

/**
 * Finds the old type that each row is about, each only once.
 * @param speciality its Danish name
 */
export function keyReader(rows: Iterable<WorkbookKey>, speciality: string): KeyReader {
  const known = new Map<string, Map<string, WorkbookKey>>();
  for (const { id, departments } of rows) {
    const written = cellText(id).trim();
    const ofId = known.get(written) ?? new Map<string, WorkbookKey>();
    known.set(written, ofId.set(cellText(departments).trim(), { id, departments }));
  }
  const seen = new Map<WorkbookKey, number>();
  return (id, departments, row) => {
    const ofId = known.get(id);
    const key = ofId?.get(departments);
    const earlier = key && seen.get(key);
    if (id === '') return { column: 'id', message: NO_ID };
    if (!ofId) return { column: 'id', message: unknownId(id, speciality) };
    if (!key) return { column: 'departments', message: unknownDepartments(id, departments, ofId.keys()) };
    if (earlier !== undefined) return { column: 'id', message: doubled(id, earlier) };
    seen.set(key, row);
    return { key };
  };
}

const NO_ID = {
  da: 'Rækken har ingen id, så den kan ikke læses: skriv id’et, eller slet hele rækken.',
  en: 'The row has no id and cannot be read: write the id, or delete the whole row.',
};

function unknownId(id: string, name: string): Message {
  return {
    da: `Id "${shown(id)}" er ikke blandt de gamle besøgstyper i ${name}: ret id’et, eller slet rækken.`,
    en: `Id "${shown(id)}" is not among the old visit types of ${name}: mend the id, or delete the row.`,
  };
}

function unknownDepartments(id: string, departments: string, known: Iterable<string>): Message {
  const allowed = [...known].map((one) => (one === '' ? '(tom)' : `"${shown(one)}"`));
  return {
    da: `Id "${shown(id)}" har ingen række for afdelingerne "${shown(departments)}": skriv ${allowed.join(' eller ')}.`,
    en: `Id "${shown(id)}" has no row for the departments "${shown(departments)}": write ${allowed.join(' or ')}.`,
  };
}

function doubled(id: string, earlier: number): Message {
  return {
    da: `Id "${shown(id)}" med de samme afdelinger står også i række ${earlier}, som er den, der er læst: slet den række, der ikke gælder.`,
    en: `Id "${shown(id)}" with the same departments is in row ${earlier} too, which is the one that was read: delete the row that does not hold.`,
  };
}
