import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { writeAllWhole, writeWhole } from '../../scripts/commands/write-whole.ts';
import { UnusableInput } from '../../scripts/model/unusable-input.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'besoegstyper-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

describe('a file', () => {
  test('is written with the folders that it needs, and nothing is left beside it', () => {
    writeWhole(join(folder, 'a/b/c.csv'), 'id\n');
    writeWhole(join(folder, 'a/b/d.xlsx'), Uint8Array.of(0, 255));
    expect(readFileSync(join(folder, 'a/b/c.csv'), 'utf8')).toBe('id\n');
    expect([...readFileSync(join(folder, 'a/b/d.xlsx'))]).toEqual([0, 255]);
    expect(readdirSync(join(folder, 'a/b'))).toEqual(['c.csv', 'd.xlsx']);
  });

  test('is replaced by another, so that whoever reads the old one reads it to its end', () => {
    const path = join(folder, 'c.csv');
    writeFileSync(path, 'the old and longer text');
    const before = statSync(path).ino;
    writeWhole(path, 'new');
    expect(readFileSync(path, 'utf8')).toBe('new');
    expect(statSync(path).ino).not.toBe(before);
  });

  test('that may not be written is told of, and nothing is left', () => {
    const path = join(folder, 'c.csv');
    mkdirSync(join(path, 'in-the-way'), { recursive: true });
    const thrown = refusal(path);
    expect(thrown).toMatch(
      /^".*c\.csv" kan ikke skrives \((?:EISDIR|ENOTEMPTY|EEXIST|EPERM)\): ret stien eller rettighederne\.$/,
    );
    expect(readdirSync(folder)).toEqual(['c.csv']);
  });

  test('below what is no folder is told of', () => {
    writeFileSync(join(folder, 'a'), '');
    expect(refusal(join(folder, 'a/c.csv'))).toMatch(/kan ikke skrives \(E/);
  });
});

describe('many files', () => {
  test('are all written, and nothing is left beside them', async () => {
    const names = Array.from({ length: 40 }, (_, index) => `${index % 3}/${index}.csv`);
    await writeAllWhole(names.map((name) => ({ path: join(folder, name), content: name })));
    for (const name of names) expect(readFileSync(join(folder, name), 'utf8')).toBe(name);
    expect(readdirSync(folder, { recursive: true })).toHaveLength(43);
  });

  test('are written up to the one that may not be, which is told of', async () => {
    mkdirSync(join(folder, 'b.csv/in-the-way'), { recursive: true });
    writeFileSync(join(folder, 'file'), '');
    const writing = (...names: string[]) =>
      writeAllWhole(names.map((name) => ({ path: join(folder, name), content: '' })));
    await expect(writing('a.csv', 'b.csv')).rejects.toThrow(/b\.csv" cannot be written/);
    await expect(writing('c.csv', 'file/d.csv', 'e.csv')).rejects.toThrow(/d\.csv" cannot be written/);
    expect(readdirSync(folder)).toEqual(['a.csv', 'b.csv', 'c.csv', 'file']);
  });
});

function refusal(path: string): string {
  try {
    writeWhole(path, 'x');
  } catch (error) {
    if (error instanceof UnusableInput) return error.say.da;
  }
  return 'not refused';
}
