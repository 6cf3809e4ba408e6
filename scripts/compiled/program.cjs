'use strict';
/**
 * The commands in one file, compiled when a source has changed since, and kept beside what V8 made of it. To read and
 * translate a few hundred modules takes longer than most commands do; this is why it is plain JavaScript.
 */

const { readFileSync, statSync } = require('node:fs');
const { createRequire, SourceMap } = require('node:module');
const { dirname, join } = require('node:path');
const { pathToFileURL } = require('node:url');
const { setFlagsFromString } = require('node:v8');
const { Script } = require('node:vm');

const ROOT = dirname(dirname(__dirname));
/** `npm ci` deletes it. A copy of the repository may share its packages by a link, so it is named by the folder. */
const FOLDER = join(ROOT, 'node_modules/.cache/besoegstypekatalog', ROOT.replace(/[^\w.-]/g, '-').slice(-100));
const NAMES = { code: join(FOLDER, 'commands.cjs'), map: join(FOLDER, 'commands.cjs.map') };

/**
 * Nearly all that a command makes lives until it ends, so that to collect it early and often is to copy it for nothing. The
 * space for what is new grows to its full 16 MB at once instead of by doubling, and the heap to ten times what has stayed
 * instead of four before all of it is gone through.
 */
const ROOMY_HEAP = ['--semi-space-growth-factor=16', '--heap-growing-percent=900'];

/**
 * V8 translates a function to machine code when it has run for a while. A command runs for a second or two: it is done
 * sooner, and with half the processor time, when only what runs for longest is translated. By itself it is 67,584.
 */
const LATE_TRANSLATION = '--interrupt-budget=400000';

/** By V8's own version, that of Node 20, 22 and 24: V8 complains of a flag that it does not know. */
const FLAGS = { 11: [...ROOMY_HEAP, LATE_TRANSLATION], 12: ROOMY_HEAP, 13: ROOMY_HEAP };

/** @returns what `scripts/cli/program.ts` exports */
function compiledProgram() {
  for (const flag of FLAGS[Number.parseInt(process.versions.v8, 10)] ?? []) setFlagsFromString(flag);
  const { text, digest } = fresh() ?? require('./compile.cjs').compile({ ROOT, NAMES, compiledAt });
  const path = join(FOLDER, `commands.${process.version}.${digest}.v8`);
  const cachedData = readIfAllowed(path) ?? require('./compile.cjs').parsedBefore({ text, NAMES, path });
  const script = new Script(text, { filename: NAMES.code, cachedData });
  showSources();
  const module = { exports: {} };
  // Where esbuild has put `import.meta.url`, every module is taken to stand in one room of scripts/.
  const url = pathToFileURL(join(__dirname, 'any.ts'));
  url.searchParams.set('kept', FOLDER);
  url.searchParams.set('digest', digest);
  script.runInThisContext()(createRequire(__filename), module, url.href);
  return module.exports;
}

/** The compiled text and its digest, where every source is as it was. */
function fresh() {
  const { text, root, digest, inputs } = compiledAt(NAMES.code);
  return root === ROOT && inputs.every(isUnchanged) ? { text, digest } : undefined;
}

/** A compiled text and what its first line says of it; nothing more where that is torn. */
function compiledAt(path) {
  const text = readIfAllowed(path, 'latin1') ?? '';
  return { text, ...JSON.parse(/^\/\/(\{.*\})\n/.exec(text)?.[1] ?? '{}') };
}

function isUnchanged([path, size, changed]) {
  // To join six hundred paths properly takes longer than to ask the system about them.
  const found = statSync(`${ROOT}/${path}`, { throwIfNoEntry: false });
  return found !== undefined && found.size === size && found.mtimeMs === changed;
}

/** What is not there, or is somebody else's to read, is made anew. */
function readIfAllowed(path, encoding) {
  try {
    return readFileSync(path, encoding);
  } catch {
    return undefined;
  }
}

const NO_MAP = '{"version":3,"sources":[],"names":[],"mappings":""}';

/** Stacks of errors name the sources instead of the compiled file, where it was kept with the map of them. */
function showSources() {
  let map;
  const ofSource = (line, column) => {
    map ??= new SourceMap(JSON.parse(readIfAllowed(NAMES.map, 'utf8') ?? NO_MAP));
    // One line for what it was made of; a map counts from 0.
    const { originalSource, originalLine, originalColumn } = map.findEntry(line - 2, column - 1);
    const isKnown = originalSource !== undefined;
    return isKnown ? `${join(FOLDER, originalSource)}:${originalLine + 1}:${originalColumn + 1}` : undefined;
  };
  const shown = (site) => {
    const [line, column] = [site.getLineNumber(), site.getColumnNumber()];
    const source = site.getFileName() === NAMES.code ? ofSource(line, column) : undefined;
    return source === undefined ? `${site}` : `${site}`.replace(`${NAMES.code}:${line}:${column}`, source);
  };
  Error.prepareStackTrace = (error, sites) => [`${error}`, ...sites.map(shown)].join('\n    at ');
}

// Run by itself, as `npm ci` does: compiles, so that the first command has not to.
if (require.main === module) compiledProgram();

module.exports = { compiledProgram };
