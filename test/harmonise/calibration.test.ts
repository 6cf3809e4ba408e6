import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { calibrated } from '../../scripts/harmonise/calibration.ts';

const score = fc.double({ min: 0, max: 1, noNaN: true });

describe('a score as a share', () => {
  test('is 0 of nothing, and never certain', () => {
    expect(calibrated(0)).toBe(0);
    expect(calibrated(1)).toBeGreaterThan(0.9);
    fc.assert(fc.property(score, (given) => calibrated(given) < 1));
  });

  test('is in hundredths, so that what is shown is what is ordered by', () => {
    fc.assert(fc.property(score, (given) => Number(calibrated(given).toFixed(2)) === calibrated(given)));
  });

  test('never falls where the score rises', () => {
    fc.assert(fc.property(score, score, (a, b) => calibrated(Math.min(a, b)) <= calibrated(Math.max(a, b))));
  });

  test('tells a good score from a poor one', () => {
    const shares = [0.2, 0.4, 0.6, 0.8, 0.99].map(calibrated);
    expect(shares).toEqual([...new Set(shares)].sort((a, b) => a - b));
  });
});
