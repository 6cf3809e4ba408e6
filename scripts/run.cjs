'use strict';
/** Runs the command of the arguments: `node scripts/run.cjs validate`. */

const { compiledProgram } = require('./compiled/program.cjs');

// Whoever reads only the first lines, as `head` does, has closed the pipe and wants no more.
process.stdout.on('error', (error) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit();
});
try {
  compiledProgram()
    .runCommand(process.argv)
    .then((code) => {
      process.exitCode = code;
    });
} catch (error) {
  // Where a source cannot be compiled, esbuild has said already where and why.
  if (!Array.isArray(error.errors)) process.stderr.write(`${error.stack}\n`);
  process.exitCode = 2;
}
