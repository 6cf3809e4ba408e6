import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { describe, expect, test } from 'vitest';
import { legacyCsv } from '../../scripts/harmonise/legacy/legacy-csv.ts';
import type { LegacyCells } from '../../scripts/model/legacy.ts';
import { call } from '../support/call.ts';
import { digests, filesBelow } from '../support/folder.ts';
import { HARMONISE_FILES } from '../support/harmonise.ts';
import { LEGACY, legacyRow } from '../support/legacy.ts';
import { type Ran, run } from '../support/run.ts';
import { type TempCatalogue, tempCatalogue } from '../support/temp-catalogue.ts';
import { partsOf, withCells } from '../support/workbook.ts';

const HEADER =
  'id;navn;forkortelse;speciale;afdeling;varighed;bookinger;status;fremtidige;senesteFremtidige;skabeloner;anvendesAf';
const ROWS = [
  '101;KAR KTR 30*;KTR;Kardiologi;Hjerteamb., Slagelse;30;120;Aktiv;12;2026-09-01;2;',
  '101;KAR KTR 30*;KTR;Kardiologi;Hjerteamb., Køge;30;80;Aktiv;3;2026-08-01;1;',
  '102;PM KTR tlf;;Kardiologi;Hjerteamb., Slagelse;20;60;Aktiv;5;2026-08-15;0;',
  '103;TTE 45;;Kardiologi;Hjerteamb., Slagelse;45;300;Aktiv;40;2026-12-01;4;',
  '104;KTR v/ Hansen;;Kardiologi;Hjerteamb., Køge;30;9;Aktiv;0;;0;',
  '105;test;;Kardiologi;Hjerteamb., Køge;15;0;Skjult;0;;0;',
  '106;Blodprøve;;Kardiologi;Hjerteamb., Køge;10;44;Aktiv;2;2026-07-30;0;',
  '107;URO cysto;;;Urologisk Amb., Roskilde;30;70;Aktiv;7;2026-10-01;0;',
  '108;KTR;;Urologi;Urologisk Amb., Roskilde;15;50;Aktiv;6;2026-10-02;0;Region Hovedstaden',
  '109;Holter;;Fælles;Klinik X;30;12;Aktiv;1;2026-08-02;0;',
  '110;ekko hø;;Kardiologi;Hjerteamb., Slagelse;60;0;Inaktiv;0;;0;',
  '111;Hjertesvigt KTR 20;;Kardiologi;Hjerteamb., Slagelse;20;33;Aktiv;4;2026-09-09;1;',
];
const FILES = [
  'clusters.csv',
  'gennemgang-kardiologi.xlsx',
  'gennemgang-uden-speciale.xlsx',
  'gennemgang-urologi.xlsx',
  'legacy-unassigned.csv',
  'proposals/kardiologi/blodproeve.yaml',
  'records.csv',
  'rejected.csv',
  'report.md',
  'specialities/kardiologi/legacy.csv',
  'specialities/urologi/legacy.csv',
];

interface Work extends TempCatalogue {
  readonly out: string;
  readonly export: (rows: readonly string[], header?: string) => void;
  readonly harmonise: (...args: readonly string[]) => Promise<Ran>;
  /** The text of a file in the output folder. */
  readonly output: (path: string) => string;
  /** Rows of cardiology's legacy.csv in the catalogue, by id. */
  readonly rows: () => ReadonlyMap<string, LegacyCells>;
  /** Writes cells into a row of it, as a person would. */
  readonly decide: (id: string, cells: Partial<LegacyCells>) => void;
}

function work(rows: readonly string[] = ROWS): Work {
  const temp = tempCatalogue(HARMONISE_FILES);
  const { folder } = temp;
  const write = (text: readonly string[], header = HEADER): void =>
    writeFileSync(join(folder, 'udtræk.csv'), `${[header, ...text].join('\n')}\n`);
  const legacy = (): LegacyCells[] => parse(temp.read(LEGACY), { delimiter: ';', columns: true });
  write(rows);
  return {
    ...temp,
    out: join(folder, 'dist/harmonise'),
    export: write,
    harmonise: (...args) => call(folder, 'harmonise', 'udtræk.csv', ...args),
    output: (path) => readFileSync(join(folder, 'dist/harmonise', path), 'utf8'),
    rows: () => new Map(legacy().map((cells) => [cells.id, cells])),
    decide: (id, cells) =>
      temp.write(LEGACY, legacyCsv(legacy().map((row) => (row.id === id ? { ...row, ...cells } : row)))),
  };
}

const ACCEPTED = { target: 'common/kontrol', relation: 'wider', transition: 'rebook', status: 'accepted' } as const;

describe('harmonise', () => {
  test('writes everything that people need to decide, the same each time', async () => {
    const { folder, out, harmonise, output } = work();
    const ran = await run(folder, 'harmonise', 'udtræk.csv');
    expect(ran).toEqual({
      code: 0,
      stdout: `11 gamle typer samlet i 9 grupper.
Forslag til 7, heraf 7 med sikkerhed 0,90 eller mere; 2 foreslås nedlagt; 2 har ingen type, der passer.
Godkendt: 0. Ændringer i SP siden sidst: 11.
Skrevet i dist/harmonise: begynd med report.md og gennemgang-<speciale>.xlsx.
`,
      stderr: '',
    });
    expect(filesBelow(out)).toEqual(FILES);
    expect(filesBelow(join(folder, 'catalogue')).filter((path) => path.endsWith('.csv'))).toEqual([]);
    // How sure a suggestion is is calibrated anew as the words get better.
    expect(output('clusters.csv').replace(/;0\.[5-9]\d;/g, ';0.##;')).toBe(
      `id;cluster;duration;mode;role;target;relation;confidence;why;department;line
101;kardiologi/kontrol;30;;;common/kontrol;equal;0.##;"samme ord efter ktr → kontrol; 30 min tilladt";Hjerteamb., Slagelse;2
101;kardiologi/kontrol;30;;;common/kontrol;equal;0.##;"samme ord efter ktr → kontrol; 30 min tilladt";Hjerteamb., Køge;3
102;kardiologi/kontrol-pacemaker;;telephone;;kardiologi/pacemakerkontrol;equal;0.##;"samme ord efter pm → pacemaker, ktr → kontrol; telefon tilladt; 20 min tilladt";Hjerteamb., Slagelse;4
103;kardiologi/ekkokardiografi;45;;;kardiologi/ekkokardiografi;equivalent;0.##;"samme som synonymet »TTE«; 45 min tilladt";Hjerteamb., Slagelse;5
104;kardiologi/kontrol;;;;common/kontrol;equal;0.##;"samme ord efter ktr → kontrol; 30 min tilladt";Hjerteamb., Køge;6
105;kardiologi/ikke-besoeg;;;;;unmatched;0.##;"navnet siger, at det ikke er et besøg; 0 bookinger";Hjerteamb., Køge;7
106;kardiologi/blodproeve;;;;;unmatched;0.00;ingen type i specialet ligner;Hjerteamb., Køge;8
107;urologi/cystoskopi;;;;urologi/cystoskopi;equal;0.##;"samme ord efter cysto → cystoskopi; 30 min tilladt";Urologisk Amb., Roskilde;9
108;urologi/kontrol;;;;common/kontrol;equal;0.##;"samme ord efter ktr → kontrol; 15 min tilladt";Urologisk Amb., Roskilde;10
109;uden-speciale/holtermonitorering;;;;;unmatched;0.00;specialet er ukendt;Klinik X;11
110;kardiologi/ekkokardiografi;;;;;unmatched;0.##;bruges ikke: 0 bookinger;Hjerteamb., Slagelse;12
111;kardiologi/hjertesvigt-kontrol;20;;;common/kontrol;wider;0.##;"ligner »Kontrol« efter ktr → kontrol (navnet siger også hjertesvigt); 20 min er ikke tilladt (15, 30)";Hjerteamb., Slagelse;13
`,
    );
    const first = digests(out);
    await harmonise();
    expect(digests(out)).toEqual(first);
  });

  test('leaves what an earlier run made, and says so', async () => {
    const temp = work();
    expect((await temp.harmonise()).stdout).not.toContain('tidligere');
    writeFileSync(join(temp.out, 'egne noter.xlsx'), '');
    temp.export(ROWS.filter((row) => !/^10[678];/.test(row)));
    const { code, stdout } = await temp.harmonise();
    expect(code).toBe(0);
    expect(stdout.split('\n').at(-2)).toBe(
      'Fra en tidligere kørsel ligger her også gennemgang-urologi.xlsx, proposals/kardiologi/blodproeve.yaml, specialities/urologi/legacy.csv: slet dem, som ingen bruger.',
    );
    expect(filesBelow(temp.out)).toEqual([...FILES, 'egne noter.xlsx'].sort());
  });

  test('names nobody in what people read; only legacy.csv has the name as SP has it', async () => {
    const { out, harmonise } = work();
    await harmonise();
    const named = filesBelow(out).filter((path) => textOf(join(out, path)).includes('Hansen'));
    expect(named).toEqual([LEGACY]);
    expect(textOf(join(out, 'records.csv'))).toContain('104;KTR v/ ••••••;');
    expect(textOf(join(out, 'gennemgang-kardiologi.xlsx'))).toContain('KTR v/ ••••••');
  });

  test('says so in English, too', async () => {
    const { harmonise } = work();
    const { stdout } = await harmonise('--lang', 'en', '--out', 'her');
    expect(stdout).toMatch(/^11 old types in 9 groups\.\n/);
    expect(stdout).toMatch(/\nWritten to her: begin with report\.md and gennemgang-<speciality>\.xlsx\.\n$/);
  });
});

/** What is written in a file, and in a workbook's parts. */
function textOf(path: string): string {
  if (!path.endsWith('.xlsx')) return readFileSync(path, 'utf8');
  return Object.values(partsOf(readFileSync(path))).join('\n');
}

describe('harmonise --write', () => {
  test('puts drafts into the catalogue, which is still clean, and then has no more to do', async () => {
    const { folder, catalogue, harmonise, rows } = work();
    expect((await harmonise('--write')).code).toBe(0);
    expect((await call(folder, 'validate')).code).toBe(0);
    expect([...rows().values()].map(({ id, target, status }) => [id, target, status])).toEqual([
      ['101', 'common/kontrol', 'draft'],
      ['102', 'kardiologi/pacemakerkontrol', 'draft'],
      ['103', 'kardiologi/ekkokardiografi', 'draft'],
      ['104', 'common/kontrol', 'draft'],
      ['105', '', 'draft'],
      ['106', '', 'draft'],
      ['110', '', 'draft'],
      ['111', 'common/kontrol', 'draft'],
    ]);
    const written = digests(catalogue);
    expect(Object.keys(written).filter((path) => path.endsWith('.csv'))).toEqual([
      'legacy-unassigned.csv',
      LEGACY,
      'specialities/urologi/legacy.csv',
    ]);
    const again = await harmonise('--write');
    expect(again.stdout).toContain('Godkendt: 0.\n');
    expect(digests(catalogue)).toEqual(written);
  });

  test('leaves what people have accepted, flagged or changed, and renews its own drafts', async () => {
    const { folder, harmonise, rows, decide } = work();
    await harmonise('--write');
    decide('103', { ...ACCEPTED, target: 'kardiologi/pacemakerkontrol', length: '30', note: 'aftalt i Køge' });
    decide('104', { status: 'flagged', note: 'hvem er det?' });
    decide('106', { target: 'common/kontrol', relation: 'inexact', note: 'måske' });
    decide('102', { target: 'common/kontrol', relation: 'inexact' });
    const before = rows();
    const ran = await harmonise('--write');
    expect(ran.stdout).toContain('Godkendt: 1.\n');
    const after = rows();
    for (const id of ['103', '104', '106']) expect(after.get(id)).toEqual(before.get(id));
    expect(after.get('102')).toMatchObject({ target: 'kardiologi/pacemakerkontrol', relation: 'equal' });
    expect((await call(folder, 'validate')).code).toBe(0);
  });

  test('follows a newer export: flags what changed, keeps what is gone, and says how much is new', async () => {
    const { harmonise, rows, decide, output, ...temp } = work();
    await harmonise('--write');
    decide('101', ACCEPTED);
    decide('103', { ...ACCEPTED, target: 'kardiologi/ekkokardiografi', relation: 'equivalent' });
    temp.export([
      ...ROWS.filter((row) => !/^(?:103|110);/.test(row)).map((row) => row.replace('KAR KTR 30*', 'KAR KTR 30 Hansen')),
      '102;PM KTR tlf;;Kardiologi;Hjerteamb., Køge;20;5;Aktiv;0;;0;',
      '112;Holter;;Kardiologi;Hjerteamb., Køge;30;8;Aktiv;0;;0;',
    ]);
    const ran = await harmonise('--write');
    expect(ran.stdout).toContain('Ændringer i SP siden sidst: 5.\n');
    expect(rows().get('101')).toMatchObject({
      name: 'KAR KTR 30 Hansen',
      ...ACCEPTED,
      status: 'flagged',
      note: expect.stringMatching(/ · Navnet er ændret i SP fra "KAR KTR 30\*"$/),
    });
    expect(rows().get('102')).toMatchObject({
      departments: 'Hjerteamb., Køge | Hjerteamb., Slagelse',
      bookings: '65',
      status: 'draft',
    });
    expect(rows().get('103')).toMatchObject({ spStatus: 'ikke i eksporten', status: 'accepted' });
    expect(rows().get('110')).toMatchObject({ spStatus: 'ikke i eksporten', status: 'draft' });
    expect(rows().get('112')).toMatchObject({ name: 'Holter', status: 'draft' });
    expect(output('report.md')).toContain('1 ny, 2 ændringer (afdelinger 1, navn 1), 2 ikke længere i eksporten.');
    expect(output('report.md')).not.toContain('Hansen');
    expect((await call(temp.folder, 'validate')).code).toBe(0);

    const written = digests(temp.catalogue);
    expect((await harmonise('--write')).stdout).toContain('Godkendt: 1.\n');
    expect(digests(temp.catalogue)).toEqual(written);
  });

  test('moves a row of no speciality when the export tells which, and keeps the file of the others', async () => {
    const { harmonise, rows, read, ...temp } = work();
    await harmonise('--write');
    expect(read('legacy-unassigned.csv').split('\n')).toHaveLength(3);
    temp.export(ROWS.map((row) => row.replace(';Fælles;', ';Kardiologi;')));
    await harmonise('--write');
    expect(rows().get('109')).toMatchObject({ name: 'Holter' });
    expect(read('legacy-unassigned.csv').split('\n')).toHaveLength(2);
    expect((await call(temp.folder, 'validate')).code).toBe(0);
  });
});

describe('harmonise gives', () => {
  test('1 where rows were rejected, each with its line, and all others are taken', async () => {
    const { output, ...temp } = work();
    temp.export([ROWS[2] ?? '', ';uden id;;Kardiologi;A;30;1;;;;;', '113;;;Kardiologi;A;30;1;;;;;', ROWS[3] ?? '']);
    const { code, stdout } = await run(temp.folder, 'harmonise', 'udtræk.csv');
    expect(code).toBe(1);
    expect(stdout).toContain('\nAfvist: 2 rækker, se rejected.csv.\n');
    const lines = (path: string): string[][] => parse(output(path), { delimiter: ';', from_line: 2 });
    const rejected = lines('rejected.csv');
    expect(rejected.map(([line, , raw]) => [line, raw])).toEqual([
      ['3', ';uden id;;Kardiologi;A;30;1;;;;;'],
      ['4', '113;;;Kardiologi;A;30;1;;;;;'],
    ]);
    expect(lines('clusters.csv').map((cells) => cells.at(-1))).toEqual(['2', '5']);
  });

  test.each<[string, (work: Work) => void, RegExp]>([
    ['a number like a CPR number', ({ export: write }) => write([...ROWS, '114;KTR 010101-0000;;;;;;;;;;']), /CPR/],
    ['no header', ({ export: write }) => write(ROWS, 'a;b;c'), /^"udtræk\.csv" mangler en overskrift med id og navn/],
    ['no rows at all', ({ export: write }) => write([], ''), /^"udtræk\.csv" /],
    [
      'a catalogue with errors',
      ({ write }) => write(LEGACY, 'id;nam\n1;KTR\n'),
      /^Kataloget har fejl, så intet er skrevet: kør npm run validate, og ret dem først\.\n$/,
    ],
    [
      'old types in a folder that has lost its speciality',
      ({ catalogue, write }) => {
        write(LEGACY, `${legacyRow({})[LEGACY]}`);
        rmSync(join(catalogue, 'specialities/kardiologi/speciality.yaml'));
      },
      /^Der er gamle typer, men intet speciale, hvor disse filer mangler: specialities\/kardiologi\/speciality\.yaml\. Intet er skrevet: /,
    ],
  ])('2 for %s, and writes nothing', async (_, spoil, says) => {
    const temp = work();
    spoil(temp);
    const before = digests(temp.folder);
    const { code, stdout, stderr } = await temp.harmonise('--write');
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toMatch(says);
    expect(stderr).not.toContain('010101');
    expect(digests(temp.folder)).toEqual(before);
  });

  test('2 for a file that is not there, be it the export, a workbook or the catalogue', async () => {
    const { folder, harmonise } = work();
    const missing = await run(folder, 'harmonise', 'findes-ikke.csv');
    expect(missing).toMatchObject({
      code: 2,
      stderr: '"findes-ikke.csv" kan ikke læses (ENOENT): ret stien eller rettighederne.\n',
    });
    expect((await harmonise('--decisions', 'findes-ikke.xlsx')).code).toBe(2);
    expect((await harmonise('--catalogue', 'findes-ikke')).code).toBe(2);
    expect(existsSync(join(folder, 'dist'))).toBe(false);
  });

  test('2 where it may not write', async () => {
    const { folder, harmonise } = work();
    writeFileSync(join(folder, 'dist'), 'in the way');
    const { code, stderr } = await harmonise();
    expect(code).toBe(2);
    expect(stderr).toMatch(/kan ikke skrives \(E[A-Z]+\): ret stien eller rettighederne\.\n$/);
  });
});

describe('harmonise --decisions', () => {
  test('takes what people wrote in a workbook, and tells of each cell that it cannot take', async () => {
    const { folder, out, harmonise, rows } = work();
    await harmonise('--write');
    const before = rows();
    const workbook = readFileSync(join(out, 'gennemgang-kardiologi.xlsx'));
    const place = placesIn(workbook);
    const edited = await withCells(workbook, {
      [`P${place('101')}`]: 'common/kontrol – Kontrol',
      [`V${place('101')}`]: 'ombookes',
      [`W${place('101')}`]: 'godkendt',
      [`X${place('101')}`]: 'aftalt',
      [`W${place('103')}`]: 'godkent',
      [`W${place('105')}`]: 'godkendt',
    });
    writeFileSync(join(folder, 'retur.xlsx'), edited);
    const ran = await harmonise('--decisions', 'retur.xlsx', '--write');
    expect(ran.code).toBe(1);
    expect(ran.stderr).toBe(
      `retur.xlsx Gennemgang!W${place('103')}: "godkent" er ikke en beslutning: mente I "godkendt"? Vælg mellem udkast, godkendt, til drøftelse, eller lad cellen være tom.\n`,
    );
    expect(ran.stdout).toContain('Godkendt: 2. Ændret fra regneark: 2.\n');
    expect(rows().get('101')).toMatchObject({ ...ACCEPTED, relation: 'equal', note: 'aftalt' });
    expect(rows().get('105')).toMatchObject({ target: '', relation: 'unmatched', status: 'accepted' });
    for (const id of ['102', '103', '104', '106', '111']) expect(rows().get(id)).toEqual(before.get(id));
    expect((await call(folder, 'validate')).code).toBe(0);

    const undone = await withCells(workbook, { [`W${place('101')}`]: 'udkast' });
    writeFileSync(join(folder, 'retur.xlsx'), undone);
    const refused = await harmonise('--decisions', 'retur.xlsx', '--write', '--lang', 'en');
    expect(refused.code).toBe(1);
    expect(refused.stderr).toContain(
      'retur.xlsx: The decision on 101 cannot go from "accepted" to "draft": flag it first, with a note.\n',
    );
    expect(rows().get('101')).toMatchObject({ status: 'accepted', note: 'aftalt' });
  });

  test('a workbook that somebody has saved in the folder is not replaced before it is read without a fault', async () => {
    const { out, harmonise, output } = work();
    await harmonise();
    const path = join(out, 'gennemgang-kardiologi.xlsx');
    const written = readFileSync(path);
    const place = placesIn(written);
    const savedAs = async (status: string): Promise<Uint8Array> => {
      const bytes = await withCells(written, { [`W${place('105')}`]: status });
      writeFileSync(path, bytes);
      return bytes;
    };
    const urology = readFileSync(join(out, 'gennemgang-urologi.xlsx'));
    writeFileSync(join(out, 'gennemgang-urologi.xlsx'), urology.subarray(0, 100));
    const wrong = await savedAs('godkent');

    const unread = await harmonise();
    expect(unread.code).toBe(1);
    expect(unread.stderr).toBe(
      'gennemgang-kardiologi.xlsx er gemt af nogen, siden den blev skrevet, og står urørt: læs den ind med --decisions og --write, eller flyt den, så der kan skrives en ny.\n',
    );
    expect(readFileSync(path)).toEqual(Buffer.from(wrong));
    expect(readFileSync(join(out, 'gennemgang-urologi.xlsx')), 'one of ours, cut short').toEqual(urology);

    const half = await harmonise('--decisions', 'dist/harmonise/gennemgang-kardiologi.xlsx', '--lang', 'en');
    expect(half.code).toBe(1);
    expect(half.stderr).toMatch(/"godkent" is not .*\ngennemgang-kardiologi\.xlsx has been saved by somebody/);
    expect(readFileSync(path)).toEqual(Buffer.from(wrong));

    await savedAs('godkendt');
    const shown = await harmonise('--decisions', 'dist/harmonise/gennemgang-kardiologi.xlsx');
    expect(shown.code, 'while what it says is nowhere else').toBe(1);
    expect(shown.stdout).toContain('Det fra regnearkene står ikke i kataloget endnu: kør igen med --write.\n');
    const taken = await harmonise('--write', '--decisions', 'dist/harmonise/gennemgang-kardiologi.xlsx');
    expect(taken).toMatchObject({ code: 0, stderr: '' });
    expect(readFileSync(path).subarray(0, 12)).toEqual(written.subarray(0, 12));
    expect(output('specialities/kardiologi/legacy.csv')).toMatch(/^105;.*;accepted;/m);

    rmSync(path);
    mkdirSync(path);
    const inTheWay = await harmonise();
    expect(inTheWay.code).toBe(2);
    expect(inTheWay.stderr).toMatch(/kan ikke læses \(EISDIR\)/);
  });

  test('with a workbook of nobody writes nothing', async () => {
    const { folder, harmonise } = work();
    writeFileSync(join(folder, 'retur.xlsx'), 'id;navn\n');
    const before = digests(folder);
    expect(await harmonise('--decisions', 'retur.xlsx', '--write')).toMatchObject({ code: 2, stdout: '' });
    expect(digests(folder)).toEqual(before);
  });
});

/** In which row of the review sheet an id stands. */
function placesIn(workbook: Uint8Array): (id: string) => number {
  const sheet = partsOf(workbook)['xl/worksheets/sheet1.xml'] ?? '';
  return (id) => Number(new RegExp(`<c r="A(\\d+)"[^>]*>(?:<is><t[^>]*>|<v>)${id}<`).exec(sheet)?.[1]);
}
