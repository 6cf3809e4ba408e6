import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { listFiles, MAX_YAML_BYTES, readFiles } from '../../scripts/load/read-files.ts';
import { UnusableInput } from '../../scripts/model/unusable-input.ts';

let directory: string;
beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), 'katalog-'));
});
afterEach(() => rmSync(directory, { recursive: true }));

function write(path: string, content = 'a: 1\n'): void {
  mkdirSync(join(directory, path, '..'), { recursive: true });
  writeFileSync(join(directory, path), content);
}

test('lists files by code unit, whatever the file system says', () => {
  for (const path of ['b.yaml', 'a/z.yaml', 'a-b.yaml', 'A.yaml', 'å.yaml']) write(path);
  expect(listFiles(directory).paths).toEqual(['A.yaml', 'a-b.yaml', 'a/z.yaml', 'b.yaml', 'å.yaml']);
});

test('follows no symlink and opens no device', () => {
  write('settings.yaml');
  symlinkSync('/etc/hostname', join(directory, 'link.yaml'));
  symlinkSync(tmpdir(), join(directory, 'folder'));
  execFileSync('mkfifo', [join(directory, 'pipe.yaml')]);
  const { paths, findings } = listFiles(directory);
  expect(paths).toEqual(['settings.yaml']);
  expect(findings.map(({ rule, file }) => `${file} ${rule}`).sort()).toEqual([
    'folder no-special-file',
    'link.yaml no-special-file',
    'pipe.yaml no-special-file',
  ]);
});

test('reads a YAML file of 256 kB, none that is larger, and a CSV of any size', () => {
  write('settings.yaml', 'x'.repeat(MAX_YAML_BYTES));
  write('common/common.yaml', 'x'.repeat(MAX_YAML_BYTES + 1));
  write('legacy-unassigned.csv', 'x'.repeat(MAX_YAML_BYTES + 1));
  const { files, findings } = readFiles(directory, listFiles(directory).paths);
  expect(files.map(({ path }) => path)).toEqual(['legacy-unassigned.csv', 'settings.yaml']);
  expect(findings.map(({ rule, file }) => `${file} ${rule}`)).toEqual(['common/common.yaml no-oversized-file']);
});

test('names a file that has no place, and reads it all the same', () => {
  write('specialities/kardiologi/visit-types/ekko.yml');
  write('notes.txt');
  const { files, findings } = readFiles(directory, listFiles(directory).paths);
  expect(files).toHaveLength(2);
  expect(findings.map(({ rule, file }) => `${file} ${rule}`)).toEqual([
    'notes.txt no-stray-file',
    'specialities/kardiologi/visit-types/ekko.yml no-stray-file',
  ]);
});

test('says which file it may not read', () => {
  write('settings.yaml');
  symlinkSync(join(directory, 'settings.yaml'), join(directory, 'swapped.yaml'));
  // A link that came after the listing: it is not followed.
  expect(() => readFiles(directory, ['swapped.yaml'])).toThrow(UnusableInput);
  expect(() => listFiles(join(directory, 'settings.yaml'))).toThrow(/cannot be read \(ENOTDIR\)/);
});
