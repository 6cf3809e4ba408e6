import { zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { pack } from '../../scripts/bundle/container.ts';
import { type Entries, MANIFEST, SUMS, sumsOf } from '../../scripts/bundle/manifest.ts';
import { verifyBundle } from '../../scripts/bundle/verify.ts';
import { smallBundle, textOf } from '../support/bundle.ts';

const { bytes, entries, folder } = await smallBundle();

function said(changed: Uint8Array): readonly string[] {
  const verdict = verifyBundle(changed);
  return verdict.ok ? [] : verdict.faults.map(({ da }) => da);
}

/** The entries with some replaced, added or, by null, left out. */
function changed(files: Readonly<Record<string, string | null>>): Entries {
  const all = new Map(entries);
  for (const [path, text] of Object.entries(files)) {
    if (text === null) all.delete(path);
    else all.set(path, Buffer.from(text));
  }
  return new Map([...all].sort(([a], [b]) => (a < b ? -1 : 1)));
}

describe('verifyBundle', () => {
  test('accepts a bundle as it was made', () => {
    expect(verifyBundle(bytes)).toMatchObject({ ok: true, manifest: { version: '0.1.0', channel: 'draft' } });
  });

  test('refuses every change of a single byte, wherever it is', () => {
    const copy = Uint8Array.from(bytes);
    const accepted: number[] = [];
    for (let offset = 0; offset < copy.length; offset += 1)
      for (const flip of [0x01, 0x20, 0x80]) {
        const original = copy[offset] ?? 0;
        copy[offset] = original ^ flip;
        if (verifyBundle(copy).ok) accepted.push(offset);
        copy[offset] = original;
      }
    expect(accepted).toEqual([]);
    expect(verifyBundle(copy).ok).toBe(true);
  });

  test('refuses a byte too few or too many, at either end', () => {
    expect(verifyBundle(bytes.subarray(0, -1)).ok).toBe(false);
    expect(verifyBundle(bytes.subarray(1)).ok).toBe(false);
    expect(verifyBundle(Buffer.concat([bytes, Buffer.from([0])])).ok).toBe(false);
    expect(verifyBundle(Buffer.concat([Buffer.from([0]), bytes])).ok).toBe(false);
    expect(verifyBundle(new Uint8Array()).ok).toBe(false);
  });

  test('names a changed entry', () => {
    expect(said(pack(folder, changed({ 'LAES-MIG.md': 'andet' })))).toEqual([
      '"LAES-MIG.md" er ændret.',
      'SHA256SUMS passer ikke med filerne.',
    ]);
  });

  test('names a missing entry', () => {
    expect(said(pack(folder, changed({ 'sp/visit-types.csv': null })))).toContain(
      '"sp/visit-types.csv" mangler i bundtet.',
    );
  });

  test('names an added entry, also one that SHA256SUMS has been made to know', () => {
    const added = changed({ 'sp/extra.csv': 'a;b\n' });
    expect(said(pack(folder, added))).toContain('"sp/extra.csv" er lagt til: manifestet kender den ikke.');
    const summed = changed({ 'sp/extra.csv': 'a;b\n', [SUMS]: null });
    expect(said(pack(folder, changed({ 'sp/extra.csv': 'a;b\n', [SUMS]: sumsOf(summed) })))).toEqual([
      '"sp/extra.csv" er lagt til: manifestet kender den ikke.',
    ]);
  });

  test('names a renamed entry', () => {
    const renamed = changed({ 'open-questions.md': null, 'questions.md': textOf(entries, 'open-questions.md') });
    expect(said(pack(folder, renamed))).toEqual([
      '"open-questions.md" mangler i bundtet.',
      '"questions.md" er lagt til: manifestet kender den ikke.',
      'SHA256SUMS passer ikke med filerne.',
    ]);
  });

  test('names a doubled entry', () => {
    // Two archives in one: the second's central directory is told of both copies.
    const twice = doubled(bytes, `${folder}/LAES-MIG.md`);
    expect(said(twice)).toEqual([`"${folder}/LAES-MIG.md" er i bundtet to gange.`]);
  });

  test('names a folder that is not the one the manifest says', () => {
    expect(said(pack('sp-besoegstyper-0.1.0-production', entries))).toEqual([
      'Mappen hedder "sp-besoegstyper-0.1.0-production", men manifestet siger "sp-besoegstyper-0.1.0-draft".',
    ]);
  });

  test('refuses names that leave the folder, and a second folder', () => {
    for (const name of [
      '../evil.txt',
      '/etc/evil',
      'C:/evil',
      `${folder}/../../evil`,
      `${folder}\\evil`,
      `${folder}/con\u0000`,
    ])
      expect(verifyBundle(zipSync({ ...tree(), [name]: Buffer.from('x') }, { level: 0 })).ok, name).toBe(false);
    expect(said(zipSync({ ...tree(), 'other/evil.txt': Buffer.from('x') }, { level: 0 }))).toEqual([
      'Bundtet skal have én mappe øverst, men har 2: hent det igen.',
    ]);
  });

  test('refuses the same files packed otherwise', () => {
    const other = 'Filerne er urørte, men pakken om dem er ændret (fx pakket om): hent bundtet igen.';
    expect(said(zipSync(tree(), { level: 0, mtime: new Date(2024, 5, 1) }))).toEqual([other]);
    const reversed = Object.fromEntries(Object.entries(tree()).reverse());
    expect(verifyBundle(zipSync(reversed, { level: 0, mtime: new Date(1980, 0, 1) })).ok).toBe(false);
    expect(verifyBundle(zipSync(tree(), { level: 6, mtime: new Date(1980, 0, 1) })).ok).toBe(false);
  });

  test('refuses a bundle without a readable manifest', () => {
    for (const manifest of [null, 'null', '[]', '{"files": 1}', '{"files": [null]}', 'x'])
      expect(verifyBundle(pack(folder, changed({ [MANIFEST]: manifest }))).ok, String(manifest)).toBe(false);
  });
});

function tree(): Record<string, Uint8Array> {
  return Object.fromEntries([...entries].map(([path, file]) => [`${folder}/${path}`, file]));
}

/** A ZIP whose central directory lists the entry `name` twice. */
function doubled(zip: Uint8Array, name: string): Uint8Array {
  const buffer = Buffer.from(zip);
  const end = buffer.length - 22;
  const start = buffer.readUInt32LE(end + 16);
  let at = start;
  while (at < end) {
    const length = 46 + buffer.readUInt16LE(at + 28) + buffer.readUInt16LE(at + 30) + buffer.readUInt16LE(at + 32);
    const entry = buffer.subarray(at, at + length);
    if (entry.subarray(46, 46 + name.length).toString() === name) {
      const tail = Buffer.from(buffer.subarray(end));
      tail.writeUInt16LE(tail.readUInt16LE(8) + 1, 8);
      tail.writeUInt16LE(tail.readUInt16LE(10) + 1, 10);
      tail.writeUInt32LE(tail.readUInt32LE(12) + length, 12);
      return Buffer.concat([buffer.subarray(0, end), entry, tail]);
    }
    at += length;
  }
  throw new Error(`no entry ${name}`);
}
