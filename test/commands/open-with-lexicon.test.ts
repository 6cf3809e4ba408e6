import { mkdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import { openWithLexicon } from '../../scripts/commands/open-with-lexicon.ts';
import { LEGACY_COLUMNS } from '../../scripts/model/legacy.ts';
import { aliasVectors } from '../../scripts/similarity/alias-vectors.ts';
import { KONTROL, SPECIALITY } from '../support/fixture.ts';
import { HARMONISE_FILES } from '../support/harmonise.ts';
import { type TempCatalogue, tempCatalogue } from '../support/temp-catalogue.ts';

let temp: TempCatalogue;
beforeEach(() => {
  temp = tempCatalogue(HARMONISE_FILES);
});

/** What a command finds, with what was kept or with nothing, and whether it keeps anything. */
async function open(kept: string, digest = 'a') {
  const path = join(temp.folder, kept, 'catalogue.kept');
  const inode = () => statSync(path, { throwIfNoEntry: false })?.ino;
  const before = inode();
  const compiled = new URLSearchParams({ kept: join(temp.folder, kept), digest });
  const { catalogue, findings, lexicon, keep } = await openWithLexicon(temp.catalogue, compiled);
  const { aliases, vectors } = aliasVectors(lexicon());
  keep();
  const { types, specialities, legacy, paths } = catalogue;
  const files = catalogue.files.map((file) => [file.path, file.text]);
  const found = { types: types.map(({ file: _, ...type }) => type), legacy: legacy.length, paths, files, findings };
  const uses = specialities.map((speciality) => speciality.uses);
  return { found: { ...found, uses, aliases, weights: vectors.weights }, hasKept: inode() !== before };
}

/** What is found with what was kept is what is found without. @returns whether it was kept anew */
async function openTwice(digest?: string): Promise<boolean> {
  const { found, hasKept } = await open('kept', digest);
  rmSync(join(temp.folder, 'none'), { recursive: true, force: true });
  expect(found).toEqual((await open('none', digest)).found);
  return hasKept;
}

describe('what is kept of a catalogue', () => {
  test('serves until a file is another', async () => {
    expect(await openTwice()).toBe(true);
    expect(await openTwice()).toBe(false);
    temp.write(SPECIALITY, temp.read(SPECIALITY).replace('Kardiologi', 'Hjertelære'));
    expect(await openTwice()).toBe(true);
  });

  test('serves no file that is called otherwise', async () => {
    await openTwice();
    renameSync(join(temp.catalogue, KONTROL), join(temp.catalogue, KONTROL.replace('kontrol', 'kontrom')));
    expect(await openTwice()).toBe(true);
  });

  test('serves no files of which one has given another its end', async () => {
    const [first, second] = [
      'specialities/urologi/speciality.yaml',
      'specialities/urologi/visit-types/cystoskopi.yaml',
    ];
    const [before, after] = [temp.read(first), temp.read(second)];
    temp.write(first, `${before}# en note\n`);
    await openTwice();
    temp.write(first, before);
    temp.write(second, `# en note\n${after}`);
    expect(await openTwice()).toBe(true);
  });

  test('serves no more where it is cut or has a hole', async () => {
    await openTwice();
    const path = join(temp.folder, 'kept/catalogue.kept');
    const bytes = readFileSync(path);
    const [readings, vectors] = [bytes.indexOf('\n{"lists"'), bytes.lastIndexOf('\n', -2)];
    for (const [from, to] of [
      [readings - 90, readings - 60],
      [readings + 60, readings + 90],
      [vectors + 60, vectors + 900],
    ]) {
      writeFileSync(path, Buffer.from(bytes).fill('A', from, to));
      expect(await openTwice(), `from ${from}`).toBe(true);
    }
    for (const length of [0, readings, bytes.length - 1]) {
      writeFileSync(path, bytes.subarray(0, length));
      expect(await openTwice(), `${length} bytes`).toBe(true);
    }
  });

  test('is made in vain where it can be neither read nor written', async () => {
    mkdirSync(join(temp.folder, 'kept/catalogue.kept/below'), { recursive: true });
    expect(await openTwice()).toBe(false);
  });

  test('serves no other code', async () => {
    await openTwice();
    expect(await openTwice('b')).toBe(true);
  });

  test('serves whatever the old types are, which are read each time', async () => {
    await openTwice();
    temp.write('specialities/urologi/legacy.csv', `${LEGACY_COLUMNS.join(';')}\n${LEGACY_COLUMNS.join(';')}\n`);
    expect(await openTwice()).toBe(false);
    expect((await open('kept')).found.legacy).toBe(1);
  });

  test('is nothing where the catalogue has faults, which are told each time', async () => {
    temp.write('stray.txt', 'x');
    temp.write(KONTROL, 'id: [');
    expect(await openTwice()).toBe(false);
    expect(await openTwice()).toBe(false);
    expect((await open('kept')).found.findings.length).toBeGreaterThan(1);
  });
});
