import fc from 'fast-check';
import { expect, test } from 'vitest';
import { legacyCsv } from '../../../scripts/harmonise/legacy/legacy-csv.ts';
import { readLegacy } from '../../../scripts/load/legacy.ts';
import { LEGACY_COLUMNS, type LegacyCells } from '../../../scripts/model/legacy.ts';

const EMPTY = Object.fromEntries(LEGACY_COLUMNS.map((column) => [column, ''])) as LegacyCells;
const HEADER =
  'id;name;abbreviation;departments;spLength;bookings;spStatus;futureBookings;latestFuture;templates;usedOutside;target;length;mode;role;relation;transition;status;note\n';

test('writes the header, and rows by id and departments by code unit', () => {
  const rows = [
    { ...EMPTY, id: '9', name: 'EKKO', departments: 'Køge' },
    { ...EMPTY, id: '10', name: 'KTR; 30 "min"', note: 'Ja' },
    { ...EMPTY, id: '9', name: 'EKKO', departments: 'Holbæk' },
  ];
  expect(legacyCsv(rows)).toBe(
    `${HEADER}10;"KTR; 30 ""min""";;;;;;;;;;;;;;;;;Ja\n9;EKKO;;Holbæk;;;;;;;;;;;;;;;\n9;EKKO;;Køge;;;;;;;;;;;;;;;\n`,
  );
});

test('writes the header alone where there is no row', () => {
  expect(legacyCsv([])).toBe(HEADER);
});

test('is read again as it was written', () => {
  const cell = fc.oneof(
    fc.string({ maxLength: 6 }),
    fc.string({ unit: fc.constantFrom(';', '"', '\n', '\r', ' ', 'a', 'å'), maxLength: 6 }),
  );
  const row = fc
    .record(Object.fromEntries(LEGACY_COLUMNS.map((column) => [column, cell])))
    .map((cells) => cells as LegacyCells);
  fc.assert(
    fc.property(row, (cells) => {
      const filled = { ...cells, id: `1${cells.id}` };
      const { rows, findings } = readLegacy({ path: 'legacy-unassigned.csv', text: legacyCsv([filled]) });
      expect(findings).toEqual([]);
      expect(
        rows.map((read) => Object.fromEntries([...read.cells].map(([column, { value }]) => [column, value]))),
      ).toEqual([filled]);
    }),
    { numRuns: 1_000, seed: 20_250_103 },
  );
});
