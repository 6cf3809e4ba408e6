import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { call } from '../support/call.ts';
import { ECHO, settings } from '../support/fixture.ts';
import { gitHubStandIn } from '../support/github-stand-in.ts';
import { ROOT, run, runGit } from '../support/run.ts';
import { tempCatalogue } from '../support/temp-catalogue.ts';

const HEAD = 'a'.repeat(40);
const scenario = (name: string): Record<string, unknown> =>
  JSON.parse(readFileSync(join(ROOT, 'test/review/approvals', name, 'facts.json'), 'utf8'));

async function repository() {
  const made = tempCatalogue();
  await runGit(made.folder, 'init', '--quiet', '--initial-branch=main');
  await runGit(made.folder, 'add', '.');
  await runGit(made.folder, 'commit', '--quiet', '--message', 'Udkast');
  return { ...made, baseSha: await runGit(made.folder, 'rev-parse', 'HEAD') };
}

describe('approvals --facts', () => {
  test('prints the decision, with 0 only where all have approved', async () => {
    const { folder, baseSha } = await repository();
    const decide = (name: string) => {
      writeFileSync(join(folder, 'facts.json'), JSON.stringify({ ...scenario(name), baseSha }));
      return run(folder, 'approvals', '--facts', 'facts.json');
    };
    const approved = await decide('owner-and-coordination');
    expect(approved).toMatchObject({ code: 0, stderr: '' });
    expect(approved.stdout).toMatch(/^## Godkendt af alle, der skal\n\n\| Skal godkende/);
    const waiting = await decide('owner-only');
    expect(waiting).toMatchObject({ code: 1, stderr: '' });
    expect(waiting.stdout).toMatch(/^## Mangler: Koordinationsgruppen\n/);
    expect((await decide('changes-requested')).code).toBe(1);
    expect((await decide('huge-change')).code).toBe(1);
  });

  test('takes the policy from the base commit, whatever the working tree says', async () => {
    const { folder, baseSha, write } = await repository();
    write('settings.yaml', settings().replace("'@region/kardiologi'", "'@region/neurologi'"));
    writeFileSync(join(folder, 'facts.json'), JSON.stringify({ ...scenario('owner-and-coordination'), baseSha }));
    const { code, stdout } = await call(folder, 'approvals', '--facts', 'facts.json', '--format', 'json');
    expect(code).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({
      formatVersion: 1,
      number: 12,
      headSha: HEAD,
      decision: { outcome: 'approved' },
    });
  });

  test('gives 2 for facts that cannot be read, a base that is not there, and no question', async () => {
    const { folder } = await repository();
    writeFileSync(join(folder, 'facts.json'), JSON.stringify(scenario('owner-and-coordination')));
    expect(await call(folder, 'approvals', '--facts', 'facts.json')).toMatchObject({ code: 2, stdout: '' });
    writeFileSync(join(folder, 'facts.json'), '{');
    expect(await call(folder, 'approvals', '--facts', 'facts.json')).toMatchObject({ code: 2, stdout: '' });
    expect(await run(folder, 'approvals', '--facts', 'nowhere.json')).toMatchObject({ code: 2, stdout: '' });
    expect(await call(folder, 'approvals')).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('--pull-request'),
    });
  });
});

describe('approvals --pull-request', () => {
  async function onGitHub() {
    const made = await repository();
    const github = await gitHubStandIn();
    const repo = '/repos/region/katalog';
    const pull = {
      user: { login: 'hanne' },
      head: { sha: HEAD },
      base: { ref: 'main', repo: { default_branch: 'main' } },
      created_at: '2026-07-01T08:00:00Z',
      changed_files: 101,
      commits: 3,
    };
    const review = (login: string, type = 'User') => ({
      ...{ user: { login, type }, state: 'APPROVED', commit_id: HEAD, submitted_at: '2026-07-02T10:00:00Z' },
    });
    const merge = { verification: { verified: true } };
    const files = Array.from({ length: 101 }, (_, index) => ({
      filename: `catalogue/${ECHO}.${index}`,
      status: 'added',
    }));
    const member = (login: string) => ({ login, type: 'User' });
    Object.assign(github.answers, {
      [`${repo}/pulls/12`]: pull,
      [`${repo}/branches/main`]: { commit: { sha: made.baseSha } },
      [`${repo}/commits/${HEAD}`]: { commit: { committer: { date: '2026-07-02T09:00:00Z' } } },
      [`${repo}/pulls/12/files`]: files,
      [`${repo}/pulls/12/commits`]: [
        { author: { login: 'hanne' }, parents: [{}], commit: {} },
        { author: { login: 'karen' }, committer: { login: 'web-flow' }, parents: [{}, {}], commit: merge },
      ],
      [`${repo}/pulls/12/reviews`]: [
        review('hanne'),
        review('helle'),
        review('karen'),
        { user: null, state: 'APPROVED' },
      ],
      '/orgs/region/teams/kardiologi/members': ['hanne', 'helle', 'henrik'].map(member),
      '/orgs/region/teams/koordination/members': ['karen', 'kirsten', 'knud'].map(member),
    });
    return {
      ...made,
      github,
      pull,
      repo,
      decide: () => call(made.folder, 'approvals', '--pull-request', '12', '--facts', 'facts.json'),
    };
  }

  test("reads every page, takes GitHub's own merge for nobody's work, and keeps what it decided by", async () => {
    const { folder, decide } = await onGitHub();
    const { code, stdout, stderr } = await decide();
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toContain('- `hanne` har selv skrevet noget af ændringen');
    const facts = JSON.parse(readFileSync(join(folder, 'facts.json'), 'utf8'));
    expect(facts).toMatchObject({ commitAuthors: ['hanne'], changedFiles: 101, author: 'hanne' });
    expect(facts.files).toHaveLength(101);
    expect(await call(folder, 'approvals', '--facts', 'facts.json')).toEqual({ code, stdout, stderr });
  });

  test('does not approve where a team cannot be read', async () => {
    const { github, decide } = await onGitHub();
    delete github.answers['/orgs/region/teams/koordination/members'];
    const { code, stdout } = await decide();
    expect(code).toBe(1);
    expect(stdout).toMatch(/^## Kan ikke afgøres\n\n- Det vides ikke, hvem der er i teamet `@region\/koordination`/);
  });

  test('refuses a pull request that is pushed to while it is read', async () => {
    const { github, decide, pull, repo } = await onGitHub();
    let asked = 0;
    github.answers[`${repo}/pulls/12`] = () => (asked++ === 0 ? pull : { ...pull, head: { sha: 'd'.repeat(40) } });
    expect(await decide()).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('blev ændret, mens den blev læst'),
    });
  });

  test('refuses a pull request that is not there, for another branch, or of too many commits', async () => {
    const { github, decide, pull, repo } = await onGitHub();
    const answered = async (changed: object | undefined): Promise<string> => {
      github.answers[`${repo}/pulls/12`] = { ...pull, ...changed };
      if (changed === undefined) delete github.answers[`${repo}/pulls/12`];
      const { code, stderr } = await decide();
      expect(code).toBe(2);
      return stderr;
    };
    expect(await answered({ base: { ref: 'andet', repo: { default_branch: 'main' } } })).toContain(
      'er ikke til depotets hovedgren',
    );
    expect(await answered({ commits: 251 })).toContain('har over 250 commits');
    expect(await answered(undefined)).toContain('Pull request 12 findes ikke');
  });
});
