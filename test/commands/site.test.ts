import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { call } from '../support/call.ts';
import { ECHO, visitType } from '../support/fixture.ts';
import { legacyRows } from '../support/legacy.ts';
import { run } from '../support/run.ts';
import { tempCatalogue } from '../support/temp-catalogue.ts';

/** Every file below a folder with its text, by path. */
function filesOf(folder: string): Readonly<Record<string, string>> {
  const paths = (readdirSync(folder, { recursive: true, withFileTypes: true }) as import('node:fs').Dirent[])
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
  return Object.fromEntries(paths.sort().map((path) => [path.slice(folder.length + 1), readFileSync(path, 'latin1')]));
}

describe('site', () => {
  test('builds a site that tells what of, the same bytes twice, and leaves nothing of the one before', async () => {
    const { folder } = tempCatalogue();
    const { code, stdout } = await run(folder, 'site', '--repository', 'region/katalog', '--as-of', '2026-11-01');
    expect(code).toBe(0);
    expect(stdout).toMatch(/^dist\/site: \d+ sider\.\n$/);
    const site = join(folder, 'dist', 'site');
    const first = filesOf(site);
    expect(JSON.parse(first['site.json'] ?? '')).toMatchObject({ region: 'Region Syntetisk', asOf: '2026-11-01' });
    expect(first['index.html']).toContain('https://github.com/region/katalog');
    const assets = [...(first['index.html'] ?? '').matchAll(/(?:href|src|data-\w+)="((?:assets|data)\/[^"]+)"/g)];
    expect(assets.length).toBeGreaterThanOrEqual(5);
    for (const [, path = ''] of assets) expect(Object.keys(first), path).toContain(path);

    writeFileSync(join(site, 'gammel.html'), 'fra sidste gang');
    await call(folder, 'site', '--repository', 'region/katalog', '--as-of', '2026-11-01');
    expect(filesOf(site)).toEqual(first);
    expect(readdirSync(join(folder, 'dist'))).toEqual(['site']);
  });

  test('publishes no name of a person that stands in an old name, and the licences of what it carries', async () => {
    const legacy = legacyRows([{ name: 'KTR Dr. Qvistgaard' }]);
    const { folder } = tempCatalogue(legacy);
    await call(folder, 'site', '--as-of', '2026-11-01');
    const files = filesOf(join(folder, 'dist', 'site'));
    expect(Object.entries(files).flatMap(([path, text]) => (text.includes('Qvistgaard') ? [path] : []))).toEqual([]);
    expect(files['specialer/kardiologi/gamle-navne/index.html']).toContain('KTR Dr. ');
    expect(files['licenser.txt']).toMatch(/^@digdir\/designsystemet-css \d.*\(MIT\)\n\nCopyright/);
    expect(files['licenser.txt']).toMatch(/^preact \d.*\(MIT\)\n\nThe MIT/m);
  });

  test('gives 1 with the findings where there are errors, and leaves the site that is there', async () => {
    const { folder } = tempCatalogue({ [ECHO]: visitType('name: Ekko 30 min') });
    const { code, stdout } = await run(folder, 'site');
    expect(code).toBe(1);
    expect(stdout).toMatch(/ekkokardiografi\.yaml:2:\d+/);
    expect(existsSync(join(folder, 'dist'))).toBe(false);
  });

  test('never replaces a folder that it did not make', async () => {
    const { folder } = tempCatalogue();
    mkdirSync(join(folder, 'mit'));
    writeFileSync(join(folder, 'mit', 'brev.txt'), 'vigtigt');
    const { code, stderr } = await run(folder, 'site', '--out', 'mit');
    expect(code).toBe(2);
    expect(stderr).toBe(
      '"mit" indeholder andet end det, der skal stå der, og er ikke rørt: tøm mappen, eller vælg en anden med --out.\n',
    );
    expect(readdirSync(join(folder, 'mit'))).toEqual(['brev.txt']);
  });

  test.each([
    ['site', '--repository', 'ingen skråstreg'],
    ['start', '--port', '70000'],
  ])('%s refuses %s "%s"', async (...args) => {
    const { folder } = tempCatalogue();
    const { code, stderr } = await call(folder, ...args);
    expect(code).toBe(2);
    expect(stderr).toContain(`"${args[2]}"`);
  });
});
