import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { generatedTypes } from '../bench/generated-types.ts';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const TYPES = 2_000;
const SPECIALITIES = 20;

/**
 * Times `validate` (every rule, every position) as a whole process beside `ajv-cli` (the schema alone) on the same 2,000
 * types, in turn so that both meet the same machine, and prints the ratio pair by pair.
 */
export function benchValidate({ runs, catalogue }: { runs: number; catalogue: string }): number {
  const directory = mkdtempSync(join(tmpdir(), 'besoegstyper-bench-'));
  try {
    writeCatalogue(catalogue, directory);
    const ours = [process.execPath, 'scripts/run.cjs', 'validate', '--catalogue', directory];
    const theirs = [
      process.execPath,
      ajvCli(),
      'validate',
      '-s',
      'schema/visit-type.schema.json',
      ...ajvFlags(directory),
    ];
    const pairs = Array.from({ length: runs + 1 }, () => ({ ours: time(ours), theirs: time(theirs) })).slice(1);
    print(pairs);
    return 0;
  } finally {
    rmSync(directory, { recursive: true });
  }
}

function writeCatalogue(from: string, directory: string): void {
  for (const part of ['settings.yaml', 'vocabularies', 'common'])
    cpSync(join(from, part), join(directory, part), { recursive: true });
  for (const { path, text } of generatedTypes(TYPES, SPECIALITIES)) {
    mkdirSync(join(directory, path, '..'), { recursive: true });
    writeFileSync(join(directory, path), text);
  }
}

function ajvCli(): string {
  return createRequire(import.meta.url).resolve('ajv-cli/dist/index.js');
}

function ajvFlags(directory: string): string[] {
  return ['-d', join(directory, 'specialities', '*', 'visit-types', '*.yaml'), '--strict=false'];
}

/** Milliseconds from start to end of one process that must succeed. */
function time([command = '', ...args]: readonly string[]): number {
  const start = performance.now();
  const { status, stdout, stderr } = spawnSync(command, args, { cwd: ROOT, encoding: 'utf8', maxBuffer: 1 << 28 });
  const took = performance.now() - start;
  if (status !== 0)
    throw new Error(`${args.join(' ')} gave ${status}: ${stdout.slice(0, 2000)}${stderr.slice(0, 2000)}`);
  return took;
}

function print(pairs: readonly { ours: number; theirs: number }[]): void {
  const row = (label: string, values: readonly number[], unit: string, digits: number): void => {
    const sorted = [...values].sort((a, b) => a - b);
    const [min = 0, median = 0, max = 0] = [sorted[0], sorted[sorted.length >> 1], sorted.at(-1)];
    const shown = [min, median, max].map((value) => value.toFixed(digits).padStart(8)).join(' ');
    process.stdout.write(`${label.padEnd(34)}${shown} ${unit}\n`);
  };
  process.stdout.write(`${TYPES} types, ${pairs.length} runs each, in turn`.padEnd(34));
  process.stdout.write('     min   median      max\n');
  row(
    'validate (all rules, positions)',
    pairs.map(({ ours }) => ours),
    'ms',
    0,
  );
  row(
    'ajv-cli (schema alone)',
    pairs.map(({ theirs }) => theirs),
    'ms',
    0,
  );
  row(
    'ratio',
    pairs.map(({ ours, theirs }) => ours / theirs),
    '',
    2,
  );
}
