import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { sha256 } from '../../scripts/bundle/digest.ts';
import { call } from '../support/call.ts';
import { run } from '../support/run.ts';
import { tempCatalogue } from '../support/temp-catalogue.ts';

test('verify gives 0 for a bundle as it was made, 1 for anything else, and 2 where there is nothing to read', async () => {
  const { folder } = tempCatalogue();
  await call(folder, 'bundle');
  const bundle = join('dist', readdirSync(join(folder, 'dist'))[0] ?? '');
  const bytes = readFileSync(join(folder, bundle));

  const good = await run(folder, 'verify', bundle);
  expect(good).toMatchObject({ code: 0, stderr: '' });
  expect(good.stdout).toMatch(/^Bundtet er komplet og urørt\.\n {2}\d+\.\d+\.\d+ draft, 10 filer, commit –\n/);
  expect(good.stdout).toContain(`SHA-256 ${sha256(bytes)}\n`);

  const damage = { truncated: bytes.subarray(0, bytes.length / 2), garbage: Buffer.from('not a bundle\n'), empty: '' };
  for (const [name, content] of Object.entries(damage)) {
    writeFileSync(join(folder, name), content);
    expect(await run(folder, 'verify', name), name).toEqual({
      code: 1,
      stdout: 'Bundtet er IKKE i orden:\n  Filen er ikke et bundt, eller den er beskadiget: hent den igen.\n',
      stderr: '',
    });
  }

  expect(await run(folder, 'verify', 'nowhere.zip', '--lang', 'en')).toEqual({
    code: 2,
    stdout: '',
    stderr: '"nowhere.zip" cannot be read (ENOENT): mend the path.\n',
  });
});
