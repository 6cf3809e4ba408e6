import { describe, expect, test } from 'vitest';
import { bCubed, bCubedOfEach, type Grouped, pairwise, singletons } from '../../scripts/bench/cluster-quality.ts';

/** Names as `cluster concept`, or `cluster concept weight`. */
function names(...lines: readonly string[]): readonly Grouped[] {
  return lines.map((line) => {
    const [cluster = '', concept = '', weight = '1'] = line.split(' ');
    return { cluster, concept, weight: Number(weight) };
  });
}

// Two of x and one of y put together, the third x left alone.
const MIXED = names('1 x', '1 x', '1 y', '2 x');

describe('pairwise', () => {
  test('counts the pairs put together and those that belong together', () => {
    // Together: xx, xy, xy. Belonging: three pairs of x. In both: one.
    expect(pairwise(MIXED)).toEqual({ precision: 1 / 3, recall: 1 / 3, f1: 1 / 3 });
  });

  test('weighs a pair by the product of its names', () => {
    const { precision, recall } = pairwise(names('1 x 3', '1 x 2', '1 y 1', '2 x 4'));
    // Together: 3·2 + 3·1 + 2·1 = 11, of which right 6. Belonging: 3·2 + 3·4 + 2·4 = 26.
    expect([precision, recall]).toEqual([6 / 11, 6 / 26]);
  });

  test('of what is grouped as it should be is 1', () => {
    expect(pairwise(names('1 x', '1 x', '2 y'))).toEqual({ precision: 1, recall: 1, f1: 1 });
  });

  test('has no precision where nothing is put together', () => {
    expect(pairwise(singletons(MIXED))).toEqual({ precision: Number.NaN, recall: 0, f1: 0 });
  });
});

describe('B-cubed', () => {
  test('looks at each name: what is with it, and what should be', () => {
    expect(bCubedOfEach(MIXED)).toEqual([
      { precision: 2 / 3, recall: 2 / 3 },
      { precision: 2 / 3, recall: 2 / 3 },
      { precision: 1 / 3, recall: 1 },
      { precision: 1, recall: 1 / 3 },
    ]);
  });

  test('is the mean of all', () => {
    const { precision, recall, f1 } = bCubed(MIXED);
    expect(precision).toBeCloseTo((2 / 3 + 2 / 3 + 1 / 3 + 1) / 4, 12);
    expect(recall).toBeCloseTo((2 / 3 + 2 / 3 + 1 + 1 / 3) / 4, 12);
    expect(f1).toBeCloseTo(2 / 3, 12);
  });

  test('takes a name of weight 3 for three names', () => {
    const heavy = bCubed(names('1 x 3', '1 y 1', '2 x 2'));
    const many = bCubed(names('1 x', '1 x', '1 x', '1 y', '2 x', '2 x'));
    expect(heavy.precision).toBeCloseTo(many.precision, 12);
    expect(heavy.recall).toBeCloseTo(many.recall, 12);
    expect(heavy.precision).toBeCloseTo((3 * (3 / 4) + 1 / 4 + 2) / 6, 12);
  });

  test('may be asked of some of the names among all', () => {
    const { precision, recall } = bCubed(MIXED, [true, false, false, true]);
    expect(precision).toBeCloseTo((2 / 3 + 1) / 2, 12);
    expect(recall).toBeCloseTo((2 / 3 + 1 / 3) / 2, 12);
  });

  test('of every name alone has full precision and little recall', () => {
    const alone = bCubed(singletons(MIXED));
    expect(alone.precision).toBe(1);
    expect(alone.recall).toBeCloseTo((1 / 3 + 1 / 3 + 1 + 1 / 3) / 4, 12);
  });
});
