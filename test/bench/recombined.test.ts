import { describe, expect, test } from 'vitest';
import { recombined, recombinedWithin } from '../../scripts/bench/recombined.ts';

describe('recombined', () => {
  test('takes the first half of one name and the last of another', () => {
    const names = ['a b c d', 'p q r s'];
    for (const name of recombined(names, 4))
      expect(['a b', 'p q'].flatMap((x) => [`${x} c d`, `${x} r s`])).toContain(name);
  });

  test('gives as many as asked for, the same every time, and hardly any twice', () => {
    const names = Array.from({ length: 300 }, (_, index) => `x${index} y${index}`);
    const made = recombined(names, 3_000);
    expect(made).toHaveLength(3_000);
    expect(recombined(names, 3_000)).toEqual(made);
    expect(new Set(made).size).toBeGreaterThan(2_900);
  });
});

test('recombinedWithin never mixes specialities, and gives each its share', () => {
  const names = Array.from({ length: 9 }, (_, index) => {
    const speciality = index < 3 ? 'kardiologi' : 'urologi';
    return { name: `${speciality} ${index}`, speciality };
  });
  const made = recombinedWithin(names, 100);
  expect(made).toHaveLength(100);
  expect(made.filter(({ speciality }) => speciality === 'kardiologi')).toHaveLength(33);
  for (const { name, speciality } of made) expect(name.startsWith(speciality ?? '')).toBe(true);
});
