import { execFile } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, test } from 'vitest';
import { call } from '../support/call.ts';
import { commonType, ECHO, KONTROL, speciality, visitType } from '../support/fixture.ts';
import { COMMIT_DAY, ROOT, run, runGit, runWithInput } from '../support/run.ts';
import { tempCatalogue } from '../support/temp-catalogue.ts';

const LEXICON = `title: Ord
source: Syntetisk
verified: false
words:
  ekkokardiografi: [ekko]
  kontrol: [ktr]
  pacemaker: [PM]
distinctions:
  side:
    højre: [hø]
    venstre: [ve]
fillers: [af]
junk: {anywhere: [test], alone: []}
people: []
`;
const WORDS = {
  'vocabularies/lexicon.yaml': LEXICON,
  'vocabularies/purposes.yaml':
    'title: Formål\nentries:\n  - {id: follow-up, name: Kontrol, source: Syntetisk, verified: false}\n',
};
const PACEMAKER = 'specialities/kardiologi/visit-types/pacemakerkontrol.yaml';
const FILES = {
  ...WORDS,
  [PACEMAKER]: visitType(
    'id: pacemakerkontrol',
    'name: Pacemakerkontrol',
    'abbreviation: PMK',
    'synonyms: [Pacertjek]',
  ),
};

function jsonLines(stdout: string): readonly { name: string; matches: readonly Record<string, unknown>[] }[] {
  expect(stdout.endsWith('\n')).toBe(true);
  return stdout
    .slice(0, -1)
    .split('\n')
    .map((line) => JSON.parse(line));
}

describe('duplicates', () => {
  test('gives 0 and the nearest types for each name, in columns, people masked', async () => {
    const { folder } = tempCatalogue(FILES);
    const { code, stdout, stderr } = await run(folder, 'duplicates', 'PM KTR SPL 30 MIN', 'EKKO V/ HANSEN', 'Øretest');
    expect(stderr).toBe('');
    // How much less than the same it is may change with the weights of words.
    expect(stdout.replace(/0,4\d\d/, '0,4••')).toBe(
      [
        'PM KTR SPL 30 MIN',
        '  0,970  dublet  Pacemakerkontrol  kardiologi/pacemakerkontrol  samme ord (pm → pacemaker, ktr → kontrol)',
        '  0,4••          Kontrol           common/kontrol               fælles: kontrol; kun her: pacemaker (pm → pacemaker, ktr → kontrol)',
        'EKKO V/ ••••••',
        '  0,970  dublet  Ekkokardiografi  kardiologi/ekkokardiografi  samme ord (ekko → ekkokardiografi)',
        'Øretest',
        '  intet ligner',
        '',
      ].join('\n'),
    );
    expect(code).toBe(0);
  });

  test('gives one line of JSON for each name, best first; 1 only for the same name', async () => {
    const { folder } = tempCatalogue(FILES);
    const { code, stdout } = await call(folder, 'duplicates', '--format', 'json', 'pacemaker-kontrol', 'Pacertjek');
    const [same, synonym] = jsonLines(stdout);
    expect(same?.name).toBe('pacemaker-kontrol');
    expect(same?.matches[0]).toEqual({
      name: 'Pacemakerkontrol',
      id: 'kardiologi/pacemakerkontrol',
      score: 1,
      duplicate: true,
      why: 'samme navn',
    });
    expect(synonym?.matches).toEqual([
      {
        name: 'Pacemakerkontrol',
        id: 'kardiologi/pacemakerkontrol',
        score: 0.95,
        duplicate: true,
        why: 'samme ord som synonymet "Pacertjek"',
      },
    ]);
    expect(code).toBe(0);
  });

  test('says in English why', async () => {
    const { folder } = tempCatalogue(FILES);
    const { stdout } = await call(folder, 'duplicates', 'PM KTR', '--lang', 'en');
    expect(stdout).toMatch(
      /^ {2}0\.970 {2}duplicate {2}Pacemakerkontrol .* the same words \(pm → pacemaker, ktr → kontrol\)$/m,
    );
    expect(stdout).toMatch(/shared: kontrol; only here: pacemaker/);
  });

  test('shows what means another thing, and never as a duplicate', async () => {
    const { folder } = tempCatalogue({ ...WORDS, [ECHO]: visitType('name: Operation af højre hofte') });
    const { stdout } = await call(folder, 'duplicates', '--format', 'json', 'Operation af ve hofte');
    expect(jsonLines(stdout)[0]?.matches).toEqual([
      {
        name: 'Operation af højre hofte',
        id: 'kardiologi/ekkokardiografi',
        score: expect.closeTo(0.35, 1),
        duplicate: false,
        why: 'ikke det samme: "venstre" her, "højre" dér',
      },
    ]);
  });

  test('reads a name from each line of stdin that is not blank', async () => {
    const { folder } = tempCatalogue(FILES);
    const input = Buffer.from('\uFEFFEkko\r\n\r\n  \n# Kontrol\nKontrol');
    const { code, stdout } = await runWithInput(folder, input, 'duplicates', '--format', 'json');
    expect(jsonLines(stdout).map(({ name, matches }) => [name, matches[0]?.id])).toEqual([
      ['Ekko', 'kardiologi/ekkokardiografi'],
      ['# Kontrol', 'common/kontrol'],
      ['Kontrol', 'common/kontrol'],
    ]);
    expect(code).toBe(0);
  });

  test('says nothing where stdin is empty', async () => {
    const { folder } = tempCatalogue(FILES);
    expect(await runWithInput(folder, '', 'duplicates')).toEqual({ code: 0, stdout: '', stderr: '' });
  });

  test('compares with the lines of a file instead, without ids, each name once', async () => {
    const { folder } = tempCatalogue(WORDS);
    writeFileSync(join(folder, 'navne.txt'), '\uFEFFPM KTR\r\n# Ekko\r\n\r\nPacemakerkontrol 30\r\nPM KTR\r\n');
    const { code, stdout } = await call(
      folder,
      ...['duplicates', '--against', 'navne.txt', '--format', 'json', 'PM KTR', 'Ekko'],
    );
    expect(jsonLines(stdout)).toEqual([
      {
        name: 'PM KTR',
        matches: [
          { name: 'PM KTR', score: 1, duplicate: true, why: 'samme navn' },
          {
            name: 'Pacemakerkontrol 30',
            score: 0.97,
            duplicate: true,
            why: 'samme ord (pm → pacemaker, ktr → kontrol)',
          },
        ],
      },
      { name: 'Ekko', matches: [] },
    ]);
    expect(code).toBe(0);
  });

  test('finds nothing in an empty file or an empty catalogue, nor for a name without letters', async () => {
    const { folder } = tempCatalogue(FILES);
    writeFileSync(join(folder, 'tom.txt'), '');
    const file = await call(folder, 'duplicates', '--against', 'tom.txt', '--format', 'json', 'Kontrol');
    expect(jsonLines(file.stdout)).toEqual([{ name: 'Kontrol', matches: [] }]);
    const empty = tempCatalogue({ [ECHO]: null, [KONTROL]: null });
    const types = await call(empty.folder, 'duplicates', '--format', 'json', 'Kontrol', '***');
    expect(jsonLines(types.stdout)).toEqual([
      { name: 'Kontrol', matches: [] },
      { name: '***', matches: [] },
    ]);
    expect([file.code, types.code]).toEqual([0, 0]);
  });

  test('leaves out what has retired on the day of the commit', async () => {
    const retired = (day: string) => ({
      [ECHO]: visitType(`lifecycle: {retireOn: ${day}}`),
    });
    const found = async (day: string) => {
      const { folder } = tempCatalogue({ ...WORDS, ...retired(day) });
      await runGit(folder, 'init', '-q');
      await runGit(folder, 'add', '.');
      await runGit(folder, 'commit', '-q', '-m', 'x');
      const { stdout } = await call(folder, 'duplicates', '--format', 'json', 'Ekko');
      return jsonLines(stdout)[0]?.matches.length;
    };
    expect(await found('2026-07-02')).toBe(1);
    expect(await found(COMMIT_DAY)).toBe(0);
  });

  test('compares with what a speciality may book, and knows what it calls it', async () => {
    const { folder } = tempCatalogue({
      ...FILES,
      [KONTROL]: commonType('synonyms: [Opfølgning]'),
      'specialities/kardiologi/speciality.yaml': speciality('uses: [{type: common/kontrol, synonyms: [Hjertetjek]}]'),
      'specialities/neurologi/speciality.yaml': speciality(
        'id: neurologi',
        'name: Neurologi',
        "snomed: '394591006'",
        'uses: []',
      ),
    });
    const ids = async (slug: string) => {
      const args = ['--speciality', slug, '--format', 'json', 'Hjertetjek', 'Pacemakerkontrol'];
      const { stdout } = await call(folder, 'duplicates', ...args);
      return jsonLines(stdout).map(({ matches }) => matches[0]?.id);
    };
    expect(await ids('kardiologi')).toEqual(['common/kontrol', 'kardiologi/pacemakerkontrol']);
    expect(await ids('neurologi')).toEqual([undefined, undefined]);
    const { code, stderr } = await call(folder, 'duplicates', '--speciality', 'kardilogi', 'Kontrol');
    expect(stderr).toBe('Specialet "kardilogi" findes ikke: mente du "kardiologi"?\n');
    expect(code).toBe(2);
  });

  test.each([
    ['a name', ['Kontrol', 'Kontrol 010203-1234'], '', 'Navn 2'],
    ['a line', [], 'Kontrol\n\nKontrol 0102031234\n', 'Linje 3'],
    ['the file', ['Kontrol', '--against', 'navne.txt'], '', '"navne.txt", linje 2'],
  ])('stops where %s looks like a CPR number, and says which without the number', async (_, args, input, place) => {
    const { folder } = tempCatalogue();
    writeFileSync(join(folder, 'navne.txt'), 'Kontrol\n# 010203-1234\n');
    const { code, stdout, stderr } = await runWithInput(folder, input, 'duplicates', ...args);
    expect(stderr).toBe(
      `${place} indeholder noget, der ligner et CPR-nummer. Intet er brugt: fjern det, og prøv igen.\n`,
    );
    expect(stdout).toBe('');
    expect(code).toBe(2);
  });

  test('gives 2 where the file is missing, is a folder, or is not UTF-8', async () => {
    const { folder } = tempCatalogue();
    writeFileSync(join(folder, 'gammel.txt'), Buffer.from('S\xe5r\n', 'latin1'));
    const said = async (file: string) => {
      const { code, stdout, stderr } = await call(folder, 'duplicates', '--against', file, 'Kontrol');
      expect([code, stdout]).toEqual([2, '']);
      return stderr;
    };
    expect(await said('mangler.txt')).toBe('"mangler.txt" kan ikke læses (ENOENT): ret stien eller rettighederne.\n');
    expect(await said('catalogue')).toBe('"catalogue" kan ikke læses (EISDIR): ret stien eller rettighederne.\n');
    expect(await said('gammel.txt')).toBe(
      '"gammel.txt" er ikke UTF-8: gem som "UTF-8" (i Excel "CSV UTF-8"), og prøv igen.\n',
    );
  });

  test('does not mind a reader who has seen enough', async () => {
    const { folder } = tempCatalogue(FILES);
    const names = join(folder, 'mange.txt');
    writeFileSync(names, 'Pacemakerkontrol\n'.repeat(5_000));
    const script = `set -o pipefail; node "$0/scripts/run.cjs" duplicates < "$1" | head -1`;
    const { stdout, stderr } = await promisify(execFile)('bash', ['-c', script, ROOT, names], { cwd: folder });
    expect(stdout).toBe('Pacemakerkontrol\n');
    expect(stderr).toBe('');
  });

  test('tells what was turned down before, and what to use instead', async () => {
    const { folder } = tempCatalogue({
      ...FILES,
      'decisions/2026-01-01-oeretest.yaml':
        'date: 2026-01-01\ntitle: Afslag\npresent: [Formanden]\nheard: []\nabout: [kardiologi/oerevoks]\noutcome: rejected\nreason: Den findes.\nuseInstead: common/kontrol\n',
    });
    const { stdout } = await call(folder, 'duplicates', 'Ørevoks', 'Ekkokardiografi');
    expect(stdout.match(/^.*afslået.*$/gm)).toEqual(['  afslået 2026-01-01 – brug common/kontrol: Den findes.']);
    const json = jsonLines((await call(folder, 'duplicates', 'Ørevoks', 'Ekkokardiografi', '--format', 'json')).stdout);
    expect(json).toMatchObject([
      {
        rejections: [
          { decision: '2026-01-01-oeretest', date: '2026-01-01', reason: 'Den findes.', useInstead: 'common/kontrol' },
        ],
      },
      {},
    ]);
    expect(json[1]).not.toHaveProperty('rejections');
  });
});
