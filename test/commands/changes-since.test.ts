import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { call } from '../support/call.ts';
import { ECHO, visitType } from '../support/fixture.ts';
import { run } from '../support/run.ts';
import { tempCatalogue } from '../support/temp-catalogue.ts';

const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
const NAME = `sp-besoegstyper-${version}-draft`;

test('bundle --previous lays CHANGES.md in the bundle, which verify knows and which is the same twice', async () => {
  const { folder, write } = tempCatalogue();
  await call(folder, 'bundle', '--out', 'first');
  const previous = `first/${NAME}.zip`;
  write(ECHO, visitType('name: Ekko af hjertet', 'synonyms: [TTE, Ekkokardiografi]'));
  for (const out of ['second', 'third'])
    expect(await call(folder, 'bundle', '--previous', previous, '--out', out)).toMatchObject({ code: 0 });
  const bytes = readFileSync(join(folder, `second/${NAME}.zip`));
  expect(readFileSync(join(folder, `third/${NAME}.zip`)).equals(bytes)).toBe(true);
  const files = unzipSync(bytes);
  const text = (path: string): string => Buffer.from(files[`${NAME}/${path}`] ?? []).toString('utf8');
  expect(text('CHANGES.md')).toMatch(new RegExp(`^# Ændringer siden ${version}\n`));
  expect(text('CHANGES.md')).toContain(
    '| "Ekkokardiografi" hedder nu "Ekko af hjertet" (kardiologi/ekkokardiografi). |',
  );
  expect(text('CHANGES.md').endsWith('\nUDKAST – må ikke bruges til booking\n')).toBe(true);
  expect(text('LAES-MIG.md')).toContain(
    '\n| CHANGES.md | det, der er ændret siden det forrige bundt |\n| open-questions.md |',
  );
  expect(text('SHA256SUMS')).toContain('  CHANGES.md\n');
  expect(await call(folder, 'verify', `second/${NAME}.zip`)).toMatchObject({ code: 0 });
});

test('bundle --previous refuses what is no bundle, or one that was changed, and writes nothing', async () => {
  const { folder } = tempCatalogue();
  await call(folder, 'bundle', '--out', 'first');
  const bytes = readFileSync(join(folder, `first/${NAME}.zip`));
  const at = bytes.indexOf('Ekkokardiografi');
  bytes.write('X', at);
  writeFileSync(join(folder, 'changed.zip'), bytes);
  const changed = await run(folder, 'bundle', '--previous', 'changed.zip');
  expect(changed).toMatchObject({ code: 2, stdout: '' });
  expect(changed.stderr).toMatch(/^Det forrige bundt "changed\.zip" er ikke i orden: .*\n$/);
  expect((await call(folder, 'bundle', '--previous', 'nowhere.zip')).code).toBe(2);
  expect(existsSync(join(folder, 'dist'))).toBe(false);
});
