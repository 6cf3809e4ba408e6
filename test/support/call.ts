import { type ChildProcess, fork } from 'node:child_process';
import { tmpdir } from 'node:os';
import { fileURLToPath } from 'node:url';
import { environment, type Ran } from './run.ts';

const RESIDENT = fileURLToPath(new URL('./resident.cjs', import.meta.url));

/** One command to run. */
interface Order {
  readonly id: number;
  readonly cwd: string;
  readonly args: readonly string[];
  readonly environment: NodeJS.ProcessEnv;
}

/** What came of the {@link Order} of that id. */
interface Answer extends Ran {
  readonly id: number;
}

interface Waiting {
  readonly resolve: (ran: Ran) => void;
  readonly reject: (error: Error) => void;
}

/** Milliseconds after which a command is taken to hang, so that not every test after its own waits for it. */
const LONGEST = 90_000;

let resident: ChildProcess | undefined;
const waiting = new Map<number, Waiting>();
let orders = 0;

/**
 * Runs one command as `run` does, in a process that stays and takes one after the other: it is given, prints and returns the
 * same, and does not have to start, which takes longer than most commands do.
 * What only a process of its own can prove is for `run`: stdin, signals, and that it prints to the end and stops. Every
 * command is run so once for each exit code.
 */
export function call(cwd: string, ...args: readonly string[]): Promise<Ran> {
  resident ??= start();
  const child = resident;
  const id = orders++;
  const patience = setTimeout(() => child.kill('SIGKILL'), LONGEST);
  const ran = new Promise<Ran>((resolve, reject) => {
    waiting.set(id, { resolve, reject });
    child.send({ id, cwd, args, environment: environment() } satisfies Order, (error) => {
      if (error) reject(error);
    });
  });
  return ran.finally(() => clearTimeout(patience));
}

/** In a folder without settings of TypeScript, as the folders are that the tests run commands in. */
function start(): ChildProcess {
  const child = fork(RESIDENT, {
    cwd: tmpdir(),
    env: environment(),
    stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
  });
  child.on('message', ({ id, ...ran }: Answer) => {
    waiting.get(id)?.resolve(ran);
    waiting.delete(id);
  });
  const words: Buffer[] = [];
  child.stderr?.on('data', (chunk: Buffer) => words.push(chunk));
  child.once('close', () => {
    resident = undefined;
    const error = new Error(`the process that runs commands ended in the middle of one: ${Buffer.concat(words)}`);
    for (const { reject } of waiting.values()) reject(error);
    waiting.clear();
  });
  return child;
}
