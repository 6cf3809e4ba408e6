import { stringify } from 'csv-stringify/sync';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { csvCell } from '../../scripts/harmonise/csv-cell.ts';

test('a cell is written as csv-stringify writes it', () => {
  const text = fc.string({ unit: fc.constantFrom('a', 'æ', ';', '"', '\n', '\r', ' ', '=', ',') });
  fc.assert(
    fc.property(text, text, (first, second) => {
      expect(`${csvCell(first)};${csvCell(second)}\n`).toBe(stringify([[first, second]], { delimiter: ';' }));
    }),
  );
});
