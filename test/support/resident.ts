import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';

/** One command to run. */
export interface Order {
  readonly id: number;
  readonly cwd: string;
  readonly args: readonly string[];
  readonly environment: NodeJS.ProcessEnv;
}

/** What came of the {@link Order} of that id. */
export interface Answer {
  readonly id: number;
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

// Required as scripts/main.ts requires it, so that tsx reads every module in the same way.
const require = createRequire(import.meta.url);
const { runCommand } = require('../../scripts/cli/run-command.ts') as typeof import('../../scripts/cli/run-command.ts');

const COMMANDS = fileURLToPath(new URL('../../scripts/commands/', import.meta.url));
const home = process.cwd();

/** The working directory and the streams belong to the whole process: one order at a time. */
let previous = Promise.resolve();
process.on('message', (order: Order) => {
  previous = previous.then(() => obey(order));
});
process.on('disconnect', () => process.exit());

async function obey({ id, cwd, args, environment }: Order): Promise<void> {
  forgetCommands();
  process.chdir(cwd);
  for (const name of Object.keys(process.env)) if (!(name in environment)) delete process.env[name];
  Object.assign(process.env, environment);
  const [stdout, stderr] = [kept(process.stdout), kept(process.stderr)];
  const code = await runCommand([process.execPath, 'scripts/main.ts', ...args]);
  // The test is free to delete its folder as soon as it has the answer.
  process.chdir(home);
  process.send?.({ id, code, stdout: stdout(), stderr: stderr() } satisfies Answer);
}

/** The rooms below `commands` are functions of what they are given; a command may remember a folder, and begins anew. */
function forgetCommands(): void {
  for (const path of Object.keys(require.cache)) if (path.startsWith(COMMANDS)) delete require.cache[path];
}

/** Keeps what is written to a stream from now on, until the next order, instead of printing it. */
function kept(stream: NodeJS.WriteStream): () => string {
  const chunks: Uint8Array[] = [];
  stream.write = (chunk: Uint8Array | string): boolean => chunks.push(Buffer.from(chunk)) > 0;
  return () => Buffer.concat(chunks).toString('utf8');
}
