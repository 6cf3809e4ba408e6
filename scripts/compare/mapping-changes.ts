import { DECISION_COLUMNS, type DecisionColumn, EXPORT_COLUMNS } from '../model/legacy.ts';
import type { BareChange, FieldChange } from './change.ts';
import type { Sides } from './pairs.ts';
import type { RowItem } from './snapshot.ts';

const TITLES: Readonly<Record<DecisionColumn, string>> = {
  target: 'mål',
  length: 'varighed',
  mode: 'form',
  role: 'rolle',
  relation: 'relation',
  transition: 'overgang',
  status: 'status',
  note: 'note',
};

interface RowPair {
  readonly before: RowItem | undefined;
  readonly after: RowItem | undefined;
}

/**
 * What people have decided anew about old types, row by row, and in one line for each file what a new export brought. Old
 * names and notes may hold a person's name and are never repeated; a row is known by its number in SP.
 */
export function* mappingChanges(sides: Sides): Generator<BareChange> {
  const { base, head, unread } = sides;
  if (base.rows === undefined || head.rows === undefined) return;
  const isRead = ({ path }: RowItem): boolean => !unread.has(path);
  const exports = new Map<string, ExportCounts>();
  for (const pair of rowPairs(base.rows.filter(isRead), head.rows.filter(isRead))) {
    const change = decided(pair, sides);
    if (change) yield change;
    count(pair, exports);
  }
  for (const [path, counts] of [...exports].sort(([a], [b]) => (a < b ? -1 : 1))) yield refreshed(path, counts, sides);
}

/** Rows of the same record in the same speciality, by departments; a row whose departments alone changed is the one it was. */
function* rowPairs(base: readonly RowItem[], head: readonly RowItem[]): Generator<RowPair> {
  const [before, after] = [byRecord(base), byRecord(head)];
  for (const key of [...new Set([...before.keys(), ...after.keys()])].sort()) {
    const old = [...(before.get(key) ?? [])];
    const added: RowItem[] = [];
    for (const row of after.get(key) ?? []) {
      const index = old.findIndex((candidate) => cell(candidate, 'departments') === cell(row, 'departments'));
      if (index < 0) added.push(row);
      else yield { before: old.splice(index, 1)[0], after: row };
    }
    if (old.length === 1 && added.length === 1) yield { before: old[0], after: added[0] };
    else {
      for (const row of old) yield { before: row, after: undefined };
      for (const row of added) yield { before: undefined, after: row };
    }
  }
}

function byRecord(rows: readonly RowItem[]): ReadonlyMap<string, readonly RowItem[]> {
  const found = new Map<string, RowItem[]>();
  for (const row of rows) {
    const key = `${row.path} ${row.id}`;
    const same = found.get(key);
    if (same) same.push(row);
    else found.set(key, [row]);
  }
  return found;
}

function cell(row: RowItem | undefined, column: string): string {
  return row?.cells.get(column) ?? '';
}

function decided({ before, after }: RowPair, sides: Sides): BareChange | undefined {
  const row = after ?? before;
  if (row === undefined) return undefined;
  const { words } = sides;
  const speciality = row.speciality === undefined ? 'uden speciale' : words.speciality(row.speciality);
  const name = `Gammel type ${row.id} (${speciality})`;
  const fields = DECISION_COLUMNS.flatMap((column) => fieldOf(column, before, after, sides));
  if (fields.length === 0) return undefined;
  const told = {
    subject: `${row.speciality ?? '-'} ${row.id}`,
    name,
    ...(row.speciality === undefined ? {} : { set: row.speciality }),
    fields,
    ...(cell(before, 'status') === 'accepted' ? { wasAccepted: true as const } : {}),
  };
  const isDecided = (side: RowItem | undefined): boolean =>
    DECISION_COLUMNS.some((column) => cell(side, column) !== '');
  const rest = fields.map(({ text }) => text).join('; ');
  if (!isDecided(after)) return { ...told, kind: 'mapping-removed', sentence: `${name}: beslutningen er fjernet.` };
  if (isDecided(before)) return { ...told, kind: 'mapping-changed', sentence: `${name}: ${rest}.` };
  const target = cell(after, 'target');
  const becomes = target === '' ? '' : ` bliver til ${words.value('target', target)}`;
  const status = words.value('status', cell(after, 'status') || 'draft');
  return { ...told, kind: 'mapping-added', sentence: `${name}${becomes || ': ny beslutning'} (${status}).` };
}

function fieldOf(
  column: DecisionColumn,
  before: RowItem | undefined,
  after: RowItem | undefined,
  { words }: Sides,
): readonly FieldChange[] {
  const [old, now] = [cell(before, column), cell(after, column)];
  if (old === now) return [];
  if (column === 'note') return [{ path: column, text: 'note: ændret' }];
  const said = (value: string): string =>
    value === ''
      ? '–'
      : column === 'length'
        ? value
        : value
            .split('+')
            .map((part) => words.value(column, part))
            .join(' + ');
  const unit = column === 'length' && now !== '' ? ' min' : '';
  return [{ path: column, before: old, after: now, text: `${TITLES[column]}: ${said(old)} → ${said(now)}${unit}` }];
}

interface ExportCounts {
  readonly speciality: string | undefined;
  added: number;
  gone: number;
  changed: number;
}

function count({ before, after }: RowPair, exports: Map<string, ExportCounts>): void {
  const row = after ?? before;
  if (row === undefined) return;
  const isChanged = before && after && EXPORT_COLUMNS.some((column) => cell(before, column) !== cell(after, column));
  if (before && after && !isChanged) return;
  const counts = exports.get(row.path) ?? { speciality: row.speciality, added: 0, gone: 0, changed: 0 };
  if (!before) counts.added += 1;
  else if (!after) counts.gone += 1;
  else counts.changed += 1;
  exports.set(row.path, counts);
}

function refreshed(path: string, { speciality, added, gone, changed }: ExportCounts, { words }: Sides): BareChange {
  const name = speciality === undefined ? 'gamle typer uden speciale' : words.speciality(speciality);
  const says = [
    ...(added > 0 ? [`${added} ${added === 1 ? 'ny række' : 'nye rækker'}`] : []),
    ...(gone > 0 ? [`${gone} ${gone === 1 ? 'række' : 'rækker'} færre`] : []),
    ...(changed > 0 ? [`${changed} ${changed === 1 ? 'ændret række' : 'ændrede rækker'}`] : []),
  ];
  return {
    kind: 'export-refreshed',
    subject: path,
    name,
    ...(speciality === undefined ? {} : { set: speciality }),
    fields: [],
    sentence: `SP-udtrækket for ${name}: ${says.join(', ')}.`,
  };
}
