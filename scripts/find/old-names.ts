import type { LegacyRow } from '../model/catalogue.ts';
import { type DecisionStatus, decisionStatus, type LegacyColumn } from '../model/legacy.ts';
import type { Lexicon } from '../similarity/lexicon.ts';
import { maskPeople } from '../similarity/mask-people.ts';
import { readName } from '../similarity/read-name.ts';
import type { OldName } from './search-data.ts';

/**
 * Old names once for each speciality, with all records of the name; people in them masked. In the order of the rows. Where
 * a name holds a person, its abbreviation is left out: it is mostly the beginning of the name, and may hold half of theirs.
 */
export function oldNames(rows: readonly LegacyRow[], lexicon: Lexicon): readonly OldName[] {
  const masked = (text: string, { speciality }: LegacyRow): string =>
    maskPeople(text, readName(text, lexicon, speciality).people);
  const groups = new Map<string, Group>();
  for (const row of rows) {
    const name = masked(cell(row, 'name'), row);
    const key = `${row.speciality ?? ''}\n${name}`;
    const known = groups.get(key);
    if (known) known.rows.push(row);
    else groups.set(key, { name, rows: [row], namesPeople: name !== cell(row, 'name') });
  }
  return [...groups.values()].map((group) => oldName(group, masked));
}

/** The records of one name in one speciality. */
interface Group {
  readonly name: string;
  readonly rows: LegacyRow[];
  readonly namesPeople: boolean;
}

function oldName({ name, rows, namesPeople }: Group, masked: (text: string, row: LegacyRow) => string): OldName {
  const abbreviations = namesPeople ? [] : rows.map((row) => masked(cell(row, 'abbreviation'), row));
  const [abbreviation] = abbreviations.filter((text) => text !== '');
  const targets = once(rows.flatMap((row) => cell(row, 'target').split('+'))).filter((target) => target !== '');
  const status = together(rows.map((row) => decisionStatus(cell(row, 'status')) ?? 'draft'));
  const speciality = rows[0]?.speciality;
  return {
    name,
    ...(speciality === undefined ? {} : { speciality }),
    ids: once(rows.map((row) => cell(row, 'id'))),
    ...(abbreviation === undefined ? {} : { abbreviation }),
    ...(targets.length === 0 ? {} : { targets }),
    ...(status === 'draft' ? {} : { status }),
  };
}

/** What is said of the name is settled when it is of every record; until then a person should look. */
function together(statuses: readonly DecisionStatus[]): DecisionStatus {
  if (statuses.includes('flagged')) return 'flagged';
  return statuses.includes('draft') ? 'draft' : 'accepted';
}

function cell({ cells }: LegacyRow, column: LegacyColumn): string {
  return cells.get(column)?.value ?? '';
}

function once(values: readonly string[]): readonly string[] {
  return [...new Set(values)];
}
