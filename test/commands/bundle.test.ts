import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { sha256 } from '../../scripts/bundle/digest.ts';
import type { Manifest } from '../../scripts/bundle/manifest.ts';
import { call } from '../support/call.ts';
import { ECHO, visitType } from '../support/fixture.ts';
import { COMMIT_DAY, run, runGit } from '../support/run.ts';
import { tempCatalogue } from '../support/temp-catalogue.ts';

const WITHOUT_GIT =
  'Advarsel: kataloget ligger ikke i git, så bundtet kan ikke spores til en commit.\nKataloget ligger ikke i git: regler, der afhænger af datoen, er slået fra. Angiv en dag med --as-of.\n';

/** The one file in `folder`, and the manifest in it. */
function written(folder: string): { name: string; bytes: Buffer; manifest: Manifest } {
  const [name, ...others] = readdirSync(folder);
  if (name === undefined || others.length > 0) throw new Error(`not one file in ${folder}`);
  const bytes = readFileSync(join(folder, name));
  const manifest = unzipSync(bytes)[`${name.replace(/\.zip$/, '')}/manifest.json`];
  if (manifest === undefined) throw new Error('no manifest.json');
  return { name, bytes, manifest: JSON.parse(Buffer.from(manifest).toString('utf8')) };
}

describe('bundle', () => {
  test('writes one file and says what is in it; outside git it has no commit and warns; twice gives the same bytes', async () => {
    const { folder } = tempCatalogue();
    const { code, stdout, stderr } = await run(folder, 'bundle');
    const { name, bytes, manifest } = written(join(folder, 'dist'));
    expect(name).toMatch(/^sp-besoegstyper-\d+\.\d+\.\d+-draft\.zip$/);
    expect(manifest).toMatchObject({
      channel: 'draft',
      commit: null,
      modified: false,
      asOf: null,
      counts: { types: 2 },
    });
    expect(stdout).toMatch(/│ Kardiologi │ +1 │ +1 │ udkast │/);
    expect(stdout).toContain(`dist/${name}\n`);
    expect(stdout).toContain(sha256(bytes));
    expect(stdout.endsWith('\nUDKAST – må ikke bruges til booking\n')).toBe(true);
    expect(stderr).toBe(WITHOUT_GIT);
    expect(code).toBe(0);

    await call(folder, 'bundle', '--out', 'again');
    expect(written(join(folder, 'again')).bytes.equals(bytes)).toBe(true);
  });

  test('gives 1 with the findings where there are errors, and writes nothing', async () => {
    const { folder } = tempCatalogue({ [ECHO]: visitType('name: Ekko 30 min') });
    const { code, stdout } = await run(folder, 'bundle');
    expect(stdout).toContain(`catalogue/${ECHO}:2:12 fejl no-duration-in-name`);
    expect(stdout.endsWith(' filer: 1 fejl.\n')).toBe(true);
    expect(code).toBe(1);
    expect(existsSync(join(folder, 'dist'))).toBe(false);
  });

  test('gives 2 where it could not make one, and writes nothing', async () => {
    const { folder } = tempCatalogue();
    const production = await run(folder, 'bundle', '--channel', 'production');
    expect(production).toMatchObject({ code: 2, stdout: '' });
    expect(production.stderr).toMatch(/^Intet speciale med besøgstyper er godkendt, .*: brug --channel draft, .*\n$/);

    const unwritable = await call(folder, 'bundle', '--out', 'catalogue/settings.yaml/dist', '--lang', 'en');
    expect(unwritable).toMatchObject({ code: 2, stdout: '' });
    expect(unwritable.stderr).toMatch(/^"catalogue\/settings\.yaml\/dist\/.*" cannot be written \(ENOTDIR\): .*\n$/);
    expect(readdirSync(folder)).toEqual(['catalogue']);
  });

  test('names the commit in git, and whether tracked files differ from it', async () => {
    const { folder, write } = tempCatalogue();
    await runGit(folder, 'init', '--quiet');
    await runGit(folder, 'add', '.');
    await runGit(folder, 'commit', '--quiet', '--message', 'first');
    const commit = await runGit(folder, 'rev-parse', 'HEAD');

    const first = await call(folder, 'bundle', '--out', 'first');
    expect(first.stderr).toBe('');
    expect(first.stdout).toMatch(new RegExp(`^Commit +${commit}$`, 'm'));
    expect(written(join(folder, 'first')).manifest).toMatchObject({ commit, modified: false, asOf: COMMIT_DAY });

    await call(folder, 'bundle', '--out', 'untracked', '--as-of', '2026-02-01');
    expect(written(join(folder, 'untracked')).manifest).toMatchObject({ modified: false, asOf: '2026-02-01' });

    write(ECHO, visitType('synonyms: [TTE, UL hjerte]'));
    const changed = await call(folder, 'bundle', '--out', 'changed');
    expect(changed.stdout).toContain(`${commit} (med ændringer, der ikke er committet)\n`);
    expect(written(join(folder, 'changed')).manifest).toMatchObject({ commit, modified: true });
  });
});
