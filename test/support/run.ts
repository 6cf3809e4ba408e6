import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** The root of this repository. */
export const ROOT = fileURLToPath(new URL('../../', import.meta.url));
export const RUN = fileURLToPath(new URL('../../scripts/run.cjs', import.meta.url));

export interface Ran {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs one command as a process of its own, in `cwd`, without a terminal. */
export function run(cwd: string, ...args: readonly string[]): Promise<Ran> {
  return start(process.execPath, [RUN, ...args], cwd);
}

/** The same, with something on stdin. */
export function runWithInput(cwd: string, input: string | Buffer, ...args: readonly string[]): Promise<Ran> {
  return start(process.execPath, [RUN, ...args], cwd, {}, input);
}

/** Runs one command of the tooling that lies in `cwd` itself, as a workflow does in a checkout. */
export function runOwn(cwd: string, ...args: readonly string[]): Promise<Ran> {
  return start(process.execPath, ['scripts/run.cjs', ...args], cwd);
}

/** Runs a script of the `package.json` in `cwd`. */
export function runNpm(cwd: string, script: string): Promise<Ran> {
  return start('npm', ['run', '--silent', '--offline', script], cwd);
}

/** Starts one command, for a test that ends it before its time. */
export function launch(cwd: string, ...args: readonly string[]): ChildProcess {
  return spawn(process.execPath, [RUN, ...args], { cwd, env: environment(), stdio: 'ignore' });
}

/** The day, in UTC, of every commit of {@link runGit}: already the next one where it was made. */
export const COMMIT_DAY = '2026-07-01';
const COMMIT_DATES = { GIT_AUTHOR_DATE: '2026-06-30T23:30:00-02:00', GIT_COMMITTER_DATE: '2026-06-30T23:30:00-02:00' };

/** Runs git in `cwd` as a person of no name. @throws when git refuses. */
export async function runGit(cwd: string, ...args: readonly string[]): Promise<string> {
  const config = ['user.name=Syntetisk', 'user.email=syntetisk@example.invalid', 'commit.gpgsign=false'];
  const ran = await start('git', [...config.flatMap((setting) => ['-c', setting]), ...args], cwd, COMMIT_DATES);
  if (ran.code !== 0) throw new Error(`git ${args.join(' ')}: ${ran.stderr}`);
  return ran.stdout.trim();
}

function start(
  command: string,
  args: readonly string[],
  cwd: string,
  variables = {},
  input?: string | Buffer,
): Promise<Ran> {
  return new Promise((resolve, reject) => {
    const child = execFile(
      command,
      args,
      { cwd, env: { ...environment(), ...variables }, maxBuffer: 64 * 1024 * 1024 },
      (error, stdout, stderr) => {
        if (error && typeof error.code !== 'number') reject(error);
        else resolve({ code: Number(error?.code ?? 0), stdout, stderr });
      },
    );
    if (input !== undefined) child.stdin?.end(input);
  });
}

/** As in CI, where some packages colour what no terminal shows, and without what a git hook or a terminal would add. */
export function environment(): NodeJS.ProcessEnv {
  const kept = Object.entries(process.env).filter(([name]) => !/^GIT_|^(?:FORCE|NO)_COLOR$|^NODE_OPTIONS$/.test(name));
  return { ...Object.fromEntries(kept), GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_NOSYSTEM: '1', CI: 'true' };
}
