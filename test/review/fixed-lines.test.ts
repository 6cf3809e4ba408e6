import { describe, expect, test } from 'vitest';
import type { Confidence, Edit } from '../../scripts/model/finding.ts';
import { fixedLines } from '../../scripts/review/fixed-lines.ts';

const TEXT = 'id: ekko\nname: Ekko \nmodes: [video]\n';

function fixed(
  edits: readonly (readonly [found: string, text: string])[],
  confidence: Confidence = 'machine-applicable',
) {
  const placed = edits.map(([found, text]): Edit => {
    const start = TEXT.indexOf(found);
    return { range: { start, end: start + found.length }, text };
  });
  return fixedLines(TEXT, { confidence, edits: placed });
}

describe('fixedLines', () => {
  test('gives the whole line that is mended', () => {
    expect(fixed([['Ekko ', 'Ekko']])).toEqual({ startLine: 2, endLine: 2, text: 'name: Ekko' });
  });

  test('gives all lines from the first edit to the last, whatever their order', () => {
    const edits = [
      ['video', 'telephone'],
      ['ekko', 'ekkokardiografi'],
    ] as const;
    const text = 'id: ekkokardiografi\nname: Ekko \nmodes: [telephone]';
    expect(fixed(edits)).toEqual({ startLine: 1, endLine: 3, text });
  });

  test.each([
    ['is not sure', fixed([['Ekko ', 'Ekko']], 'maybe-incorrect')],
    ['takes the line away', fixed([['name: Ekko ', '']])],
    ['takes the line and its end away', fixed([['name: Ekko \n', '']])],
    [
      'overlaps itself',
      fixed([
        ['name: Ekko ', 'x'],
        ['Ekko ', 'y'],
      ]),
    ],
    ['is very long', fixed([['Ekko ', 'x'.repeat(2_001)]])],
    ['holds no edit', fixed([])],
  ])('gives nothing for a fix that %s', (_, lines) => {
    expect(lines).toBeUndefined();
  });
});
