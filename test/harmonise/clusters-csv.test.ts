import { expect, test } from 'vitest';
import { clustersCsv } from '../../scripts/harmonise/clusters-csv.ts';
import type { LegacyEntry } from '../../scripts/harmonise/legacy/merge-legacy.ts';
import { GONE } from '../../scripts/model/legacy.ts';
import { entry, exportRow, harmonising, suggested } from '../support/harmonise.ts';

const h = await harmonising();
const HEADER = 'id;cluster;duration;mode;role;target;relation;confidence;why;department;line\n';

function csv(entries: readonly LegacyEntry[]): string {
  return clustersCsv(suggested(entries, h));
}

test('has a line for each row of the export, in its order, however they are grouped', () => {
  const shared = {
    ...entry('Holter', { id: '2' }),
    rows: [exportRow({ id: '2', line: 5, department: 'B' }), exportRow({ id: '2', line: 3, department: 'A' })],
  };
  const rows = [entry('Holter 30 læge', { id: '1' }, 'kardiologi', { line: 4 }), shared];
  const text = csv([...rows, entry('Holter', { id: '3' }, 'urologi', { line: 2 })]);
  expect(text).toBe(
    `${HEADER}3;urologi/holtermonitorering;;;;;unmatched;0.00;ingen type i specialet ligner;Afdeling A;2
2;kardiologi/holtermonitorering;;;;;unmatched;0.00;ingen type i specialet ligner;A;3
1;kardiologi/holtermonitorering;30;;laege;;unmatched;0.00;ingen type i specialet ligner;Afdeling A;4
2;kardiologi/holtermonitorering;;;;;unmatched;0.00;ingen type i specialet ligner;B;5
`,
  );
});

test('quotes what needs it', () => {
  const [, line] = csv([entry('TTE 30', {}, 'kardiologi', { department: 'A; "B"', id: '1' })]).split('\n');
  expect(line).toMatch(
    /^1;kardiologi\/ekkokardiografi;30;;;kardiologi\/ekkokardiografi;equivalent;0\.9\d;"samme som synonymet »TTE«; 30 min tilladt";"A; ""B""";2$/,
  );
});

test('has none for what is no longer in the export', () => {
  expect(csv([{ ...entry('Holter', { spStatus: GONE }), rows: [] }])).toBe(HEADER);
  expect(csv([])).toBe(HEADER);
});
