import { describe, expect, test } from 'vitest';
import { draftCells } from '../../../scripts/harmonise/legacy/draft-cells.ts';
import { type LegacyCells, NAME_SEPARATOR } from '../../../scripts/model/legacy.ts';
import { entry, harmonising, suggested } from '../../support/harmonise.ts';

const h = await harmonising();

function drafted(cells: Partial<LegacyCells>, name = 'PM KTR læge tlf 30'): Partial<LegacyCells> {
  const [cluster] = suggested([entry(name, cells)], h);
  const [member] = cluster?.members ?? [];
  if (member === undefined) throw new Error('no member');
  const before: LegacyCells = member.entry.cells;
  const after = draftCells({ cells: before, suggestion: member.suggestion });
  const columns = Object.keys(after) as (keyof LegacyCells)[];
  return Object.fromEntries(columns.filter((key) => after[key] !== before[key]).map((key) => [key, after[key]]));
}

const NOTE = /^Forslag \(0,9\d\): samme ord efter pm → pacemaker, ktr → kontrol; telefon tilladt; 30 min tilladt$/;
const DRAFT = {
  target: 'kardiologi/pacemakerkontrol',
  length: '30',
  mode: 'telephone',
  role: 'laege',
  relation: 'equal',
  status: 'draft',
  note: expect.stringMatching(NOTE),
};

describe('a row', () => {
  test('that nobody has touched becomes a draft of what is suggested', () => {
    expect(drafted({})).toEqual(DRAFT);
  });

  test('with a draft of ours is renewed', () => {
    const { status: _, ...withoutStatus } = DRAFT;
    const ours = { status: 'draft', target: 'common/kontrol', transition: 'rebook', note: 'Forslag (0,62): før' };
    expect(drafted(ours)).toEqual({ ...withoutStatus, transition: '' });
  });

  test('with a draft that a workbook showed, and brought back as it was, is ours still', () => {
    const shown = { target: 'kardiologi/pacemakerkontrol', length: '30', mode: 'telephone', role: 'laege' };
    expect(drafted({ ...shown, relation: 'equal', status: 'draft' })).toEqual({ note: DRAFT.note });
  });

  test('without a type that fits says so', () => {
    expect(drafted({}, 'Holter')).toEqual({
      relation: 'unmatched',
      status: 'draft',
      note: 'Forslag (0,00): ingen type i specialet ligner',
    });
  });

  test('keeps what the export says', () => {
    const row = entry('KTR', { departments: `A${NAME_SEPARATOR}B`, bookings: '7', spStatus: 'Aktiv' });
    const member = suggested([row], h)[0]?.members[0];
    expect(member && draftCells({ cells: row.cells, suggestion: member.suggestion })).toMatchObject({
      id: 'KTR',
      departments: 'A | B',
      bookings: '7',
      spStatus: 'Aktiv',
    });
  });

  test.each<[string, Partial<LegacyCells>]>([
    ['accepted', { status: 'accepted', target: 'common/kontrol' }],
    ['accepted, with our note left in it', { status: 'accepted', target: 'common/kontrol', note: 'Forslag (0,62): x' }],
    ['accepted as retired', { status: 'accepted', relation: 'unmatched' }],
    ['flagged', { status: 'flagged', note: 'Forslag (0,62): x · Navnet er ændret' }],
    ['a draft with a note of its own', { status: 'draft', target: 'common/kontrol', note: 'spørg Holbæk' }],
    ['a draft without a note that says something else', { status: 'draft', target: 'common/kontrol' }],
    ['undecided with a note', { note: 'spørg Holbæk' }],
    ['undecided with a target', { target: 'common/kontrol' }],
    ['undecided with a relation', { relation: 'unmatched' }],
  ])('that is %s stays as it is', (_, cells) => {
    expect(drafted(cells)).toEqual({});
  });
});
