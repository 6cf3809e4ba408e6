import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { call } from '../support/call.ts';
import { commonType, ECHO, FIXTURE, KONTROL, visitType } from '../support/fixture.ts';
import { ROOT, run, runGit } from '../support/run.ts';
import { tempCatalogue } from '../support/temp-catalogue.ts';

const FAULTY = { [ECHO]: visitType('name: Ekko 30 min'), [KONTROL]: commonType('name: Kontrol 15 min') };
const FILES = Object.keys(FIXTURE).length;
const WITHOUT_DATE =
  /^Kataloget ligger ikke i git: regler, der afhænger af datoen, er slået fra\. Angiv en dag med --as-of\.$/m;

describe('validate', () => {
  test('gives 0 and one line for a clean catalogue, and says that dates are off outside git', async () => {
    const { folder } = tempCatalogue();
    const { code, stdout, stderr } = await run(folder, 'validate', '--timing');
    expect(stdout).toBe(`2 besøgstyper i 1 speciale, ${FILES} filer: ingen fejl.\n`);
    expect(stderr).toMatch(WITHOUT_DATE);
    expect(stderr).toMatch(/^ +\d+\.\d ms {2}no-duration-in-name$/m);
    expect(code).toBe(0);
  });

  test('gives 1 and the findings as JSON, with files as seen from the working directory', async () => {
    const { folder } = tempCatalogue(FAULTY);
    const ran = await run(folder, 'validate', '--format', 'json', '--lang', 'en', '--as-of', '2026-01-01');
    expect(ran.code).toBe(1);
    expect(ran.stderr).toBe('');
    const { findings, summary } = JSON.parse(ran.stdout);
    expect(findings.map(({ file, rule }: { file: string; rule: string }) => [file, rule])).toEqual([
      [`catalogue/${KONTROL}`, 'no-duration-in-name'],
      [`catalogue/${ECHO}`, 'no-duration-in-name'],
    ]);
    expect(findings[1].message).toBe('"30 min" is a duration: delete it from the name and write it under "duration".');
    expect(summary).toEqual({ files: FILES, types: 2, specialities: 1, errors: 2, warnings: 0, infos: 0 });
  });

  test('shows files of a catalogue that lies elsewhere by their whole path', async () => {
    const { catalogue } = tempCatalogue(FAULTY);
    const { code, stdout } = await call(ROOT, 'validate', '--catalogue', catalogue);
    expect(code).toBe(1);
    expect(stdout).toContain(`\n${join(catalogue, ECHO)}:2:12 fejl no-duration-in-name\n`);
    expect(stdout.endsWith(`2 besøgstyper i 1 speciale, ${FILES} filer: 2 fejl.\n`)).toBe(true);
  });

  test('speaks of the files it is given only, and still sees what they collide with', async () => {
    const { folder, write } = tempCatalogue(FAULTY);
    const later = 'specialities/kardiologi/visit-types/senere.yaml';
    write(later, visitType('id: senere', 'name: Ekko 30 min', 'abbreviation: SEN'));
    const { code, stdout } = await call(folder, 'validate', join('catalogue', later), '--format', 'json');
    const { findings } = JSON.parse(stdout);
    expect(code).toBe(1);
    expect(findings.map(({ file, rule }: { file: string; rule: string }) => [file, rule])).toEqual([
      [`catalogue/${later}`, 'no-duplicate-name'],
      [`catalogue/${later}`, 'no-duration-in-name'],
    ]);
  });

  test('takes from git what a release has published, and the day of HEAD in UTC', async () => {
    const exception = 'exceptions:\n  - {rule: no-duration-in-name, reason: Aftalt, until: 2026-06-30}';
    const gone = 'specialities/kardiologi/visit-types/vaek.yaml';
    const { folder, catalogue } = tempCatalogue({
      [ECHO]: visitType('name: Ekko 30 min', exception),
      [gone]: visitType('id: vaek', 'name: Væk', 'abbreviation: VAEK'),
    });
    await runGit(folder, 'init', '--quiet');
    await runGit(folder, 'add', '.');
    await runGit(folder, 'commit', '--quiet', '--message', 'first');
    await runGit(folder, 'tag', 'v0.1.0');
    await runGit(folder, 'rm', '--quiet', join(catalogue, gone));
    const { code, stdout, stderr } = await call(folder, 'validate', '--format', 'json');
    expect(JSON.parse(stdout).findings.map(({ rule }: { rule: string }) => rule)).toEqual([
      'no-duration-in-name',
      'no-expired-exception',
      'no-vanished-type',
    ]);
    expect(stderr).toBe('');
    expect(code).toBe(1);
  });

  test('gives 2 and one line that says what to do when it cannot begin', async () => {
    const { folder } = tempCatalogue();
    const cases: readonly (readonly [RegExp, ...string[]])[] = [
      [/unknown option '--nope'/, '--nope'],
      [/Allowed choices are text, json/, '--format', 'xml'],
      [/^Der er intet katalog i "nowhere": angiv mappen med --catalogue\.\n$/, '--catalogue', 'nowhere'],
      [/^Der er intet katalog i "catalogue\/settings.yaml"/, '--catalogue', 'catalogue/settings.yaml'],
      [/^Filen "catalogue\/nope.yaml" findes ikke: ret stien\.\n$/, 'catalogue/nope.yaml'],
      [/^"other.yaml" is not in the catalogue "catalogue": name a file of it\.\n$/, 'other.yaml', '--lang', 'en'],
      [/^There is no revision "nope": fetch the whole history/, '--base', 'nope', '--lang=en'],
      [/^"i går" er ingen dato: skriv den som ÅÅÅÅ-MM-DD\.\n$/, '--as-of', 'i går'],
    ];
    for (const [says, ...args] of cases) {
      const { code, stdout, stderr } = await call(folder, 'validate', ...args);
      expect(stderr).toMatch(says);
      expect(stdout).toBe('');
      expect(code, args.join(' ')).toBe(2);
    }
  });
});
