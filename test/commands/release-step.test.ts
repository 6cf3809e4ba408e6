import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { releaseStep } from '../../scripts/commands/release-step.ts';
import { call } from '../support/call.ts';
import { run, runGit } from '../support/run.ts';

function folderWith(files: Readonly<Record<string, string>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'besoegstyper-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  return folder;
}

const PACKAGE = '{\n  "name": "besoegstypekatalog",\n  "version": "0.2.0"\n}\n';
const CHANGELOG = '# besoegstypekatalog\n\n## 0.2.0\n\n### Minor Changes\n\n- Ny besøgstype: Ekkokardiografi.\n';

describe('release-step', () => {
  test('is a release when the changelog tells of a version that has no tag, and only then', async () => {
    const folder = folderWith({ 'package.json': PACKAGE, 'CHANGELOG.md': CHANGELOG });
    await runGit(folder, 'init', '--quiet', '--initial-branch=main');
    await runGit(folder, 'add', '.');
    await runGit(folder, 'commit', '--quiet', '--message=x');
    expect(await run(folder, 'release-step')).toEqual({ code: 0, stdout: 'step=release\nversion=0.2.0\n', stderr: '' });
    await runGit(folder, 'tag', 'v0.2.0');
    expect((await call(folder, 'release-step')).stdout).toBe('step=version\nversion=0.2.0\n');
  });

  test('prepares the first version when there is no changelog yet', () => {
    expect(releaseStep({ version: '0.1.0', changelog: '', isTagged: false })).toBe('version');
  });

  test('does not take a longer version for it, nor one that is only mentioned', () => {
    expect(releaseStep({ version: '0.2.0', changelog: '## 0.2.01\n', isTagged: false })).toBe('version');
    expect(releaseStep({ version: '0.2.0', changelog: 'Se ## 0.2.0\n', isTagged: false })).toBe('version');
    expect(releaseStep({ version: '0.2.0', changelog: '## 0.2.0\r\n', isTagged: false })).toBe('release');
  });

  test.each([
    ['outside git', { 'package.json': PACKAGE }],
    ['without a version', {}],
    ['with a version that is no tag', { 'package.json': PACKAGE.replace('0.2.0', '0.2.0\\nstep=release') }],
  ])('gives 2 %s', async (where, files) => {
    const folder = folderWith(files);
    if (where !== 'outside git') await runGit(folder, 'init', '--quiet');
    expect(await run(folder, 'release-step')).toEqual({
      code: 2,
      stdout: '',
      stderr: 'Her er intet git-lager med en package.json med version: kør kommandoen i katalogets rod.\n',
    });
  });
});
