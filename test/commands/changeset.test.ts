import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { call } from '../support/call.ts';
import { commonType, ECHO, KONTROL, visitType } from '../support/fixture.ts';
import { ROOT, run, runGit } from '../support/run.ts';
import { tempRepository } from '../support/temp-repository.ts';

const LONGER = visitType('duration: {default: 60, allowed: [30, 45, 60]}');
const NAME = 'besoegstypekatalog';

const changesets = (folder: string): readonly string[] =>
  readdirSync(join(folder, '.changeset')).filter((name) => name.endsWith('.md'));
const only = (folder: string): string => readFileSync(join(folder, '.changeset', changesets(folder)[0] ?? ''), 'utf8');
const write = (folder: string, name: string, bump: string): void =>
  writeFileSync(join(folder, '.changeset', name), `---\n"${NAME}": ${bump}\n---\n\nSkrevet af et menneske.\n`);

test('changeset writes what the branch demands, once, follows its changes, and takes it back', async () => {
  const { folder, write: edit } = await tempRepository();
  await runGit(folder, 'checkout', '--quiet', '-b', 'forslag');
  expect(await call(folder, 'changeset')).toEqual({
    code: 0,
    stdout: 'Kataloget er ikke ændret: der skal intet changeset til.\n',
    stderr: '',
  });
  expect(changesets(folder)).toEqual([]);

  edit(ECHO, LONGER);
  const first = await run(folder, 'changeset');
  expect(first.stdout).toMatch(/^\.changeset\/auto-[0-9a-f]{12}\.md: mellemstort \(minor\)\. 1 besøgstype ændret\.\n$/);
  expect(only(folder)).toBe(
    `---\n"${NAME}": minor\n---\n\n1 besøgstype ændret.\n\n- Ekkokardiografi (kardiologi/ekkokardiografi): varighed: 45 → 60 min.\n`,
  );
  const [name] = changesets(folder);
  expect((await call(folder, 'changeset')).stdout).toBe(first.stdout);
  expect(changesets(folder)).toEqual([name]);

  rmSync(join(folder, 'catalogue', ECHO));
  await call(folder, 'changeset');
  expect(changesets(folder)).toHaveLength(1);
  expect(only(folder)).toContain(': major\n---\n\n1 besøgstype fjernet.\n');

  edit(ECHO, visitType());
  await call(folder, 'changeset');
  expect(changesets(folder)).toEqual([]);
});

test('changeset counts only what came with this branch, and leaves what people wrote', async () => {
  const { folder, write: edit, commit } = await tempRepository();
  await runGit(folder, 'checkout', '--quiet', '-b', 'forslag');
  await runGit(folder, 'checkout', '--quiet', 'main');
  edit(KONTROL, commonType('purpose: treatment'));
  await call(folder, 'changeset');
  await commit('on main, since');
  await runGit(folder, 'checkout', '--quiet', 'forslag');
  edit(ECHO, LONGER);
  await call(folder, 'changeset');
  expect(only(folder)).not.toContain('Kontrol');
  await commit('on the branch');
  await runGit(folder, 'checkout', '--quiet', 'main');
  await runGit(folder, 'merge', '--quiet', '--no-edit', 'forslag');
  expect(changesets(folder)).toHaveLength(2);

  await runGit(folder, 'checkout', '--quiet', '-b', 'mere');
  edit(ECHO, visitType('synonyms: [TTE, UL]', 'duration: {default: 60, allowed: [30, 45, 60]}'));
  write(folder, 'egen.md', 'patch');
  expect((await call(folder, 'changeset')).stdout).toBe(
    'lille (patch) er allerede erklæret: der skal intet changeset til.\n',
  );
  expect(changesets(folder)).toHaveLength(3);
});

test('changeset --check gives 1 where less is declared than the changes demand', async () => {
  const { folder, write: edit } = await tempRepository();
  expect((await call(folder, 'changeset', '--check')).stdout).toBe(
    'Versionsspringet passer: intet er erklæret, intet kræves.\n',
  );
  edit(ECHO, LONGER);
  const missing = await run(folder, 'changeset', '--check', '--base', 'HEAD');
  expect(missing.code).toBe(1);
  expect(
    missing.stdout,
  ).toBe(`Versionsspringet er for lille: intet er erklæret, mellemstort (minor) kræves. Kør npm run changeset:auto.
1 besøgstype ændret.
Kræver et mellemstort (minor) versionsspring. Besøgstypen bookes anderledes: SP skal sættes op til det.
`);
  for (const [bump, code] of [
    ['patch', 1],
    ['none', 1],
    ['minor', 0],
    ['major', 0],
  ] as const) {
    write(folder, 'egen.md', bump);
    expect(await call(folder, 'changeset', '--check'), bump).toMatchObject({ code });
  }
  writeFileSync(join(folder, '.changeset/egen.md'), '---\n"another": major\n---\n');
  expect((await call(folder, 'changeset', '--check')).code).toBe(1);
});

test('changeset gives 2 and writes nothing where the bump cannot be told', async () => {
  const { folder, write: edit } = await tempRepository();
  edit(ECHO, 'name: [\n');
  for (const args of [['changeset'], ['changeset', '--check']])
    expect(await call(folder, ...args)).toEqual({
      code: 2,
      stdout: '',
      stderr: `Versionsspringet kan ikke afgøres, for noget kunne ikke sammenlignes (${ECHO}): kør npm run validate, ret filerne, og prøv igen.\n`,
    });
  expect(changesets(folder)).toEqual([]);
  edit(ECHO, LONGER);
  expect(await run(folder, 'changeset', '--base', 'nope')).toMatchObject({ code: 2, stdout: '' });
  writeFileSync(join(folder, '.changeset/egen.md'), 'no front matter\n');
  const unreadable = await call(folder, 'changeset', '--check');
  expect(unreadable.stderr).toMatch(
    /^"\.changeset\/egen\.md" kan ikke læses som et changeset: .*, eller slet filen\.\n$/,
  );
  expect(unreadable.code).toBe(2);
});

test('the real changeset version makes the version and Danish release notes of it', async () => {
  const { folder, write: edit, commit } = await tempRepository();
  await runGit(folder, 'checkout', '--quiet', '-b', 'forslag');
  edit(ECHO, visitType("synonyms: ['@region/hold [x](y)']", 'duration: {default: 60, allowed: [30, 45, 60]}'));
  await call(folder, 'changeset');
  await commit('on the branch');
  await runGit(folder, 'checkout', '--quiet', 'main');
  await runGit(folder, 'merge', '--quiet', 'forslag');
  execFileSync(join(ROOT, 'node_modules/.bin/changeset'), ['version'], { cwd: folder, stdio: 'pipe' });
  expect(await run(folder, 'changelog')).toEqual({ code: 0, stdout: '', stderr: '' });
  expect(JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))).toMatchObject({ version: '0.2.0' });
  expect(changesets(folder)).toEqual([]);
  const notes = readFileSync(join(folder, 'CHANGELOG.md'), 'utf8').replace(/- [0-9a-f]{7}: /, '- ');
  expect(notes).toBe(`# ${NAME}

## 0.2.0

### Nyt og ændret

- 1 besøgstype ændret.

  - Ekkokardiografi (kardiologi/ekkokardiografi): varighed: 45 → 60 min; synonymer: @\u2060region/hold \\[x\\](y) tilføjet, TTE fjernet.
`);
  expect(existsSync(join(folder, '.changeset/config.json'))).toBe(true);
  await call(folder, 'changelog');
  expect(readFileSync(join(folder, 'CHANGELOG.md'), 'utf8')).toContain('### Nyt og ændret');
});
