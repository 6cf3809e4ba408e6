import { describe, expect, test } from 'vitest';
import { applyEdits, safeEdits } from '../../scripts/check/apply-edits.ts';
import { type Confidence, type Finding, replacement } from '../../scripts/model/finding.ts';

function edit(start: number, end: number, text: string) {
  return { range: { start, end }, text };
}

describe('applyEdits', () => {
  test('makes every edit at its place in the old text, in whichever order they come', () => {
    const edits = [edit(8, 11, ''), edit(0, 1, 'AA'), edit(4, 4, '+')];
    expect(applyEdits('abcdefghijk', edits)).toBe('AAbcd+efgh');
    expect(applyEdits('abcdefghijk', edits.toReversed())).toBe('AAbcd+efgh');
  });

  test('makes the first of two that overlap, and both of two that touch', () => {
    expect(applyEdits('abcdef', [edit(2, 5, 'X'), edit(0, 3, 'Y')])).toBe('Ydef');
    expect(applyEdits('abcdef', [edit(3, 6, 'X'), edit(0, 3, 'Y')])).toBe('YX');
    expect(applyEdits('abcdef', [edit(1, 3, ''), edit(1, 3, '')])).toBe('adef');
  });

  test('gives a text without edits back', () => {
    expect(applyEdits('å\n', [])).toBe('å\n');
  });
});

describe('safeEdits', () => {
  test('takes the edits that need no person, and no others', () => {
    const finding = (confidence?: Confidence): Finding => ({
      rule: 'x',
      severity: 'error',
      file: 'x.yaml',
      range: { start: 0, end: 0 },
      message: { da: '', en: '' },
      ...(confidence ? { fix: replacement(confidence, { start: 0, end: 1 }, confidence) } : {}),
    });
    const all = ['maybe-incorrect', 'machine-applicable', 'has-placeholders', 'unspecified', undefined] as const;
    expect(safeEdits(all.map(finding)).map(({ text }) => text)).toEqual(['machine-applicable']);
  });
});
