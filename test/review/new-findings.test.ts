import { describe, expect, test } from 'vitest';
import type { Finding } from '../../scripts/model/finding.ts';
import { newFindings } from '../../scripts/review/new-findings.ts';

function finding(da: string, start = 0, file = 'a.yaml'): Finding {
  return { rule: 'no-x', severity: 'error', file, range: { start, end: start }, message: { da, en: da } };
}

describe('newFindings', () => {
  test('leaves out what was there, wherever in the file it stands now', () => {
    expect(newFindings([finding('x', 90)], [finding('x', 3)])).toEqual([]);
  });

  test('keeps what is of another file or other words, and one more of the same', () => {
    const before = [finding('x'), finding('y')];
    const now = [finding('x', 1), finding('x', 2), finding('z'), finding('y', 0, 'b.yaml')];
    expect(newFindings(now, before)).toEqual(now.slice(1));
  });
});
