import {
  chmodSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { digests } from '../support/folder.ts';
import { type Ran, ROOT, runOwn } from '../support/run.ts';

let folder = '';
beforeAll(() => {
  // As in the name of a person, whose folder it may stand in.
  folder = mkdtempSync(join(tmpdir(), 'besøgstyper-oversat-'));
  for (const name of ['scripts', 'site', 'schema', 'package.json', 'package-lock.json', 'tsconfig.json'])
    cpSync(join(ROOT, name), join(folder, name), { recursive: true });
  mkdirSync(join(folder, 'node_modules'));
  for (const name of readdirSync(join(ROOT, 'node_modules')))
    if (name !== '.cache') symlinkSync(join(ROOT, 'node_modules', name), join(folder, 'node_modules', name));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function cache(): string {
  return join(folder, 'node_modules/.cache/besoegstypekatalog');
}

function kept(): string {
  return join(cache(), readdirSync(cache()).find((name) => name.includes('oversat')) ?? '');
}

/** What was made for another copy of the repository. */
function keepFor(name: string, root: string): void {
  mkdirSync(join(cache(), name));
  writeFileSync(join(cache(), name, 'commands.cjs'), `//${JSON.stringify({ root })}\n`);
}

function stats(): Promise<Ran> {
  return runOwn(folder, 'stats', '--catalogue', join(ROOT, 'catalogue'), '--format', 'json');
}

describe('the compiled commands', () => {
  test('are made at the first run and kept, with no half file beside them', async () => {
    const first = await stats();
    expect(first).toMatchObject({ code: 0, stderr: '' });
    expect(readdirSync(kept()).map((name) => name.replace(/\.v2.*\.v8$/, '.v8'))).toEqual([
      'commands.cjs',
      'commands.cjs.map',
      'commands.v8',
    ]);
    const before = statSync(join(kept(), 'commands.cjs')).mtimeMs;
    expect(await stats()).toEqual(first);
    expect(statSync(join(kept(), 'commands.cjs')).mtimeMs).toBe(before);
  });

  test('are made anew when a source has changed, and errors name the source', async () => {
    const path = join(folder, 'scripts/commands/stats.ts');
    const source = readFileSync(path, 'utf8');
    writeFileSync(
      path,
      source.replace('  const result', "  if (format === 'json') throw new Error('mærk');\n  const result"),
    );
    keepFor('a-copy', ROOT);
    keepFor('a-copy-that-is-no-more', join(ROOT, 'findes-ikke'));
    const { code, stderr } = await stats();
    expect(readdirSync(cache()), 'of copies that there are').toHaveLength(2);
    rmSync(join(cache(), 'a-copy'), { recursive: true });
    expect(readdirSync(kept()).filter((name) => name.endsWith('.v8'))).toHaveLength(1);
    expect(code).toBe(2);
    expect(stderr).toMatch(/^Error: mærk\n {4}at (?:Module\.)?stats \(.*\/scripts\/commands\/stats\.ts:15:\d+\)\n/);
    writeFileSync(path, source);
    expect(await stats()).toMatchObject({ code: 0, stderr: '' });
  });

  test('are not made of a source that cannot be read, whose place is named', async () => {
    const path = join(folder, 'scripts/commands/stats.ts');
    const source = readFileSync(path, 'utf8');
    writeFileSync(path, `${source}const unfinished = ;\n`);
    const { code, stdout, stderr } = await stats();
    expect([code, stdout]).toEqual([2, '']);
    const line = source.split('\n').length;
    expect(stderr).toContain(`Unexpected ";"\n\n    scripts/commands/stats.ts:${line}:19:`);
    expect(stderr).not.toContain('node_modules');
    writeFileSync(path, source);
    expect(await stats()).toMatchObject({ code: 0, stderr: '' });
  });

  test('keep what a catalogue says until it changes, and find the same with it', async () => {
    const path = join(kept(), 'catalogue.kept');
    const writtenAt = (): number => statSync(path).mtimeMs;
    cpSync(join(ROOT, 'catalogue'), join(folder, 'catalogue'), { recursive: true });
    const lines = readFileSync(join(ROOT, 'examples/sp-export-syntetisk.csv'), 'utf8').split('\n');
    writeFileSync(join(folder, 'export.csv'), lines.slice(0, 200).join('\n'));
    const run = (out: string) => runOwn(folder, 'harmonise', 'export.csv', '--out', out);
    const harmonise = async (out: string) => {
      expect(await run(out)).toMatchObject({ code: 0, stderr: '' });
      return digests(join(folder, out));
    };
    const first = await harmonise('first');
    const written = writtenAt();
    expect(await harmonise('second')).toEqual(first);
    expect(writtenAt(), 'as it was').toBe(written);

    const lexicon = join(folder, 'catalogue/vocabularies/lexicon.yaml');
    writeFileSync(lexicon, readFileSync(lexicon, 'utf8').replace(/^fillers:\n/m, 'fillers:\n  - nyhedsord\n'));
    const third = await harmonise('third');
    const rewritten = writtenAt();
    expect(rewritten, 'made anew').toBeGreaterThan(written);
    const bytes = readFileSync(path);
    writeFileSync(path, bytes.subarray(0, bytes.length - 1));
    expect(await harmonise('fourth'), 'where what is kept is cut').toEqual(third);
    rmSync(path);
    expect(await harmonise('fifth'), 'where nothing is kept').toEqual(third);

    // As many bytes as before, and a fault.
    const type = join(folder, 'catalogue/common/visit-types/kontrol.yaml');
    const text = readFileSync(type, 'utf8');
    writeFileSync(type, text.replace('purpose: follow-up', 'purpose: follow-ub'));
    expect(await run('sixth')).toMatchObject({ code: 2, stdout: '' });
    writeFileSync(type, text);
    expect(await harmonise('seventh')).toEqual(third);
  });

  test('are made again where what is kept is torn', async () => {
    writeFileSync(join(kept(), 'commands.cjs'), '//{"root":');
    expect(await stats()).toMatchObject({ code: 0, stderr: '' });
  });

  test.skipIf(process.getuid?.() === 0)('are used without being kept where nothing may be written', async () => {
    rmSync(kept(), { recursive: true });
    chmodSync(cache(), 0o500);
    expect(await stats()).toMatchObject({ code: 0, stderr: '' });
    expect(readdirSync(cache())).toEqual([]);
    chmodSync(cache(), 0o700);
  });
});
