'use strict';
/** Runs the commands that `call.ts` orders, one after the other. */

const { compiledProgram } = require('../../scripts/compiled/program.cjs');

const { runCommand } = compiledProgram();
const home = process.cwd();

/** The working directory and the streams belong to the whole process: one order at a time. */
let previous = Promise.resolve();
process.on('message', (order) => {
  previous = previous.then(() => obey(order));
});
process.on('disconnect', () => process.exit());

async function obey({ id, cwd, args, environment }) {
  process.chdir(cwd);
  for (const name of Object.keys(process.env)) if (!(name in environment)) delete process.env[name];
  Object.assign(process.env, environment);
  const [stdout, stderr] = [kept(process.stdout), kept(process.stderr)];
  const code = await runCommand([process.execPath, 'scripts/run.cjs', ...args]);
  // The test is free to delete its folder as soon as it has the answer.
  process.chdir(home);
  process.send?.({ id, code, stdout: stdout(), stderr: stderr() });
}

/** Keeps what is written to a stream from now on, until the next order, instead of printing it. */
function kept(stream) {
  const chunks = [];
  stream.write = (chunk) => chunks.push(Buffer.from(chunk)) > 0;
  return () => Buffer.concat(chunks).toString('utf8');
}
