import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { describe, expect, test } from 'vitest';
import { cprLike } from '../../scripts/model/cpr.ts';
import { MODES } from '../../scripts/model/modes.ts';

/**
 * Names in the manner of old SP types, written one by one and labelled by someone who had seen neither our vocabularies nor
 * our catalogue, so that they can measure what reads such names. They are synthetic: none is taken from SP. `part` keeps
 * a third aside that nothing may be tuned on.
 */
function rowsOf(file: string): readonly Record<string, string>[] {
  return parse(readFileSync(`test/harmonise/${file}`, 'utf8'), { delimiter: ';', columns: true });
}

const NAMES = rowsOf('labelled-names.csv');
const PAIRS = rowsOf('hard-negatives.csv');

describe('the labelled names', () => {
  test('are enough of each kind, and of each part', () => {
    expect(NAMES.length).toBeGreaterThanOrEqual(800);
    expect(PAIRS.length).toBeGreaterThanOrEqual(200);
    for (const label of ['duration', 'mode', 'role'])
      expect(NAMES.filter((row) => row[label] !== '').length, label).toBeGreaterThanOrEqual(100);
    for (const rows of [NAMES, PAIRS])
      expect(rows.filter(({ part }) => part === 'report').length / rows.length).toBeCloseTo(1 / 3, 1);
  });

  test('have labels of known form', () => {
    for (const { name, concept, duration, mode, role, part } of NAMES) {
      expect(concept, name).toMatch(/^[a-z0-9]+(?:-[a-z0-9]+)*$/);
      expect(duration, name).toMatch(/^(?:\d+(?:\+\d+)*)?$/);
      expect(['', ...MODES], name).toContain(mode);
      expect(role, name).toMatch(/^(?:[a-z-]+(?:\+[a-z-]+)*)?$/);
      expect(['tune', 'report']).toContain(part);
    }
  });

  test('stand once, and hold nothing like a CPR number', () => {
    expect(new Set(NAMES.map(({ name, speciality }) => `${speciality} ${name}`)).size).toBe(NAMES.length);
    for (const { name = '' } of NAMES) expect([...cprLike(name)]).toEqual([]);
    for (const { a = '', b = '' } of PAIRS) expect(a).not.toBe(b);
  });
});

/**
 * Names by others, who had read neither synonyms nor vocabularies when they wrote; the first five had read the names and
 * descriptions of our types, the last four had not. Of the first two, one may be tuned on; of the three that wrote later, two
 * may; and of the last four, three may. The others have written of the large specialities and are only reported.
 */
describe.each(['first', 'second', 'third'])('the names of other authors: the %s', (folder) => {
  const names = rowsOf(`other-authors/${folder}/labelled-names.csv`);
  const pairs = rowsOf(`other-authors/${folder}/hard-negatives.csv`);

  test('are enough of each part, and of each kind', () => {
    for (const part of ['tune', 'report']) {
      expect(names.filter((row) => row.part === part).length, part).toBeGreaterThanOrEqual(300);
      expect(pairs.filter((row) => row.part === part).length, part).toBeGreaterThanOrEqual(60);
    }
    for (const label of ['duration', 'mode', 'role'])
      expect(names.filter((row) => row[label] !== '').length, label).toBeGreaterThanOrEqual(90);
  });

  test('have labels of known form, stand once, and hold nothing like a CPR number', () => {
    for (const { name = '', concept, duration, mode, role } of names) {
      expect(concept, name).toMatch(/^[a-z0-9]+(?:-[a-z0-9]+)*$/);
      expect(duration, name).toMatch(/^(?:\d+(?:\+\d+)*)?$/);
      expect(['', ...MODES], name).toContain(mode);
      expect(role, name).toMatch(/^(?:[a-z-]+(?:\+[a-z-]+)*)?$/);
      expect([...cprLike(name)]).toEqual([]);
    }
    expect(new Set(names.map(({ name, speciality }) => `${speciality} ${name}`)).size).toBe(names.length);
  });

  test('share no name with ours', () => {
    const ours = new Set(NAMES.map(({ name, speciality }) => `${speciality} ${name}`));
    expect(names.filter(({ name, speciality }) => ours.has(`${speciality} ${name}`))).toEqual([]);
  });
});
