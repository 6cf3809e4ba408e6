import { createRequire } from 'node:module';

// Required rather than imported, for the reason that `load` in cli/command-line.ts gives.
const { runCommand } = createRequire(import.meta.url)('./cli/run-command.ts') as typeof import('./cli/run-command.ts');

// Whoever reads only the first lines, as `head` does, has closed the pipe and wants no more.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit();
});
process.exitCode = await runCommand(process.argv);
