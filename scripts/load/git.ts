import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** Without what a hook is told of its own repository: the question is about `directory`, wherever we were called from. */
const ENVIRONMENT = Object.fromEntries(Object.entries(process.env).filter(([name]) => !name.startsWith('GIT_')));
const OPTIONS = { env: ENVIRONMENT, maxBuffer: 64 * 1024 * 1024 } as const;

/** What `git ARGS` prints in `directory`, or nothing where git refuses or there is none. */
export function git(directory: string, ...args: readonly string[]): Promise<string | undefined> {
  return printed(run('git', ['-C', directory, ...args], OPTIONS));
}

async function printed<T>(running: Promise<{ stdout: T }>): Promise<T | undefined> {
  try {
    return (await running).stdout;
  } catch (error) {
    // A missing git and a folder outside git are answers, not faults; anything else about the process is our bug.
    if (error instanceof Error && ('code' in error || 'killed' in error)) return undefined;
    throw error;
  }
}

/**
 * The contents of some objects, in the order of their names, by one process. Nothing where git lacks one of them.
 * Its answer is `<name> blob <bytes>\n<contents>\n` for each (git-cat-file(1), "BATCH OUTPUT").
 */
export async function gitBlobs(directory: string, names: readonly string[]): Promise<readonly Buffer[] | undefined> {
  const running = run('git', ['-C', directory, 'cat-file', '--batch'], { ...OPTIONS, encoding: 'buffer' });
  running.child.stdin?.end(`${names.join('\n')}\n`);
  const stdout = await printed(running);
  if (stdout === undefined) return undefined;
  const blobs: Buffer[] = [];
  for (let at = 0; at < stdout.length; ) {
    const lineEnd = stdout.indexOf('\n', at);
    const size = / blob (\d+)$/.exec(stdout.toString('utf8', at, lineEnd))?.[1];
    if (size === undefined) return undefined;
    const start = lineEnd + 1;
    const end = start + Number(size);
    blobs.push(stdout.subarray(start, end));
    at = end + 1;
  }
  return blobs;
}

/** The committer date of HEAD as a day in UTC, `YYYY-MM-DD`: "today" for everything that depends on dates. */
export async function headDate(directory: string): Promise<string | undefined> {
  const seconds = await git(directory, 'log', '-1', '--format=%ct');
  if (!seconds) return undefined;
  return new Date(Number(seconds) * 1000).toISOString().slice(0, 10);
}
