import { cpSync, renameSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { call } from '../support/call.ts';
import { commonType, ECHO, KONTROL, SPECIALITY, settings, speciality, visitType } from '../support/fixture.ts';
import { run, runGit } from '../support/run.ts';
import { tempCatalogue } from '../support/temp-catalogue.ts';
import { tempRepository } from '../support/temp-repository.ts';

const LONGER = visitType('duration: {default: 60, allowed: [30, 45, 60]}');
const CHANGED = `1 besøgstype ændret.
Kræver et mellemstort (minor) versionsspring. Besøgstypen bookes anderledes: SP skal sættes op til det.

Besøgstyper
  Ekkokardiografi (kardiologi/ekkokardiografi): varighed: 45 → 60 min. [minor]
`;

test('diff compares with the newest release, of which there may be none, and with nothing outside git', async () => {
  const { folder, write, commit } = await tempRepository();
  const first = await run(folder, 'diff');
  expect(first.stdout).toMatch(/^intet \(der er ingen udgivelse endnu\) → arbejdskopien\n2 nye besøgstyper, /);
  expect(first).toMatchObject({ code: 0, stderr: '' });

  await runGit(folder, 'tag', 'v0.1.0');
  expect((await call(folder, 'diff')).stdout).toBe('v0.1.0 → arbejdskopien\nIngen forskel.\n');
  write(ECHO, LONGER);
  expect(await call(folder, 'diff')).toEqual({ code: 0, stdout: `v0.1.0 → arbejdskopien\n${CHANGED}`, stderr: '' });

  await commit('second');
  await runGit(folder, 'tag', 'v0.2.0');
  expect((await call(folder, 'diff')).stdout).toBe('v0.2.0 → arbejdskopien\nIngen forskel.\n');
  const { folder: outside } = tempCatalogue();
  expect((await call(outside, 'diff')).stdout).toMatch(/^intet \(.*\n2 nye besøgstyper, /);
});

test('diff reads revisions from git alone: the working tree is neither read nor touched', async () => {
  const { folder, catalogue, read, write, commit } = await tempRepository();
  await runGit(folder, 'tag', 'v0.1.0');
  write(ECHO, LONGER);
  await commit('second');
  write(ECHO, 'not: committed\n');
  const before = await runGit(folder, 'status', '--porcelain');
  expect((await call(folder, 'diff', 'v0.1.0', 'HEAD')).stdout).toBe(`v0.1.0 → HEAD\n${CHANGED}`);
  expect(read(ECHO)).toBe('not: committed\n');
  expect(await runGit(folder, 'status', '--porcelain')).toBe(before);
  // From another folder, and with a catalogue at the root of its repository.
  expect((await call('/', 'diff', 'v0.1.0', 'HEAD', '--catalogue', catalogue)).stdout).toBe(
    `v0.1.0 → HEAD\n${CHANGED}`,
  );
  await runGit(catalogue, 'init', '--quiet');
  await runGit(catalogue, 'add', '.');
  await runGit(catalogue, 'commit', '--quiet', '--message', 'root');
  expect((await call(catalogue, 'diff', 'HEAD', '--catalogue', '.')).stdout).toBe(
    'HEAD → arbejdskopien\nIngen forskel.\n',
  );
});

test('diff tells a fault from a difference and from none, on either side', async () => {
  const { folder, write, commit } = await tempRepository();
  write(ECHO, 'name: [\n');
  const { code, stdout } = await call(folder, 'diff', 'HEAD');
  expect(stdout).toMatch(
    new RegExp(
      `^HEAD → arbejdskopien\nKunne ikke sammenlignes: ${ECHO} kan ikke læses: .*\n\nKunne ikke sammenlignes\n  ${ECHO} \\(nu\\): .*\n$`,
    ),
  );
  expect(code).toBe(0);
  await commit('broken');
  expect((await call(folder, 'diff', 'HEAD')).stdout).toBe('HEAD → arbejdskopien\nIngen forskel.\n');
  write(ECHO, visitType());
  write(KONTROL, commonType('synonyms: [Ktr]'));
  const report = JSON.parse((await call(folder, 'diff', 'HEAD', '--format', 'json')).stdout);
  expect(report).toMatchObject({
    formatVersion: '1',
    outcome: 'changed',
    why: null,
    base: { kind: 'revision', name: 'HEAD', commit: await runGit(folder, 'rev-parse', 'HEAD') },
    head: { kind: 'working-tree', name: null, commit: null },
    bump: 'patch',
    isComplete: false,
    summary: { 'type-changed': 1 },
    changes: [
      { kind: 'type-changed', subject: 'common/kontrol', set: 'common', impact: { specialities: ['kardiologi'] } },
    ],
    notCompared: [{ file: ECHO, side: 'base' }],
  });
});

test('diff names a symlink and an oversized file of a revision as not compared', async () => {
  const { folder, catalogue, write, commit } = await tempRepository();
  renameSync(join(catalogue, ECHO), join(folder, 'elsewhere.yaml'));
  symlinkSync(join(folder, 'elsewhere.yaml'), join(catalogue, ECHO));
  write(KONTROL, `${commonType()}# ${'x'.repeat(256 * 1024)}\n`);
  await commit('odd');
  const { stdout } = await call(folder, 'diff', 'HEAD~1', 'HEAD');
  expect(stdout).toMatch(/Kunne ikke sammenlignes: 2 filer kan ikke læses, og intet andet er ændret\.\n/);
  expect(stdout).toContain(`  ${ECHO} (nu): Dette er ikke en almindelig fil.\n`);
  expect(stdout).toContain(`  ${KONTROL} (nu): Filen er over 256 kB og er ikke læst.\n`);
});

test('diff compares bundles and folders with anything, in what they hold', async () => {
  const { folder, catalogue, write } = await tempRepository();
  await call(folder, 'bundle', '--out', 'first');
  const bundle = 'first/sp-besoegstyper-0.1.0-draft.zip';
  const zip = (await call(folder, 'diff', bundle)).stdout;
  expect(zip).toMatch(/^first\/sp-besoegstyper-\d.*-draft\.zip → arbejdskopien\nIngen forskel\.\n$/);
  cpSync(catalogue, join(folder, 'copy'), { recursive: true });

  write(ECHO, visitType('purpose: treatment', 'modes: [in-person, telephone]'));
  write(
    SPECIALITY,
    speciality('uses:\n  - {type: common/kontrol, modes: [in-person]}', 'owners: [koordinationsgruppen]'),
  );
  write('settings.yaml', settings('identifiers: [{id: x, name: X, value: null, source: S, confirmed: false}]'));
  expect((await call(folder, 'diff', bundle)).stdout).toContain(`
Besøgstyper
  Ekkokardiografi (kardiologi/ekkokardiografi): formål: undersøgelse → treatment; former: telefon tilføjet. [major]

Specialernes brug af besøgstyper
  Kontrol hos Kardiologi (common/kontrol): formen telefon: fjernet. [major]
  Ekkokardiografi hos Kardiologi (kardiologi/ekkokardiografi): formen telefon: tilføjet. [minor]
`);
  const folders = (await call(folder, 'diff', 'copy', 'catalogue')).stdout;
  expect(folders).toContain('\nIndstillinger\n  Indstillinger: kendenumre, x: tilføjet. [patch]\n');
  expect((await call(folder, 'diff', 'HEAD', bundle)).stdout).toContain('\nIngen forskel.\n');
});

test('diff as Markdown lets nothing of the catalogue out as markup', async () => {
  const { folder, write } = await tempRepository();
  write(ECHO, visitType("name: 'Ekko | <b> @region/hold [x](y)'"));
  const { stdout } = await call(folder, 'diff', 'HEAD', '--format', 'markdown');
  expect(stdout).toContain('### Besøgstyper\n\n| ændring | rammer | spring |\n| --- | --- | --- |\n');
  expect(stdout).toContain('Ekko \\| &lt;b&gt; @\u2060region/hold \\[x\\](y)');
});

test('diff gives 2 where there is no such side, and says what to do', async () => {
  const { folder, commit } = await tempRepository();
  const unknown = await run(folder, 'diff', 'v9.9.9');
  expect(unknown).toMatchObject({ code: 2, stdout: '' });
  expect(unknown.stderr).toMatch(
    /^"v9\.9\.9" er hverken en revision, .*: ret navnet, eller hent hele historikken .*\n$/,
  );
  for (const side of ['--all', 'package.json', 'HEAD:catalogue', 'nowhere.zip'])
    expect(await call(folder, 'diff', '--', side)).toMatchObject({ code: 2, stdout: '' });
  renameSync(join(folder, 'package.json'), join(folder, 'fake.zip'));
  const fake = await call(folder, 'diff', 'fake.zip', '--lang', 'en');
  expect(fake).toEqual({ code: 2, stdout: '', stderr: expect.stringMatching(/^"fake\.zip" is no bundle .*\n$/) });
  await runGit(folder, 'rm', '-rq', '--cached', 'catalogue');
  await runGit(folder, 'commit', '--quiet', '--message', 'none');
  expect((await call(folder, 'diff', 'HEAD')).stderr).toBe(
    'Revisionen "HEAD" har intet katalog i "catalogue": angiv en, der har.\n',
  );
  await commit('again');
});
