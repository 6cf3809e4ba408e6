'use strict';
/** Compiles the commands into one file. */

const { createHash } = require('node:crypto');
const { existsSync, mkdirSync, readdirSync, renameSync, rmSync, statSync, writeFileSync } = require('node:fs');
const { dirname, join } = require('node:path');
const { setFlagsFromString } = require('node:v8');
const { Script } = require('node:vm');
const { buildSync } = require('esbuild');

/** The packages that most commands want. The others are required when they are wanted: some are large, or read files beside their own. */
const TAKEN_IN = ['commander', 'csv-parse', 'csv-stringify', 'fastest-levenshtein', 'picocolors', 'tinyqueue', 'yaml'];
/** What the compiled file follows from, beside what esbuild has read. */
const OTHERS = ['package-lock.json', 'scripts/compiled/program.cjs', 'scripts/compiled/compile.cjs'];

/** @returns the compiled text and its digest, kept where they may be written */
function compile({ ROOT, NAMES, compiledAt }) {
  const { dependencies, devDependencies } = require(join(ROOT, 'package.json'));
  const packages = Object.keys({ ...dependencies, ...devDependencies });
  const { outputFiles, metafile } = buildSync({
    absWorkingDir: ROOT,
    entryPoints: ['scripts/cli/program.ts'],
    outfile: NAMES.code,
    write: false,
    metafile: true,
    bundle: true,
    platform: 'node',
    target: 'node20',
    format: 'cjs',
    external: packages.filter((name) => !TAKEN_IN.includes(name)),
    // A module that is left out is required as those are that are in it.
    supported: { 'dynamic-import': false },
    define: { 'import.meta.url': 'importMetaUrl' },
    minifyWhitespace: true,
    sourcemap: 'external',
    sourcesContent: false,
    banner: { js: '(function (require, module, importMetaUrl) {' },
    footer: { js: '})' },
  });
  const output = (end) => outputFiles.find(({ path }) => path.endsWith(end)).text;
  const sources = Object.keys(metafile.inputs).filter((path) => !/(?:^|\/)node_modules\//.test(path));
  const inputs = [...sources, ...OTHERS].map((path) => {
    const { size, mtimeMs } = statSync(join(ROOT, path));
    return [path, size, mtimeMs];
  });
  const code = inAscii(output('.cjs'));
  const digest = createHash('sha256').update(code).digest('hex').slice(0, 16);
  const text = `//${inAscii(JSON.stringify({ root: ROOT, digest, inputs }))}\n${code}`;
  forgetOthers(dirname(NAMES.code), compiledAt);
  keep([
    [NAMES.map, output('.map')],
    [NAMES.code, text],
  ]);
  return { text, digest };
}

/**
 * esbuild has escaped all letters but those in patterns, and JSON has not those of a folder's name; a text of ASCII is read
 * in a tenth of the time.
 */
function inAscii(code) {
  return code.replace(/[^\0-\x7f]/g, (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

/**
 * What V8 makes of all functions, so that none has to be parsed when it is first called; kept under a name that has the
 * text's digest, as V8 compares no more than the length of the text. It is another for each version of V8.
 */
function parsedBefore({ text, NAMES, path }) {
  setFlagsFromString('--no-lazy');
  const script = new Script(text, { filename: NAMES.code });
  setFlagsFromString('--lazy');
  const parsed = script.createCachedData();
  keep([[path, parsed]]);
  return parsed;
}

/** Each file whole, the one last that the others belong to. Where nothing may be written, it is compiled again next time. */
function keep(files) {
  unlessRefused(() => {
    mkdirSync(dirname(files[0][0]), { recursive: true });
    for (const [path, content] of files) {
      const beside = `${path}.${process.pid}.tmp`;
      writeFileSync(beside, content);
      renameSync(beside, path);
    }
  });
}

/** What was made of earlier sources, and of copies of the repository that shared its packages and are no more. */
function forgetOthers(folder, compiledAt) {
  if (!existsSync(dirname(folder))) return;
  for (const name of readdirSync(dirname(folder))) {
    const copy = join(dirname(folder), name);
    const { root } = compiledAt(join(copy, 'commands.cjs'));
    if (root !== undefined && !existsSync(root)) forget(copy);
    else if (copy === folder) for (const old of readdirSync(copy)) if (old.endsWith('.v8')) forget(join(copy, old));
  }
}

function forget(path) {
  unlessRefused(() => rmSync(path, { recursive: true, force: true }));
}

function unlessRefused(act) {
  try {
    act();
  } catch (error) {
    if (!['EACCES', 'EPERM', 'EROFS'].includes(error.code)) throw error;
  }
}

module.exports = { compile, parsedBefore };
