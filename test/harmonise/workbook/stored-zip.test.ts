import { crc32 } from 'node:zlib';
import fc from 'fast-check';
import { unzipSync, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { storedZip } from '../../../scripts/harmonise/workbook/stored-zip.ts';

const path = fc.stringMatching(/^[a-z][a-z0-9/._-]{0,20}$/);
const entries = fc.uniqueArray(fc.tuple(path, fc.uint8Array({ maxLength: 200 })), { selector: ([name]) => name });

test('gives the bytes that fflate does', () => {
  fc.assert(
    fc.property(entries, (files) => {
      // fflate takes a path that ends so for a folder.
      const ordinary = files.filter(([name]) => !name.endsWith('/'));
      const theirs = zipSync(Object.fromEntries(ordinary), { level: 0, mtime: new Date(1980, 0, 1) });
      expect(storedZip(new Map(ordinary), crc32)).toEqual(theirs);
    }),
  );
});

test('is read back, in its order', () => {
  const files = new Map([
    ['xl/b.xml', new TextEncoder().encode('<b>æøå</b>')],
    ['a.xml', new Uint8Array(0)],
  ]);
  expect(Object.entries(unzipSync(storedZip(files, crc32)))).toEqual([...files]);
});
