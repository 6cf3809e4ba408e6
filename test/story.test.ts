import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { runNpm, runOwn } from './support/run.ts';
import { approvalFacts, filledIn, GANGTEST, RELEASED, type StoryRepository, storyRepository } from './support/story.ts';

const ISSUE = '12';
const NUMBER = 13;
const TYPE = 'catalogue/specialities/kardiologi/visit-types/gangtest.yaml';
const BRANCH = 'forslag/kardiologi-gangtest';
const SENTENCE = 'Ny besøgstype: Gangtest (kardiologi/gangtest).';
const NEXT = '0.2.0';
const bundleOf = (version: string): string => `sp-besoegstyper-${version}-draft`;
const DONE = { code: 0, stdout: '', stderr: '' };

/**
 * The way of one type from an idea to Sundhedsplatformen, with the commands of the workflows in their order. What only
 * GitHub does (the form's page, runs, pushes, reviews) stands here as the files and commits that it makes.
 */
describe.sequential('a secretary proposes a type, and it is released', () => {
  let story: StoryRepository;
  let base = '';
  let head = '';
  const command = (...args: readonly string[]) => runOwn(story.folder, ...args);
  const approve = async (...approvedBy: readonly string[]) => {
    const files = [{ path: TYPE, status: 'added' }];
    story.write('dist/approvals.json', approvalFacts({ number: NUMBER, base, head, files, approvedBy }));
    return command('approvals', '--facts', 'dist/approvals.json');
  };
  const rendered = (...args: readonly string[]) => {
    const about = ['--number', String(NUMBER), '--head', head];
    const links = ['--repository', 'region-sjaelland/besoegstypekatalog', '--branch', BRANCH];
    return command('review', '--render', 'dist/review.json', ...about, ...links, ...args);
  };

  beforeAll(async () => {
    story = await storyRepository();
    expect(await command('generate')).toMatchObject({ code: 0 });
    base = await story.commit('What is derived from the catalogue');
    await story.git('tag', `v${RELEASED}`);
    expect(await command('bundle', '--out', 'dist/earlier')).toMatchObject({ code: 0 });
  }, 60_000);
  afterAll(() => story.remove());

  test('1. the form in an issue becomes a type, and a kind answer', async () => {
    story.write('dist/body.md', filledIn(story.read('.github/ISSUE_TEMPLATE/forslag.yml'), GANGTEST));
    const { code, stdout, stderr } = await command('propose', '--body', 'dist/body.md', '--number', ISSUE, '--write');
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    const proposal = JSON.parse(stdout);
    expect(proposal).toMatchObject({ ok: true, branch: BRANCH, path: TYPE, title: 'Forslag: Gangtest (Kardiologi)' });
    expect(
      proposal.answer,
    ).toBe(`Tak for forslaget. **Gangtest** (Kardiologi) er udfyldt rigtigt og går videre til godkendelse.

Specialets ejere og koordinationsgruppen ser på det. De mindes om det efter 7 dage, og efter 14 dage tages det op i koordinationsgruppen.
`);
    expect(proposal.body).toContain('Foreslået i #12.\n');
    expect(proposal.body).toContain('### Forventede bookinger om året\n\n> 250\n');
    expect(story.read(TYPE)).toBe(`# yaml-language-server: $schema=../../../../schema/visit-type.schema.json
id: gangtest
name: Gangtest
patientName: Gangtest
description: Patienten går frem og tilbage på en gang, mens puls, iltmætning og længde måles.
purpose: examination
modes: [in-person]
duration: {default: 30, allowed: [30, 45]}
resources:
  staff: [{anyOf: [sygeplejerske, fysioterapeut]}]
  room: undersoegelsesrum
selfBooking: reschedule
synonyms: [6MWT, Gangdistance]
lifecycle: {from: 2027-01-01}
`);
  });

  test('2. the branch holds that file and nothing else', async () => {
    await story.git('switch', '--quiet', '--create', BRANCH);
    head = await story.commit('Forslag: Gangtest (Kardiologi)');
    expect(await story.git('diff', '--name-status', base, head)).toBe(`A\t${TYPE}`);
  });

  test('3. every check passes: there is no finding, and nothing derived is stale', async () => {
    const checks = [command('validate', '--format', 'github'), command('generate', '--check')];
    expect(await Promise.all(checks)).toEqual([DONE, DONE]);
  });

  test('4. the comment tells what it means and who must approve', async () => {
    const about = ['--number', String(NUMBER), '--head', head, '--format', 'json'];
    const facts = await command('review', '--base', base, ...about);
    expect(facts).toMatchObject({ code: 0, stderr: '' });
    story.write('dist/review.json', facts.stdout);
    expect(await rendered()).toEqual({
      ...DONE,
      stdout: `<!-- besoegstypekatalog:review -->

### Hvad forslaget betyder

**1 ny besøgstype.**

| ændring | rammer |
| --- | --- |
| Ny besøgstype: Gangtest \\(kardiologi/gangtest\\). | – |

**Versionsspring:** mellemstort (minor). Der er mere at booke: SP skal have det nye at vide.

**Skal godkendes af:** Ledende lægesekretærer i Kardiologi og Koordinationsgruppen for besøgstyper. Hvem der har, står under *Checks*, **approvals**.

**Det sker nu:** de nævnte grupper ser på ændringen. Når alle har godkendt, flettes den ind og kommer med i næste version.
`,
    });
  });

  test('5. one approval is not enough, whichever it is', async () => {
    await story.git('switch', '--quiet', 'main');
    const coordination = await approve('karen');
    expect(coordination.code).toBe(1);
    expect(coordination.stdout).toBe(`## Mangler: Ledende lægesekretærer i Kardiologi

| Skal godkende | |
| --- | --- |
| Ledende lægesekretærer i Kardiologi | mangler |
| Koordinationsgruppen for besøgstyper | godkendt af \`karen\` |

Har ventet siden 2026-07-01.
`);
    const owners = await approve('hanne', 'helle');
    expect(owners.code).toBe(1);
    expect(owners.stdout).toMatch(/^## Mangler: Koordinationsgruppen for besøgstyper\n/);
    expect((await rendered('--approvals', 'dist/approvals.json')).stdout).toContain(
      '**Skal godkendes af:** Ledende lægesekretærer i Kardiologi (godkendt af hanne) og Koordinationsgruppen for besøgstyper (mangler).\n',
    );
  });

  test('6. both together are, and the comment says so', async () => {
    const both = await approve('karen', 'hanne');
    expect(both.code).toBe(0);
    expect(both.stdout).toMatch(/^## Godkendt af alle, der skal\n/);
    expect((await rendered('--approvals', 'dist/approvals.json')).stdout).toContain(
      '**Det sker nu:** alle har godkendt, og ændringen kan flettes ind. Den kommer med i næste version.\n',
    );
  });

  test('7. merged, it makes the next version, with notes a secretary can read', async () => {
    await story.git('merge', '--quiet', '--no-ff', '--no-edit', BRANCH);
    expect(await command('release-step')).toEqual({ ...DONE, stdout: `step=version\nversion=${RELEASED}\n` });
    const { code, stdout } = await command('changeset', '--base', `v${RELEASED}`);
    expect(code).toBe(0);
    expect(stdout).toMatch(/^\.changeset\/auto-[0-9a-f]{12}\.md: mellemstort \(minor\)\. 1 ny besøgstype\.\n$/);
    await story.git('switch', '--quiet', '--create', 'release/next');
    expect(await runNpm(story.folder, 'changeset:version')).toMatchObject({ code: 0 });
    expect(story.read('CHANGELOG.md')).toBe(`# besoegstypekatalog

## ${NEXT}

### Nyt og ændret

- 1 ny besøgstype.

  - ${SENTENCE}
`);
    expect(JSON.parse(story.read('package.json'))).toMatchObject({ version: NEXT });
    await story.commit('Next version');
    // CHANGELOG.md, package.json and the changeset that is used up: nothing of the catalogue.
    expect(await story.git('diff', '--name-only', 'main', 'release/next')).toBe('CHANGELOG.md\npackage.json');
    await story.git('switch', '--quiet', 'main');
    await story.git('merge', '--quiet', '--no-ff', '--no-edit', 'release/next');
  });

  test('8. the release is one bundle, the same bytes each time, and is tagged', async () => {
    expect(await command('release-step')).toEqual({ ...DONE, stdout: `step=release\nversion=${NEXT}\n` });
    const previous = ['--previous', `dist/earlier/${bundleOf(RELEASED)}.zip`];
    const builds = ['dist/one', 'dist/two'].map((out) => command('bundle', '--out', out, ...previous));
    for (const { code, stdout, stderr } of await Promise.all(builds)) {
      expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
      expect(stdout.endsWith('\nUDKAST – må ikke bruges til booking\n')).toBe(true);
    }
    const [one, two] = ['one', 'two'].map((out) => readFileSync(bundlePath(out)));
    expect(one?.equals(two ?? Buffer.alloc(0))).toBe(true);
    await story.git('tag', `v${NEXT}`);
    expect((await command('release-step')).stdout).toBe(`step=version\nversion=${NEXT}\n`);
  });

  test('9. whoever gets the bundle can trust it, and sees the new type and what changed', async () => {
    const commit = await story.git('rev-parse', `v${NEXT}`);
    const { code, stdout } = await command('verify', `dist/one/${bundleOf(NEXT)}.zip`);
    expect(code).toBe(0);
    expect(stdout).toMatch(/^Bundtet er komplet og urørt\.\n {2}0\.2\.0 draft, 11 filer, commit ([0-9a-f]{40})\n/);
    expect(stdout).toContain(`commit ${commit}\n`);
    const files = unzipSync(readFileSync(bundlePath('one')));
    const text = (path: string): string => Buffer.from(files[`${bundleOf(NEXT)}/${path}`] ?? []).toString('utf8');
    expect(text('CHANGES.md')).toMatch(new RegExp(`^# Ændringer siden ${RELEASED.replaceAll('.', '\\.')}\n`));
    expect(text('CHANGES.md')).toContain('| Ny besøgstype: Gangtest (kardiologi/gangtest). |');
    expect(text('sp/visit-types.csv')).toMatch(/^kardiologi\/gangtest;.*Gangtest/m);
    const { types } = JSON.parse(text('catalogue.json'));
    expect(types.filter(({ id }: { id: string }) => id === 'kardiologi/gangtest')).toHaveLength(1);
  });

  function bundlePath(out: string): string {
    return join(story.folder, 'dist', out, `${bundleOf(NEXT)}.zip`);
  }
});
