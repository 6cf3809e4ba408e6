import { expect, test } from 'vitest';
import { recordsCsv } from '../../../scripts/harmonise/legacy/records-csv.ts';

test('records.csv has a line for each record, and quotes where they are needed', () => {
  const text = recordsCsv([
    { id: '1', name: 'KTR; "gammel"', action: 'close', reason: 'alle har besluttet' },
    { id: '2', name: 'EKKO', action: 'wait', reason: 'mangler: Urologi' },
  ]);
  expect(text).toBe(
    'id;name;action;reason\n1;"KTR; ""gammel""";close;alle har besluttet\n2;EKKO;wait;mangler: Urologi\n',
  );
  expect(recordsCsv([])).toBe('id;name;action;reason\n');
});
