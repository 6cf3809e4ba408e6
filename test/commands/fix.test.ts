import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { fixedText } from '../../scripts/commands/fix.ts';
import { RULES } from '../../scripts/rules/index.ts';
import { call } from '../support/call.ts';
import { ECHO, FIXTURE, KONTROL, visitType } from '../support/fixture.ts';
import { findingsWith } from '../support/load.ts';
import { run } from '../support/run.ts';
import { tempCatalogue } from '../support/temp-catalogue.ts';

const MODELINE = '# yaml-language-server: $schema=../../../../schema/visit-type.schema.json\n';
const UNTIDY = visitType(
  'name: "Ekko  kardiografi" # aftalt',
  'modes:\n  # kun her\n  - in-person',
  'codes:\n  booking: AAF22\n  sks: [UXUC80]',
);

describe('fix', () => {
  test('deletes nothing that the schema has refused', async () => {
    const text = visitType('modes:\n  - in-person\n  -');
    const { findings, loaded } = await findingsWith({ [ECHO]: text }, RULES);
    const file = loaded.catalogue.files.find(({ path }) => path === ECHO);
    expect(findings.length).toBeGreaterThan(0);
    expect(file && (await fixedText(file, []))).toContain('  -\n');
  });

  test('says what it would do, does it once, and keeps comments', async () => {
    const { folder, read } = tempCatalogue({ [ECHO]: UNTIDY });
    const file = join('catalogue', ECHO);

    const checked = await run(folder, 'fix', '--check', file);
    expect(checked).toMatchObject({ code: 1, stdout: `Skal rettes (npm run fix): ${ECHO}\n` });
    expect(read(ECHO)).toBe(UNTIDY);

    const fixed = await run(folder, 'fix', '--lang', 'en', file);
    expect(fixed).toMatchObject({ code: 0, stdout: `Fixed: ${ECHO}\n`, stderr: '' });
    const text = read(ECHO);
    expect(text.startsWith(`${MODELINE}id: ekkokardiografi\nname: Ekko kardiografi # aftalt\n`)).toBe(true);
    expect(text).toContain('\nmodes:\n  # kun her\n  - in-person\n');
    expect(text).toContain('\ncodes: {sks: [UXUC80], booking: AAF22}\n');
    expect(read(KONTROL), 'only the file it was given').toBe(FIXTURE[KONTROL]);

    const again = await call(folder, 'fix', '--check', file);
    expect(again).toEqual({ code: 0, stdout: '', stderr: 'Intet at rette.\n' });
  });

  test('leaves broken YAML as it is, mends the others, and gives 0: validate is the one to complain', async () => {
    const broken = `${visitType()}synonyms: [a\n`;
    const windows = (FIXTURE[KONTROL] ?? '').replaceAll('\n', '\r\n');
    const { folder, read } = tempCatalogue({ [ECHO]: broken, [KONTROL]: windows });
    const { code, stdout } = await call(folder, 'fix');
    expect(read(ECHO)).toBe(broken);
    expect(read(KONTROL)).not.toContain('\r');
    expect(stdout).toContain(`Rettet: ${KONTROL}\n`);
    expect(stdout).not.toContain(ECHO);
    expect(code).toBe(0);
  });

  test('goes on until nothing is left, also where one change lets another be made', async () => {
    const hidden = visitType('name: >-\n  Ekko  kardiografi', 'description: "A\\u030A"');
    const first = await fixed(hidden);
    expect(first).toContain('\nname: Ekko kardiografi\n');
    expect(first).toContain('\ndescription: Å\n');
    expect(await fixed(first)).toBe(first);
  });
});

async function fixed(text: string): Promise<string> {
  const { loaded, findings } = await findingsWith({ [ECHO]: text }, RULES);
  const file = loaded.catalogue.files.find(({ path }) => path === ECHO);
  if (file === undefined) throw new Error('the file was not read');
  return fixedText(
    file,
    findings.filter((finding) => finding.file === ECHO),
  );
}
