import { describe, expect, test } from 'vitest';
import { isReadRightly, precisionRecall, readingQuality } from '../../scripts/bench/precision-recall.ts';

describe('precisionRecall', () => {
  test.each([
    [1, 1, 1],
    [0.5, 1, 2 / 3],
    [0, 0, 0],
    [Number.NaN, 0, 0],
  ])('of %d and %d has the harmonic mean %d', (precision, recall, f1) => {
    expect(precisionRecall(precision, recall).f1).toBeCloseTo(f1, 12);
  });
});

describe('isReadRightly', () => {
  test.each([
    ['20+40', '40+20', true],
    ['20', '20+40', false],
    ['', '', true],
    ['', '20', false],
  ])('"%s" read where "%s" was meant: %s', (read, meant, right) => {
    expect(isReadRightly(read, meant)).toBe(right);
  });
});

test('readingQuality counts what is read and what is said', () => {
  const names = [
    { read: '30', meant: '30' },
    { read: '30', meant: '45' },
    { read: '30', meant: '' },
    { read: '', meant: '20' },
    { read: '40+20', meant: '20+40' },
    { read: '', meant: '' },
  ];
  // Read off four, two rightly; said by four.
  expect(readingQuality(names)).toEqual({ precision: 2 / 4, recall: 2 / 4, f1: 0.5 });
});
