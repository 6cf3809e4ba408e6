import { GONE, type LegacyCells, namesIn } from '../../model/legacy.ts';
import { byCodeUnit } from '../by-code-unit.ts';
import type { ExportRow } from '../export/export-row.ts';
import { plainName } from './plain-name.ts';

/** A row of a `legacy.csv` as it stands; a column that its file lacks is absent. */
export interface EarlierRow {
  readonly speciality: string | undefined;
  readonly cells: Partial<LegacyCells>;
}

/** Rows of the export that share a decision, and the earlier row that holds it. */
export interface Assigned {
  readonly speciality: string | undefined;
  /** None where the earlier row is no longer in the export. */
  readonly rows: readonly ExportRow[];
  readonly earlier: EarlierRow | undefined;
  /** Whether the record stood in this speciality's file already, for these departments or others. */
  readonly isKnownRecord: boolean;
}

interface Group {
  readonly id: string;
  readonly speciality: string | undefined;
  readonly rows: ExportRow[];
  readonly earlier: EarlierRow[];
}

/**
 * Gives every row of the export to one earlier row or to none, and every earlier row back, with what it got. By speciality
 * (those of none last) and id, by code unit: whoever sorts what is made of it finds it sorted already.
 */
export function assignRows(rows: readonly ExportRow[], earlier: readonly EarlierRow[]): readonly Assigned[] {
  const groups = groupsOf(rows, earlier);
  if (earlier.length > 0) moveUnassigned(groups);
  const assigned: Assigned[] = [];
  for (const group of groups) addGroup(assigned, group);
  return assigned;
}

/** The groups, sorted one speciality at a time, which takes fewer and cheaper comparisons. */
function groupsOf(rows: readonly ExportRow[], earlier: readonly EarlierRow[]): readonly Group[] {
  const bySpeciality = new Map<string | undefined, Map<string, Group>>();
  const inSpeciality = (speciality: string | undefined): Map<string, Group> => {
    const known = bySpeciality.get(speciality);
    if (known) return known;
    const made = new Map<string, Group>();
    bySpeciality.set(speciality, made);
    return made;
  };
  for (const row of rows) {
    const { id, speciality } = row;
    const byId = inSpeciality(speciality);
    const group = byId.get(id);
    if (group) group.rows.push(row);
    else byId.set(id, { id, speciality, rows: [row], earlier: [] });
  }
  for (const row of earlier) {
    const { speciality } = row;
    const id = row.cells.id ?? '';
    const byId = inSpeciality(speciality);
    const group = byId.get(id);
    if (group) group.earlier.push(row);
    else byId.set(id, { id, speciality, rows: [], earlier: [row] });
  }
  return [...bySpeciality]
    .sort(([a], [b]) => specialityOrder(a, b))
    .flatMap(([, byId]) => [...byId.values()].sort(idOrder));
}

function specialityOrder(a: string | undefined, b: string | undefined): number {
  return Number(a === undefined) - Number(b === undefined) || byCodeUnit(a ?? '', b ?? '');
}

function idOrder(a: Group, b: Group): number {
  return byCodeUnit(a.id, b.id);
}

function moveUnassigned(all: readonly Group[]): void {
  const waiting = new Map<string, Group>();
  const homes = new Map<string, Group[]>();
  for (const group of all) if (group.speciality === undefined && group.earlier.length > 0) waiting.set(group.id, group);
  for (const group of all)
    if (group.speciality !== undefined && group.rows.length > 0 && waiting.has(group.id))
      homes.set(group.id, [...(homes.get(group.id) ?? []), group]);
  for (const [id, found] of homes) {
    const group = waiting.get(id);
    if (group) moveTo(found, group);
  }
}

/**
 * A row of no speciality whose departments the export now finds in one goes there with its decision. It stays as well for
 * departments that still have no speciality; and goes to each, where they are now in several.
 */
function moveTo(groups: readonly Group[], unassigned: Group): void {
  const homes = groups.map((group) => ({ group, own: [...group.earlier] }));
  const staying = unassigned.earlier.filter((row) => {
    const taking = homes.filter(({ group, own }) => isFor(row, group.rows, own));
    for (const { group } of taking) group.earlier.push(row);
    return taking.length === 0 || isFor(row, unassigned.rows, []);
  });
  unassigned.earlier.splice(0, unassigned.earlier.length, ...staying);
}

/** Whether the row decides for one of the export's rows: its department, or all, where no own row does so already. */
function isFor(row: EarlierRow, rows: readonly ExportRow[], own: readonly EarlierRow[]): boolean {
  const departments = departmentsOf(row);
  if (departments.length === 0) return own.length === 0 && rows.length > 0;
  const decided = own.map(departmentsOf);
  if (decided.some((names) => names.length === 0)) return false;
  return rows.some(({ department }) => {
    const name = plainName(department);
    return departments.includes(name) && !decided.some((names) => names.includes(name));
  });
}

function departmentsOf({ cells }: EarlierRow): readonly string[] {
  return namesIn(cells.departments ?? '');
}

/**
 * With one earlier row all rows are its. Where several share the record out by departments, each row goes to the one that
 * lists its department; a department that none lists is decided about on its own.
 */
function addGroup(assigned: Assigned[], { speciality, rows, earlier }: Group): void {
  const isKnownRecord = earlier.length > 0;
  if (earlier.length <= 1) {
    if (rows.length > 0 || isKnownRecord) assigned.push({ speciality, rows, earlier: earlier[0], isKnownRecord });
    return;
  }
  const ordered = [...earlier].sort(takingOrder);
  const takers = new Map<string, EarlierRow>();
  for (const row of ordered)
    for (const name of nonEmpty(departmentsOf(row))) if (!takers.has(name)) takers.set(name, row);
  const taken = new Map<EarlierRow | string, ExportRow[]>(ordered.map((row) => [row, []]));
  for (const row of rows) {
    const name = plainName(row.department);
    const taker = takers.get(name) ?? name;
    const known = taken.get(taker);
    if (known) known.push(row);
    else taken.set(taker, [row]);
  }
  for (const [taker, given] of taken)
    assigned.push({ speciality, rows: given, earlier: typeof taker === 'string' ? undefined : taker, isKnownRecord });
}

/** Of two rows that list one department, the one that is in use takes it, so that the next merge decides alike. */
function takingOrder({ cells: a }: EarlierRow, { cells: b }: EarlierRow): number {
  return (
    Number(a.spStatus === GONE) - Number(b.spStatus === GONE) || byCodeUnit(a.departments ?? '', b.departments ?? '')
  );
}

/** A row that names no department takes the export's rows that name none. */
function nonEmpty(names: readonly string[]): readonly string[] {
  return names.length > 0 ? names : [''];
}
