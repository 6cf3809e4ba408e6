import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { call } from './call.ts';
import { commonType, ECHO, KONTROL, visitType } from './fixture.ts';
import { run } from './run.ts';
import { tempCatalogue } from './temp-catalogue.ts';

const FAULTY = { [ECHO]: visitType('name: Ekko 30 min'), [KONTROL]: commonType('name: Kontrol 15 min') };

describe('call', () => {
  test.each([
    [0, {}, ['validate', '--lang', 'en']],
    [0, {}, ['validate', '--help']],
    [1, FAULTY, ['validate', '--format', 'json', '--as-of', '2026-01-01']],
    [1, FAULTY, ['bundle']],
    [2, {}, ['validate', '--nope']],
    [2, {}, ['validate', '--catalogue', 'nowhere', '--lang=en']],
  ])('gives %i and prints the same as a process of its own', async (code, files, args) => {
    const { folder } = tempCatalogue(files);
    const alone = await run(folder, ...args);
    expect(alone.code).toBe(code);
    expect(await call(folder, ...args)).toEqual(alone);
  });

  test('remembers no folder of an earlier command', async () => {
    for (const { folder } of [tempCatalogue(), tempCatalogue()]) {
      expect(await call(folder, 'bundle')).toMatchObject({ code: 0 });
      expect(existsSync(join(folder, 'dist'))).toBe(true);
    }
  });

  test('runs one after the other what is asked for at once, each in its own folder', async () => {
    const folders = [{}, FAULTY, {}].map((files) => tempCatalogue(files).folder);
    const all = await Promise.all(folders.map((folder) => call(folder, 'validate')));
    const inTurn = [];
    for (const folder of folders) inTurn.push(await call(folder, 'validate'));
    expect(all).toEqual(inTurn);
    expect(all.map(({ code }) => code)).toEqual([0, 1, 0]);
  });

  test('hands on the environment of the moment', async () => {
    const { folder } = tempCatalogue();
    const missing = async (): Promise<string> => (await call(folder, 'approvals', '--pull-request', '12')).stderr;
    onTestFinished(() => void vi.unstubAllEnvs());
    vi.stubEnv('GITHUB_TOKEN', '');
    vi.stubEnv('GITHUB_REPOSITORY', 'region/katalog');
    expect(await missing()).toMatch(/^Miljøvariablen GITHUB_TOKEN mangler/);
    vi.stubEnv('GITHUB_REPOSITORY', undefined);
    expect(await missing()).toMatch(/^Miljøvariablen GITHUB_REPOSITORY mangler/);
  });

  test('tells of a process that ended in the middle, and goes on in another', async () => {
    const { folder } = tempCatalogue();
    await expect(call(join(folder, 'nowhere'), 'validate')).rejects.toThrow(/ended in the middle of one: .*ENOENT/s);
    expect(await call(folder, 'validate')).toMatchObject({ code: 0 });
  });
});
