import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ExportRow } from '../../../scripts/harmonise/export/export-row.ts';
import type { EarlierRow } from '../../../scripts/harmonise/legacy/assign-rows.ts';
import { mergeLegacy } from '../../../scripts/harmonise/legacy/merge-legacy.ts';
import { DECISION_COLUMNS, GONE, type LegacyCells, namesIn } from '../../../scripts/model/legacy.ts';

const HEART = 'kardiologi';

function row(changes: Partial<ExportRow> = {}): ExportRow {
  return {
    line: 2,
    id: '1',
    name: 'KTR 30',
    abbreviation: '',
    specialityText: '',
    speciality: HEART,
    department: 'Køge',
    length: 30,
    bookings: undefined,
    status: 'Aktiv',
    futureBookings: undefined,
    latestFuture: '',
    templates: undefined,
    usedOutside: '',
    ...changes,
  };
}

const AS_BEFORE = { id: '1', name: 'KTR 30', departments: 'Køge', spLength: '30', spStatus: 'Aktiv' };
const DECIDED = { target: 'common/kontrol', relation: 'equivalent', status: 'accepted' };

function before(cells: Partial<LegacyCells> = {}, speciality: string | undefined = HEART): EarlierRow {
  return { speciality, cells: { ...AS_BEFORE, ...cells } };
}
const unassigned = (cells: Partial<LegacyCells> = {}): EarlierRow => ({ ...before(cells), speciality: undefined });

/** Each entry as `speciality id departments → target status (note)`, and each drift as a line. */
function merged(rows: readonly ExportRow[], earlier: readonly EarlierRow[]) {
  const { entries, drift } = mergeLegacy(rows, earlier);
  return {
    entries: entries.map(({ speciality, cells }) =>
      [speciality ?? '-', cells.id, cells.departments, '→', cells.target || '-', cells.status || '-', cells.note]
        .join(' ')
        .trim(),
    ),
    drift: drift.map(({ kind, id, speciality, field, from, to, hasAcceptedDecision }) =>
      [
        kind,
        speciality ?? '-',
        id,
        field ?? '-',
        `"${from}"`,
        `"${to}"`,
        ...(hasAcceptedDecision ? ['accepted'] : []),
      ].join(' '),
    ),
  };
}

describe('one entry', () => {
  test('adds up what the export says of a record in a speciality', () => {
    const rows = [
      row({ department: 'Slagelse, 1+2', bookings: 10, futureBookings: 0, templates: 1, length: 60 }),
      row({ department: 'Køge', bookings: 5, futureBookings: 3, latestFuture: '2026-09-01', usedOutside: 'Roskilde' }),
      row({ department: 'Køge', status: 'Skjult', futureBookings: 4, latestFuture: '2026-02-01', abbreviation: 'KTR' }),
    ];
    const { entries } = mergeLegacy(rows, []);
    expect(entries).toEqual([
      {
        speciality: HEART,
        rows,
        cells: {
          id: '1',
          name: 'KTR 30',
          abbreviation: 'KTR',
          departments: 'Køge | Slagelse, 1+2',
          spLength: '30+60',
          bookings: '15',
          spStatus: 'Aktiv | Skjult',
          futureBookings: '7',
          latestFuture: '2026-09-01',
          templates: '1',
          usedOutside: 'Roskilde',
          target: '',
          length: '',
          mode: '',
          role: '',
          relation: '',
          transition: '',
          status: '',
          note: '',
        },
      },
    ]);
  });

  test.each([
    ['unknown for all', [undefined, undefined], ''],
    ['unknown for one, where the other has none', [0, undefined], ''],
    ['at least so many, where one has some', [2, undefined], '2'],
    ['none for all', [0, 0], '0'],
  ])('tells what is unknown from nothing: %s', (_, counts, futureBookings) => {
    const rows = counts.map((count) => row({ futureBookings: count }));
    expect(mergeLegacy(rows, []).entries[0]?.cells.futureBookings).toBe(futureBookings);
  });

  test('holds no line break, no invisible character, and no | within a name', () => {
    const { cells } = mergeLegacy([row({ name: ' KTR\r\n30\u200B ', department: 'A | B', status: 'a\u030A' })], [])
      .entries[0] ?? { cells: undefined };
    expect([cells?.name, cells?.departments, cells?.spStatus]).toEqual(['KTR 30', 'A/B', 'å']);
  });

  test('keeps the name that was known, of several', () => {
    const rows = [row({ name: 'A' }), row({ name: 'B' })];
    expect(mergeLegacy(rows, [before({ name: 'B' })]).entries[0]?.cells.name).toBe('B');
    expect(mergeLegacy(rows, []).entries[0]?.cells.name).toBe('A');
  });
});

test('entries stand by speciality, those of none last, then by id by code unit', () => {
  const rows = [row({ speciality: undefined }), row({ id: '9' }), row({ id: '10' }), row({ speciality: 'geriatri' })];
  expect(merged(rows, []).entries).toEqual([
    'geriatri 1 Køge → - -',
    'kardiologi 10 Køge → - -',
    'kardiologi 9 Køge → - -',
    '- 1 Køge → - -',
  ]);
});

/** What the export brings, what stood there, and what becomes of both. */
const SCENARIOS: Readonly<
  Record<
    string,
    {
      rows: readonly ExportRow[];
      earlier: readonly EarlierRow[];
      entries: readonly string[];
      drift?: readonly string[];
    }
  >
> = {
  'a record that is new': {
    rows: [row()],
    earlier: [],
    entries: ['kardiologi 1 Køge → - -'],
    drift: ['came kardiologi 1 - "" "Køge"'],
  },
  'a record as before': {
    rows: [row()],
    earlier: [before(DECIDED)],
    entries: ['kardiologi 1 Køge → common/kontrol accepted'],
  },
  'a record in two specialities': {
    rows: [row(), row({ speciality: 'geriatri' })],
    earlier: [before(DECIDED)],
    entries: ['geriatri 1 Køge → - -', 'kardiologi 1 Køge → common/kontrol accepted'],
    drift: ['came geriatri 1 - "" "Køge"'],
  },
  'another name, accepted': {
    rows: [row({ name: 'KTR 45' })],
    earlier: [before({ ...DECIDED, note: 'Aftalt' })],
    entries: ['kardiologi 1 Køge → common/kontrol flagged Aftalt · Navnet er ændret i SP fra "KTR 30"'],
    drift: ['changed kardiologi 1 name "KTR 30" "KTR 45" accepted'],
  },
  'another name, a draft': {
    rows: [row({ name: 'KTR 45' })],
    earlier: [before({ ...DECIDED, status: 'draft' })],
    entries: ['kardiologi 1 Køge → common/kontrol draft Navnet er ændret i SP fra "KTR 30"'],
    drift: ['changed kardiologi 1 name "KTR 30" "KTR 45"'],
  },
  'another name, nothing decided': {
    rows: [row({ name: 'KTR 45' })],
    earlier: [before()],
    entries: ['kardiologi 1 Køge → - -'],
    drift: ['changed kardiologi 1 name "KTR 30" "KTR 45"'],
  },
  'a name back and forth, noted once': {
    rows: [row({ name: 'KTR 45' })],
    earlier: [before({ ...DECIDED, note: 'Navnet er ændret i SP fra "KTR 30"' })],
    entries: ['kardiologi 1 Køge → common/kontrol flagged Navnet er ændret i SP fra "KTR 30"'],
    drift: ['changed kardiologi 1 name "KTR 30" "KTR 45" accepted'],
  },
  'a name that the file did not hold': {
    rows: [row()],
    earlier: [{ speciality: HEART, cells: { id: '1', ...DECIDED } }],
    entries: ['kardiologi 1 Køge → common/kontrol accepted'],
  },
  'another length and status': {
    rows: [row({ length: 45, status: 'Skjult' })],
    earlier: [before(DECIDED)],
    entries: ['kardiologi 1 Køge → common/kontrol accepted'],
    drift: ['changed kardiologi 1 length "30" "45" accepted', 'changed kardiologi 1 status "Aktiv" "Skjult" accepted'],
  },
  'a new department of a record with one row': {
    rows: [row(), row({ department: 'Slagelse' })],
    earlier: [before(DECIDED)],
    entries: ['kardiologi 1 Køge | Slagelse → common/kontrol accepted'],
    drift: ['changed kardiologi 1 departments "Køge" "Køge | Slagelse" accepted'],
  },
  'departments that decided each for itself, and a new one': {
    rows: [row({ department: 'Slagelse' }), row({ department: 'Holbæk' }), row({ department: 'Køge' })],
    earlier: [
      before(DECIDED),
      before({ departments: 'Slagelse | Roskilde', target: 'kardiologi/ekko', status: 'draft' }),
    ],
    entries: [
      'kardiologi 1 Holbæk → - -',
      'kardiologi 1 Køge → common/kontrol accepted',
      'kardiologi 1 Slagelse → kardiologi/ekko draft',
    ],
    drift: [
      'changed kardiologi 1 departments "Slagelse | Roskilde" "Slagelse"',
      'changed kardiologi 1 departments "" "Holbæk"',
    ],
  },
  'a department that left a split record': {
    rows: [row()],
    earlier: [before(DECIDED), before({ ...DECIDED, departments: 'Slagelse' })],
    entries: ['kardiologi 1 Køge → common/kontrol accepted', 'kardiologi 1 Slagelse → common/kontrol accepted'],
    drift: ['gone kardiologi 1 - "Slagelse" "" accepted'],
  },
  'a record that is gone': {
    rows: [],
    earlier: [before({ ...DECIDED, bookings: '12' })],
    entries: ['kardiologi 1 Køge → common/kontrol accepted'],
    drift: ['gone kardiologi 1 - "Køge" "" accepted'],
  },
  'a record that was gone already': {
    rows: [],
    earlier: [before({ ...DECIDED, spStatus: GONE })],
    entries: ['kardiologi 1 Køge → common/kontrol accepted'],
  },
  'a record that comes back': {
    rows: [row()],
    earlier: [before({ ...DECIDED, spStatus: GONE })],
    entries: ['kardiologi 1 Køge → common/kontrol accepted'],
    drift: [`changed kardiologi 1 status "${GONE}" "Aktiv" accepted`],
  },
  'a row of no speciality that now has one': {
    rows: [row()],
    earlier: [unassigned(DECIDED)],
    entries: ['kardiologi 1 Køge → common/kontrol accepted'],
    drift: ['changed kardiologi 1 speciality "" "kardiologi" accepted'],
  },
  'a row of no speciality of which one department has one': {
    rows: [row(), row({ speciality: undefined, department: 'Slagelse' })],
    earlier: [unassigned({ ...DECIDED, departments: 'Køge | Slagelse' })],
    entries: ['kardiologi 1 Køge → common/kontrol accepted', '- 1 Slagelse → common/kontrol accepted'],
    drift: [
      'changed kardiologi 1 speciality "" "kardiologi" accepted',
      'changed kardiologi 1 departments "Køge | Slagelse" "Køge" accepted',
      'changed - 1 departments "Køge | Slagelse" "Slagelse" accepted',
    ],
  },
  'a row of no speciality beside one that has decided': {
    rows: [row(), row({ department: 'Slagelse' })],
    earlier: [before(DECIDED), unassigned({ departments: 'Slagelse', target: 'kardiologi/ekko', status: 'draft' })],
    entries: ['kardiologi 1 Køge → common/kontrol accepted', 'kardiologi 1 Slagelse → kardiologi/ekko draft'],
    drift: ['changed kardiologi 1 speciality "" "kardiologi"'],
  },
  'a row of no speciality whose department has decided meanwhile': {
    rows: [row()],
    earlier: [before(DECIDED), unassigned({ target: 'kardiologi/ekko', status: 'draft' })],
    entries: ['kardiologi 1 Køge → common/kontrol accepted', '- 1 Køge → kardiologi/ekko draft'],
    drift: ['gone - 1 - "Køge" ""'],
  },
  'a row of no speciality beside one that decides for every department': {
    rows: [row()],
    earlier: [before({ ...DECIDED, departments: '' }), unassigned({ target: 'kardiologi/ekko', status: 'draft' })],
    entries: ['kardiologi 1 Køge → common/kontrol accepted', '- 1 Køge → kardiologi/ekko draft'],
    drift: ['changed kardiologi 1 departments "" "Køge" accepted', 'gone - 1 - "Køge" ""'],
  },
  'two rows that list one department, of which one is in use': {
    rows: [row()],
    earlier: [before({ ...DECIDED, spStatus: GONE }), before({ target: 'kardiologi/ekko', status: 'draft' })],
    entries: ['kardiologi 1 Køge → kardiologi/ekko draft', 'kardiologi 1 Køge → common/kontrol accepted'],
  },
};

describe('the merge of', () => {
  for (const [title, { rows, earlier, entries, drift }] of Object.entries(SCENARIOS))
    test(title, () => {
      expect(merged(rows, earlier)).toEqual({ entries, drift: drift ?? [] });
      const once = mergeLegacy(rows, earlier).entries;
      expect(mergeLegacy(rows, once)).toEqual({ entries: once, drift: [] });
    });

  test('a gone record leaves its row as it was, but for the marker', () => {
    const cells = mergeLegacy([], [before({ ...DECIDED, bookings: '12' })]).entries[0]?.cells;
    expect(cells).toMatchObject({ ...AS_BEFORE, ...DECIDED, bookings: '12', spStatus: 'ikke i eksporten' });
  });
});

const SPECIALITY = fc.constantFrom(HEART, 'geriatri', undefined);
const DEPARTMENT = fc.constantFrom('', 'A', 'B, 1+2', 'C');
const ID = fc.constantFrom('1', '2');
const NAME = fc.constantFrom('KTR', 'KTR 30', ' KTR\n');
const EXPORT_ROW = fc
  .record({
    id: ID,
    name: NAME,
    speciality: SPECIALITY,
    department: DEPARTMENT,
    futureBookings: fc.option(fc.nat(2), { nil: undefined }),
  })
  .map(row);
const EARLIER_ROW = fc
  .record({
    speciality: SPECIALITY,
    id: ID,
    name: NAME,
    departments: fc.uniqueArray(DEPARTMENT, { maxLength: 3 }).map((names) => names.filter(Boolean).sort().join(' | ')),
    spStatus: fc.constantFrom('', 'Aktiv', GONE),
    target: fc.constantFrom('', 'common/kontrol', 'common/samtale'),
    status: fc.constantFrom('', 'draft', 'accepted', 'flagged'),
  })
  .map(({ speciality, ...cells }): EarlierRow => ({ speciality, cells }));

test('merging twice is merging once, every row of the export is in one entry, and no decision is lost', () => {
  fc.assert(
    fc.property(fc.array(EXPORT_ROW, { maxLength: 8 }), fc.array(EARLIER_ROW, { maxLength: 6 }), (rows, earlier) => {
      const { entries } = mergeLegacy(rows, earlier);
      expect(mergeLegacy(rows, entries)).toEqual({ entries, drift: [] });
      expect(entries.flatMap((entry) => entry.rows).sort(byRow)).toEqual([...rows].sort(byRow));
      for (const entry of entries) {
        const departments = [...new Set(entry.rows.map(({ department }) => department))].filter(Boolean).sort();
        if (entry.rows.length > 0) expect(namesIn(entry.cells.departments)).toEqual(departments);
      }
      for (const { cells } of earlier.filter(({ cells }) => DECISION_COLUMNS.some((column) => cells[column]))) {
        const kept = entries.filter((entry) => entry.cells.id === cells.id && entry.cells.target === cells.target);
        const statuses = cells.status === 'accepted' ? ['accepted', 'flagged'] : [cells.status];
        expect(kept.some((entry) => statuses.includes(entry.cells.status))).toBe(true);
      }
    }),
    { numRuns: 2_000, seed: 20_250_103 },
  );
});

function byRow(a: ExportRow, b: ExportRow): number {
  return JSON.stringify(a) < JSON.stringify(b) ? -1 : 1;
}
