import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test, vi } from 'vitest';
import { call } from '../support/call.ts';
import { settings } from '../support/fixture.ts';
import { gitHubStandIn, type StandIn } from '../support/github-stand-in.ts';
import { type Ran, ROOT, run, runGit } from '../support/run.ts';
import { tempCatalogue } from '../support/temp-catalogue.ts';

const CONFIRMED = settings()
  .replaceAll('confirmed: false}\n  - {id', 'confirmed: true}\n  - {id')
  .replace(/(kardiologi', confirmed:) false/, '$1 true');
const CODEOWNERS =
  '* @region/koordination\n/catalogue/specialities/kardiologi/ @region/kardiologi @region/koordination\n';
const GOOD = 'Alt er, som det skal være.\n';

/** A repository in a folder of its own, with our own rulesets, and the teams that it names on the stand-in. */
async function repository(settingsText = CONFIRMED): Promise<string> {
  const { folder, write } = tempCatalogue({ 'settings.yaml': settingsText });
  mkdirSync(join(folder, '.github'));
  cpSync(join(ROOT, '.github/rulesets'), join(folder, '.github/rulesets'), { recursive: true });
  write('../CODEOWNERS', CODEOWNERS);
  await runGit(folder, 'init', '--quiet', '--initial-branch=main');
  return folder;
}

async function standIn(): Promise<StandIn> {
  const github = await gitHubStandIn();
  for (const team of ['koordination', 'kardiologi']) {
    github.answers[`/orgs/region/teams/${team}/members`] = ['a', 'b', 'c'].map((login) => ({ login, type: 'User' }));
    github.answers[`/orgs/region/teams/${team}/repos/region/katalog`] = { permissions: { push: true } };
  }
  github.answers['/repos/region/katalog/codeowners/errors'] = { errors: [] };
  return github;
}

async function governed(): Promise<{ github: StandIn; folder: string; check: () => Promise<Ran> }> {
  const [github, folder] = [await standIn(), await repository()];
  expect(await call(folder, 'governance', '--apply')).toMatchObject({ code: 0 });
  return { github, folder, check: () => call(folder, 'governance', '--check') };
}

describe('governance', () => {
  test('--check names what is not there, --apply makes it, and a second --apply does nothing', async () => {
    const [github, folder] = [await standIn(), await repository()];
    expect(await run(folder, 'governance', '--check')).toEqual({
      code: 1,
      stdout: `.github/rulesets/main.json: Regelsættet "main" findes ikke på GitHub: kør npm run governance -- --apply.
.github/rulesets/release-tags.json: Regelsættet "release-tags" findes ikke på GitHub: kør npm run governance -- --apply.
`,
      stderr: '',
    });
    expect(github.requests.filter((request) => !request.startsWith('GET'))).toEqual([]);
    expect(await run(folder, 'governance', '--apply')).toEqual({
      code: 0,
      stdout: `.github/rulesets/main.json: oprettet på GitHub.\n.github/rulesets/release-tags.json: oprettet på GitHub.\n${GOOD}`,
      stderr: '',
    });
    github.requests.length = 0;
    expect(await call(folder, 'governance', '--apply')).toEqual({ code: 0, stdout: GOOD, stderr: '' });
    expect(await call(folder, 'governance', '--check')).toEqual({ code: 0, stdout: GOOD, stderr: '' });
    expect(github.requests.filter((request) => !request.startsWith('GET'))).toEqual([]);
  });

  test('finds what somebody loosened by hand, and puts it back', async () => {
    const { github, folder, check } = await governed();
    const [main] = github.rulesets as {
      enforcement: string;
      rules: { type: string; parameters: Record<string, unknown> }[];
    }[];
    if (main === undefined) throw new Error('no ruleset');
    main.enforcement = 'disabled';
    for (const { type, parameters } of main.rules) {
      if (type === 'pull_request') parameters.require_code_owner_review = false;
      if (type === 'required_status_checks')
        parameters.required_status_checks = [{ context: 'validate', integration_id: 15368 }];
    }
    const { code, stdout } = await check();
    expect(code).toBe(1);
    expect(stdout).toContain('main.json: enforcement er "disabled" på GitHub, men skal være "active"');
    expect(stdout).toContain(
      'rules.pull_request.parameters.require_code_owner_review er false på GitHub, men skal være true',
    );
    expect(stdout).toContain('required_status_checks.approvals er ikke sat på GitHub');
    const applied = await call(folder, 'governance', '--apply');
    expect(applied.stdout).toBe(`.github/rulesets/main.json: rettet på GitHub.\n${GOOD}`);
  });

  test('fails on somebody let past the rules, on an unknown ruleset, and where who is let past cannot be seen', async () => {
    const { github, check } = await governed();
    const actor = { actor_id: 7, actor_type: 'Team', bypass_mode: 'always' };
    Object.assign(github.rulesets[0] ?? {}, { bypass_actors: [actor] });
    github.rulesets.push(
      { id: 8, name: 'andet', source_type: 'Repository', enforcement: 'active', rules: [], bypass_actors: [] },
      {
        id: 9,
        name: 'hele',
        source_type: 'Organization',
        enforcement: 'active',
        rules: [],
        bypass_actors: [{ ...actor, bypass_mode: 'exempt' }],
      },
      { id: 10, name: 'skjult', source_type: 'Organization', enforcement: 'active', rules: [] },
    );
    const { code, stdout } = await check();
    expect(code).toBe(1);
    expect(stdout.split('\n')).toEqual([
      '.github/rulesets/main.json: bypass_actors er [{"actor_id":7,"actor_type":"Team","bypass_mode":"always"}] på GitHub, men skal være []: kør npm run governance -- --apply.',
      'rulesets/8: Regelsættet "andet" på GitHub står ikke i .github/rulesets: slet det, eller skriv det dér, så det bliver godkendt.',
      'rulesets/9: Team 7 er undtaget fra regelsættet "hele" uden spor i loggen ("exempt"): fjern undtagelsen.',
      'rulesets/10: Det kan ikke ses, hvem der må gå uden om regelsættet "skjult": brug et token, der må administrere depotet.',
      '',
    ]);
  });

  test('applies nothing while a team is not confirmed, is of another organisation, or is too small to approve', async () => {
    const [github, folder] = [
      await standIn(),
      await repository(settings().replace("'@region/kardiologi'", "'@anden/kardiologi'")),
    ];
    const { code, stdout } = await call(folder, 'governance', '--apply');
    expect(code).toBe(1);
    expect(
      stdout,
    ).toBe(`catalogue/settings.yaml: Teamet @region/koordination (koordinationsgruppen) er ikke bekræftet: opret det på GitHub, og skriv confirmed: true.
catalogue/settings.yaml: Teamet @anden/kardiologi (kardiologi) er ikke bekræftet: opret det på GitHub, og skriv confirmed: true.
catalogue/settings.yaml: Teamet @anden/kardiologi (kardiologi) er ikke i organisationen "region", som depotet ligger i: skriv @region/….
Intet er ændret på GitHub: ret det ovenstående først.
`);
    expect(github.rulesets).toEqual([]);
  });

  test('looks at the teams as they are, and at what GitHub says of CODEOWNERS', async () => {
    const { github, check } = await governed();
    github.answers['/orgs/region/teams/kardiologi/members'] = [
      { login: 'a', type: 'User' },
      { login: 'r', type: 'Bot' },
    ];
    github.answers['/orgs/region/teams/kardiologi/repos/region/katalog'] = { permissions: { push: false } };
    delete github.answers['/orgs/region/teams/koordination/members'];
    github.answers['/repos/region/katalog/codeowners/errors'] = {
      errors: [{ path: 'CODEOWNERS', line: 2, column: 3, kind: 'Unknown owner' }],
    };
    expect((await check()).stdout.split('\n')).toEqual([
      '@region/koordination: Teamet findes ikke på GitHub, eller tokenet må ikke se det: opret det, eller giv ret til at læse medlemmer.',
      '@region/kardiologi: Teamet har 1 medlemmer: der skal være mindst 3, to og en stedfortræder, for ingen må godkende sit eget.',
      '@region/kardiologi: Teamet må ikke skrive i depotet, så GitHub regner det ikke for ejer: giv det rollen "Write".',
      'CODEOWNERS:2:3: GitHub kan ikke bruge linjen: "Unknown owner".',
      '',
    ]);
  });

  test('reads CODEOWNERS and the rulesets with a critical eye before anything is asked', async () => {
    const folder = await repository();
    await standIn();
    writeFileSync(join(folder, 'CODEOWNERS'), `${CODEOWNERS}/dokumenter/ @region/koordination\n`);
    const file = join(folder, '.github/rulesets/main.json');
    writeFileSync(
      file,
      readFileSync(file, 'utf8').replace(
        '"bypass_actors": []',
        '"bypass_actors": [{"actor_id": 1, "actor_type": "OrganizationAdmin", "bypass_mode": "exempt"}]',
      ),
    );
    const { code, stdout } = await call(folder, 'governance', '--apply');
    expect(code).toBe(1);
    expect(stdout).toContain(
      'CODEOWNERS:3:1: "/dokumenter/" passer ikke på nogen fil: ret stien, eller slet linjen. (no-dead-pattern)\n',
    );
    expect(stdout).toContain(
      '.github/rulesets/main.json: "bypass_actors" skal være en tom liste: ingen går uden om reglerne.\n',
    );
  });

  test('says what it can and gives 2 without a token, without an answer, or without being told what to do', async () => {
    const folder = await repository(settings());
    const github = await standIn();
    expect(await run(folder, 'governance')).toMatchObject({ code: 2, stderr: expect.stringContaining('--check') });
    vi.stubEnv('GITHUB_TOKEN', '');
    const without = await call(folder, 'governance', '--check');
    expect(without.code).toBe(2);
    expect(without.stdout).toContain('@region/kardiologi (kardiologi) er ikke bekræftet');
    expect(without.stderr).toBe('Miljøvariablen GITHUB_TOKEN mangler eller kan ikke bruges: sæt den til et token.\n');
    vi.stubEnv('GITHUB_TOKEN', 'forkert');
    const refused = await call(folder, 'governance', '--check');
    expect(refused.stderr).toMatch(/401: tokenet gælder ikke, så lav et nyt\.\n$/);
    expect(refused.code).toBe(2);
    expect(refused.stderr + refused.stdout).not.toContain('forkert');
    vi.stubEnv('GITHUB_API_URL', 'http://example.invalid');
    expect((await call(folder, 'governance', '--check')).stderr).toContain('GITHUB_API_URL');
    expect(github.requests.every((request) => request.startsWith('GET'))).toBe(true);
  });

  test('asks again where GitHub is busy, and gives up with words where it stays so', async () => {
    const { github, check } = await governed();
    github.refusals.push(503, 429);
    expect(await check()).toMatchObject({ code: 0 });
    github.refusals.push(500, 500, 500);
    expect(await check()).toMatchObject({ code: 2, stderr: expect.stringContaining('500: prøv igen senere') });
  });
});

describe('our own rulesets', () => {
  const read = (name: string) => JSON.parse(readFileSync(join(ROOT, `.github/rulesets/${name}.json`), 'utf8'));

  test('ask for the two checks, from GitHub Actions and nobody else, and for an owner who is not the last to push', () => {
    const rules = new Map(
      read('main').rules.map((rule: { type: string; parameters?: object }) => [rule.type, rule.parameters]),
    );
    expect([...rules.keys()]).toEqual([
      'deletion',
      'non_fast_forward',
      'required_linear_history',
      'pull_request',
      'required_status_checks',
    ]);
    expect(rules.get('required_status_checks')).toMatchObject({
      required_status_checks: [
        { context: 'validate', integration_id: 15368 },
        { context: 'approvals', integration_id: 15368 },
      ],
      strict_required_status_checks_policy: true,
    });
    expect(rules.get('pull_request')).toMatchObject({
      dismiss_stale_reviews_on_push: true,
      require_code_owner_review: true,
      require_last_push_approval: true,
      required_review_thread_resolution: true,
    });
  });

  test('let no release tag be moved or taken away', () => {
    expect(read('release-tags')).toMatchObject({
      target: 'tag',
      conditions: { ref_name: { include: ['refs/tags/v*'], exclude: [] } },
    });
    expect(read('release-tags').rules.map(({ type }: { type: string }) => type)).toEqual([
      'deletion',
      'non_fast_forward',
      'update',
    ]);
  });
});
