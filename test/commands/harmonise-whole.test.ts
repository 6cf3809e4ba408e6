import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { afterAll, describe, expect, test } from 'vitest';
import { call } from '../support/call.ts';
import { digests, filesBelow } from '../support/folder.ts';
import { launch, ROOT, run } from '../support/run.ts';

const EXAMPLE = join(ROOT, 'examples/sp-export-syntetisk.csv');
/** Enough for every speciality, and quick enough to be run again and again. */
const [notice = '', header = '', ...lines] = readFileSync(EXAMPLE, 'utf8').trimEnd().split('\n');
const SOME = lines.slice(0, 300);

/** A whole example, or eight runs: longer than the others where other tests run beside them. */
const LONG = 180_000;

const folder = mkdtempSync(join(tmpdir(), 'besoegstyper-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** A folder of its own with our own catalogue, and exports to read. */
function workIn(name: string): string {
  const work = join(folder, name);
  cpSync(join(ROOT, 'catalogue'), join(work, 'catalogue'), { recursive: true });
  const write = (file: string, rows: readonly string[]): void =>
    writeFileSync(join(work, file), `${[notice, header, ...rows].join('\n')}\n`);
  write('old.csv', SOME);
  // Names that end otherwise, and so other bytes in nearly every file.
  write('new.csv', SOME.map((line) => line.replace(/^(\d+;[^;]*)/, '$1 (ny)'))); // biome-ignore format: a line
  return work;
}

test(
  'every type that is proposed for the example could be added to our catalogue as it is, all of them at once',
  async () => {
    const work = workIn('proposals');
    expect((await run(work, 'harmonise', EXAMPLE, '--out', 'out')).code).toBe(0);
    const proposals = filesBelow(join(work, 'out/proposals'));
    expect(proposals.length).toBeGreaterThan(40);
    for (const path of proposals) {
      const [set = '', file = ''] = path.split('/');
      const types = set === 'common' ? 'common/visit-types' : `specialities/${set}/visit-types`;
      cpSync(join(work, 'out/proposals', path), join(work, 'catalogue', types, file), {
        errorOnExist: true,
        force: false,
      });
    }
    expect(await call(work, 'validate')).toMatchObject({ code: 0, stdout: expect.stringMatching(/: ingen fejl\.\n$/) });
    expect((await call(work, 'fix', '--check')).stdout).toBe('');

    const rows = (path: string): string[][] =>
      parse(readFileSync(join(work, 'out', path), 'utf8'), { delimiter: ';', from_line: 2 });
    const seen = [...rows('clusters.csv').map((cells) => cells.at(-1)), ...rows('rejected.csv').map(([line]) => line)];
    expect(seen.map(Number).sort((a, b) => a - b)).toEqual(lines.map((_, index) => index + 3));
  },
  LONG,
);

describe('a long run, whose reviews are written in a thread,', () => {
  /** As many rows as make a run long, of a few names. */
  function longExport(work: string): void {
    const rows = Array.from({ length: 20_000 }, (_, at) =>
      SOME[at % SOME.length]?.replace(/^\d+/, `${1_000_000 + at}`),
    );
    writeFileSync(join(work, 'long.csv'), `${[notice, header, ...rows].join('\n')}\n`);
  }

  test(
    'ends when they are, and says so, or why they are not',
    async () => {
      const work = workIn('long');
      longExport(work);
      expect(await run(work, 'harmonise', 'long.csv', '--out', 'out')).toMatchObject({
        code: 0,
        stdout: expect.stringContaining('Skrevet i out'),
        stderr: expect.stringMatching(/^Læser .*\nSamler .*\nSkriver .*\n$/),
      });
      const drafts = filesBelow(join(work, 'out')).filter((path) => /legacy(?:-unassigned)?\.csv$/.test(path));
      const rows = drafts.map(
        (path) =>
          readFileSync(join(work, 'out', path), 'utf8')
            .trimEnd()
            .split('\n').length - 1,
      );
      expect(rows.reduce((sum, count) => sum + count)).toBe(20_000);
      expect(filesBelow(join(work, 'out')).filter((path) => path.endsWith('.xlsx'))).toHaveLength(drafts.length);

      writeFileSync(join(work, 'no-folder'), '');
      expect(await run(work, 'harmonise', 'long.csv', '--out', 'no-folder')).toMatchObject({
        code: 2,
        stdout: '',
        stderr: expect.stringMatching(/kan ikke skrives/),
      });
    },
    LONG,
  );
});

describe('a run that is killed', () => {
  test(
    'leaves every file whole, and the next one ends as if it had not been',
    async () => {
      const undisturbed = workIn('undisturbed');
      await call(undisturbed, 'harmonise', 'old.csv', '--out', 'out', '--write');
      const work = join(folder, 'killed');
      cpSync(undisturbed, work, { recursive: true });
      const before = digests(work);
      await call(undisturbed, 'harmonise', 'new.csv', '--out', 'out', '--write');
      const after = digests(undisturbed);

      let kills = 0;
      for (const count of [1, 40, 75]) {
        if (await killedAfter(count, work, 'harmonise', 'new.csv', '--out', 'out', '--write')) kills += 1;
        for (const [path, digest] of Object.entries(digests(work)))
          expect([before[path], after[path]], `${path} after ${count}`).toContain(digest);
      }
      expect(kills, 'or this test tests nothing').toBeGreaterThan(1);
      writeFileSync(join(work, `catalogue/legacy-unassigned.csv.${2 ** 30}.tmp`), 'id;na');

      expect((await run(work, 'harmonise', 'new.csv', '--out', 'out', '--write')).code).toBe(0);
      expect(filesBelow(work)).toEqual(Object.keys(after));
      expect(withoutReport(digests(work))).toEqual(withoutReport(after));
    },
    LONG,
  );
});

/** The report tells what is new in SP since the catalogue was last written, which is nothing when that was done already. */
function withoutReport({ 'out/report.md': _, ...others }: Readonly<Record<string, string>>) {
  return others;
}

/** Kills a run when it has replaced so many files. @returns whether it still ran */
async function killedAfter(count: number, work: string, ...args: readonly string[]): Promise<boolean> {
  const before = inodes(work);
  const child = launch(work, ...args);
  const ended = new Promise<boolean>((resolve) => child.once('exit', (_, signal) => resolve(signal === 'SIGKILL')));
  while (child.exitCode === null) {
    const replaced = [...inodes(work)].filter(([path, inode]) => before.get(path) !== inode);
    if (replaced.length >= count) break;
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
  child.kill('SIGKILL');
  return ended;
}

/** What tells one file from that which takes its place, for the files that a run writes. */
function inodes(work: string): ReadonlyMap<string, number> {
  const written = [...filesBelow(join(work, 'out')).map((path) => `out/${path}`), ...legacyFiles(work)];
  return new Map(
    written.flatMap((path) => {
      const found = statSync(join(work, path), { throwIfNoEntry: false });
      return found && !path.endsWith('.tmp') ? [[path, found.ino] as const] : [];
    }),
  );
}

function legacyFiles(work: string): readonly string[] {
  const slugs = readdirSync(join(work, 'catalogue/specialities'));
  return slugs.map((slug) => `catalogue/specialities/${slug}/legacy.csv`);
}
