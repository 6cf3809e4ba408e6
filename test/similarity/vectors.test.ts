import { describe, expect, test } from 'vitest';
import { gramText } from '../../scripts/similarity/grams.ts';
import { createVectors } from '../../scripts/similarity/vectors.ts';
import { trigrams } from '../support/grams.ts';

describe('the trigrams of a word', () => {
  const third = 1 / Math.sqrt(3);
  test.each<[string, Readonly<Record<string, number>>]>([
    ['å', { '^å$': 1 }],
    ['eeg', { '^ee': third, eeg: third, eg$: third }],
    ['aaaa', { '^aa': 0.5, aaa: 1, aa$: 0.5 }],
    ['', {}],
  ])('"%s"', (word, shares) => {
    const expected = Object.entries(shares).map(([text, share]) => ({ text, share }));
    expect(trigrams(word)).toEqual(expected);
    expect(trigrams(word)).toEqual(expected);
  });

  test('are the same however many words were asked for before', () => {
    const before = trigrams('kontrol');
    for (let count = 0; count < 60_000; count++) trigrams(`ord${count}`);
    expect(trigrams('kontrol')).toEqual(before);
  });
});

describe('vectors', () => {
  const ROWS = [['kontrol'], ['kontrol', 'pasemaker'], [], ['kontrol', 'ekokardiografi'], ['kontrol']];
  const { size, starts, features, weights, numbers, idf } = createVectors(ROWS);
  const ranked = [...numbers.keys()].filter((id) => (numbers[id] ?? -1) >= 0);
  const grams = ranked.sort((a, b) => (numbers[a] ?? 0) - (numbers[b] ?? 0)).map(gramText);
  const rows = ROWS.map((_, row) => {
    const [start, end] = [starts[row] ?? 0, starts[row + 1] ?? 0];
    return { features: [...features.slice(start, end)], weights: [...weights.slice(start, end)] };
  });

  test('have a row for each text, and the features of its words', () => {
    expect([size, starts.length]).toEqual([5, 6]);
    for (const [row, words] of ROWS.entries())
      expect(rows[row]?.features.map((number) => grams[number]).sort()).toEqual(
        [...new Set(words.flatMap(trigrams).map(({ text }) => text))].sort(),
      );
  });

  test('are of length 1, but for a text without words', () => {
    const lengths = rows.map((row) => Math.hypot(...row.weights));
    for (const [row, length] of lengths.entries()) expect(length).toBeCloseTo(row === 2 ? 0 : 1, 12);
  });

  test('have the rarest features first, and those that are as rare by code unit', () => {
    expect([...idf].every((value, at) => at === 0 || value <= (idf[at - 1] ?? 0))).toBe(true);
    expect(grams.slice(0, 3)).toEqual(['^ek', '^pa', 'afi']);
    expect(grams.slice(-2)).toEqual(['rol', 'tro']);
    for (const row of rows) expect(row.features).toEqual([...row.features].sort((a, b) => a - b));
  });

  test('weigh what is rare most, and what stands everywhere a little', () => {
    expect(idf[0]).toBeCloseTo(Math.log(6 / 2) + 1, 12);
    expect(idf.at(-1)).toBeCloseTo(Math.log(6 / 5) + 1, 12);
    const [first = 0, last = 0] = [rows[1]?.weights[0], rows[1]?.weights.at(-1)];
    expect(first).toBeGreaterThan(last);
    expect(last).toBeGreaterThan(0);
  });

  test('of nothing are nothing', () => {
    const none = createVectors([]);
    expect([none.size, none.features.length, none.idf.length]).toEqual([0, 0, 0]);
  });
});
