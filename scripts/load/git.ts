import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** Without what a hook is told of its own repository: the question is about `directory`, wherever we were called from. */
const ENVIRONMENT = Object.fromEntries(Object.entries(process.env).filter(([name]) => !name.startsWith('GIT_')));

/** What `git ARGS` prints in `directory`, or nothing where git refuses or there is none. */
export async function git(directory: string, ...args: readonly string[]): Promise<string | undefined> {
  try {
    const { stdout } = await run('git', ['-C', directory, ...args], { env: ENVIRONMENT, maxBuffer: 64 * 1024 * 1024 });
    return stdout;
  } catch (error) {
    // A missing git and a folder outside git are answers, not faults; anything else about the process is our bug.
    if (error instanceof Error && ('code' in error || 'killed' in error)) return undefined;
    throw error;
  }
}

/** The committer date of HEAD as a day in UTC, `YYYY-MM-DD`: "today" for everything that depends on dates. */
export async function headDate(directory: string): Promise<string | undefined> {
  const seconds = await git(directory, 'log', '-1', '--format=%ct');
  if (!seconds) return undefined;
  return new Date(Number(seconds) * 1000).toISOString().slice(0, 10);
}
