import {
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { writeFolder } from '../../scripts/commands/write-folder.ts';
import { UnusableInput } from '../../scripts/model/unusable-input.ts';

const MARK = { path: 'site.json', begins: '{"madeBy":"os"' };
const MARKED = { path: MARK.path, content: `${MARK.begins}}\n` };
/** A process id that no system gives out. */
const DEAD = 2 ** 30;

let folder = '';
let out = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'besoegstyper-'));
  out = join(folder, 'site');
});
afterEach(() => rmSync(folder, { recursive: true }));

/** Why nothing was written, as it is said. */
function refusal(files = [MARKED]): string {
  try {
    writeFolder(out, files, MARK);
  } catch (error) {
    if (error instanceof UnusableInput) return error.say.da;
    throw error;
  }
  return 'not refused';
}

describe('a folder', () => {
  test('is made with all that is to be in it, and nothing is left beside it', () => {
    out = join(folder, 'a/site');
    writeFolder(out, [MARKED, { path: 'b/c.bin', content: Uint8Array.of(0, 255) }], MARK);
    expect([...readFileSync(join(out, 'b/c.bin'))]).toEqual([0, 255]);
    expect(readdirSync(join(folder, 'a'))).toEqual(['site']);
  });

  test('is replaced whole where it was made here', () => {
    writeFolder(out, [MARKED, { path: 'old.html', content: '' }], MARK);
    writeFolder(out, [MARKED, { path: 'new.html', content: '' }], MARK);
    expect(readdirSync(out).sort()).toEqual(['new.html', 'site.json']);
  });

  test.each([
    ['holds other things', 'brev.txt', 'vigtigt'],
    ['holds a file that is called as the mark is, and is another', 'site.json', '{"title":"Min egen hjemmeside"}'],
  ])('that %s is left alone', (_, name, text) => {
    mkdirSync(out);
    writeFileSync(join(out, name), text);
    expect(refusal()).toContain('indeholder andet end det, der skal stå der');
    expect(readFileSync(join(out, name), 'utf8')).toBe(text);
  });

  test('that a link leads to is replaced, and the link stays', () => {
    const real = join(folder, 'real');
    mkdirSync(real);
    symlinkSync(real, out);
    writeFolder(out, [MARKED], MARK);
    expect(lstatSync(out).isSymbolicLink()).toBe(true);
    expect(readdirSync(real)).toEqual(['site.json']);
  });

  test('that is a file is told of', () => {
    writeFileSync(out, 'vigtigt');
    expect(refusal()).toMatch(/site" kan ikke skrives \(ENOTDIR\): ret stien eller rettighederne\.$/);
    expect(readFileSync(out, 'utf8')).toBe('vigtigt');
  });

  test('stays when the new one cannot be put in its place', () => {
    writeFolder(out, [MARKED], MARK);
    // Nothing was made beside it that could be moved.
    expect(refusal([])).toContain('kan ikke skrives (ENOENT)');
    expect(readdirSync(folder)).toEqual(['site']);
    expect(readdirSync(out)).toEqual(['site.json']);
  });

  test('holds nothing that a killed run has left, which had the same number as this', () => {
    writeFolder(out, [MARKED], MARK);
    for (const name of [`site.${process.pid}.tmp`, `site.old.${process.pid}.tmp`]) {
      mkdirSync(join(folder, name));
      writeFileSync(join(folder, name, 'half.html'), '');
    }
    writeFolder(out, [MARKED], MARK);
    expect(readdirSync(folder)).toEqual(['site']);
    expect(readdirSync(out)).toEqual(['site.json']);
  });

  test('loses what killed runs have left of it, and nothing that others have left', () => {
    for (const name of [`site.${DEAD}.tmp`, `site.old.${DEAD}.tmp`, `brev.${DEAD}.tmp`]) mkdirSync(join(folder, name));
    writeFolder(out, [MARKED], MARK);
    expect(readdirSync(folder).sort()).toEqual([`brev.${DEAD}.tmp`, 'site']);
  });
});
