import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { sweepLeftovers } from '../../scripts/commands/sweep-leftovers.ts';

/** A process id that no system gives out. */
const DEAD = 2 ** 30;
const KEPT = ['a.csv', 'notes.tmp', `running.csv.${process.pid}.tmp`];
let folder = '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'besoegstyper-'));
  mkdirSync(join(folder, 'below'));
  for (const name of [...KEPT, `a.csv.${DEAD}.tmp`, `below/b.csv.${DEAD}.tmp`]) writeFileSync(join(folder, name), 'x');
});
afterEach(() => rmSync(folder, { recursive: true }));

test('what killed runs have left in a folder is deleted, and nothing else', () => {
  sweepLeftovers(folder);
  expect(readdirSync(folder).sort()).toEqual([KEPT[0], 'below', ...KEPT.slice(1)]);
  expect(readdirSync(join(folder, 'below'))).toEqual([`b.csv.${DEAD}.tmp`]);
});

test('also below it, where that is asked for', () => {
  sweepLeftovers(folder, { recursive: true });
  expect(readdirSync(join(folder, 'below'))).toEqual([]);
});

test('where there is no folder there is nothing to do', () => {
  expect(() => sweepLeftovers(join(folder, 'findes-ikke'))).not.toThrow();
});
