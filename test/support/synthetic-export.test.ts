import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { openCatalogue } from '../../scripts/load/open-catalogue.ts';
import { cprLike } from '../../scripts/model/cpr.ts';
import { read } from './read-export.ts';
import { syntheticExport } from './synthetic-export.ts';
import { SURNAMES } from './synthetic-name.ts';

const EXAMPLE = 'examples/sp-export-syntetisk.csv';
const { catalogue } = await openCatalogue('catalogue');

describe(EXAMPLE, () => {
  const text = readFileSync(EXAMPLE, 'utf8');

  test('is what the generator makes of its seed', () => {
    expect(syntheticExport({ rows: 6000, seed: 2026 }) === text).toBe(true);
    expect(syntheticExport({ rows: 6000, seed: 2027 }) === text).toBe(false);
  });

  test('says in its first line that it is made up, and quotes nothing', () => {
    expect(text).toMatch(/^# SYNTETISK: /);
    expect(text.split('\n')[1]).toMatch(/^id;navn;/);
    expect(text).not.toMatch(/["\r]/);
    expect([...cprLike(text)]).toEqual([]);
  });

  test('is read whole, in more than thirty specialities', async () => {
    const { rows, rejected, has } = await read(text, catalogue.specialities);
    expect(rejected).toEqual([]);
    expect(rows).toHaveLength(6000);
    expect(has.size).toBe(12);
    expect(new Set(rows.map(({ speciality }) => speciality)).size).toBeGreaterThan(30);
    expect(rows.filter(({ speciality }) => speciality === undefined).length / rows.length).toBeLessThan(0.03);
  });

  test('is as uneven as the real ones: few types have most visits, some none, some several departments', async () => {
    const { rows } = await read(text);
    const bookings = rows.map(({ bookings = 0 }) => bookings).sort((a, b) => b - a);
    const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);
    expect(sum(bookings.slice(0, 600)) / sum(bookings)).toBeGreaterThan(0.7);
    expect(bookings.filter((count) => count === 0).length).toBeGreaterThan(600);
    expect(new Set(rows.map(({ id }) => id)).size).toBeLessThan(5200);
    expect(rows.some(({ usedOutside }) => usedOutside === 'Region Hovedstaden')).toBe(true);
  });

  test('names only people that the vocabulary knows', () => {
    const known = (catalogue.vocabularies.get('person-names')?.terms ?? []).map(({ term }) => term.name);
    for (const name of SURNAMES) expect(known).toContain(name);
    expect(text).toMatch(/DR\.? HANSEN/);
  });
});

describe('a synthetic export', () => {
  test.each([0, 1, 2, 17])('has the %i rows asked for', async (count) => {
    expect((await read(syntheticExport({ rows: count, seed: 1 }))).rows).toHaveLength(count);
  });

  test('of a hundred thousand rows stays varied, and is read whole', async () => {
    const text = syntheticExport({ rows: 100_000, seed: 1 });
    expect([...cprLike(text)]).toEqual([]);
    const { rows, rejected } = await read(text);
    expect([rows.length, rejected.length]).toEqual([100_000, 0]);
    expect(new Set(rows.map(({ name }) => name)).size).toBeGreaterThan(60_000);
  });
});
