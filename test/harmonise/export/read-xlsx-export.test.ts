import { unzipSync, zipSync } from 'fflate';
import { writeXlsx } from 'hucre/xlsx';
import { describe, expect, test } from 'vitest';
import { read, refusal, rejections } from '../../support/read-export.ts';

type Sheets = Parameters<typeof writeXlsx>[0]['sheets'];

function workbook(...sheets: Sheets): Promise<Uint8Array> {
  return writeXlsx({ sheets });
}

const UNREADABLE =
  '"udtræk.csv" kan ikke læses som et Excel-ark (.xlsx): åbn den i Excel, gem den som .xlsx eller "CSV UTF-8", og prøv igen.';

describe('a workbook', () => {
  test('is read as its cells are shown, by the rows of the sheet', async () => {
    const rows = [
      ['Udtræk fra juli'],
      [],
      ['id', 'navn', 'varighed', 'bookinger', 'senesteFremtidige', 'afdeling'],
      [7, ' Sårpleje ', 30, 1234, new Date('2026-12-31'), 'Køge'],
      [],
      ['8', 'B', '30 min', '1.234', '31-12-2026', true],
    ];
    const { rows: found, rejected } = await read(await workbook({ name: 'Ark1', rows }));
    expect(rejected).toEqual([]);
    const same = { length: 30, bookings: 1234, latestFuture: '2026-12-31' };
    expect(found).toMatchObject([
      { line: 4, id: '7', name: 'Sårpleje', department: 'Køge', ...same },
      { line: 6, id: '8', name: 'B', department: 'SAND', ...same },
    ]);
  });

  test('gives back what it cannot use with semicolons', async () => {
    const export_ = await read(
      await workbook({
        name: 'A',
        rows: [
          ['id', 'navn', 'bookinger'],
          [7.5, 'A', 1.234],
        ],
      }),
    );
    expect(rejections(export_)).toEqual([
      '2: id "7,5" skal være højst 18 tegn: bogstaver, tal, punktum, bindestreg og understreg; bookinger "1,234" skal være et helt tal fra 0 og op.',
    ]);
    expect(export_.rejected[0]?.raw).toBe('7,5;A;1,234');
  });

  test('has its rows in the first sheet with a header', async () => {
    const { rows } = await read(
      await workbook(
        { name: 'Noter', rows: [['# intet her']] },
        { name: 'Om', rows: [['Lavet i juli']] },
        { name: 'Data', rows: [['# SYNTETISK'], ['PRC_ID', 'PRC_NAME'], [7, 'A']] },
        {
          name: 'Mere',
          rows: [
            ['id', 'navn'],
            [8, 'B'],
          ],
        },
      ),
    );
    expect(rows.map(({ line, id }) => [line, id])).toEqual([[3, '7']]);
  });

  test('without a header is told what it had', async () => {
    expect(
      await refusal(
        await workbook({
          name: 'A',
          rows: [
            ['Nummer', 'Titel'],
            [7, 'A'],
          ],
        }),
      ),
    ).toBe(
      '"udtræk.csv" mangler en overskrift med id og navn (PRC_ID og PRC_NAME). Fundet: "Nummer", "Titel". Skriv kolonnernes navne øverst, og prøv igen.',
    );
  });

  test('with nothing in it is empty', async () => {
    expect(await refusal(await workbook({ name: 'A', rows: [] }))).toBe('"udtræk.csv" er tom: hent udtrækket igen.');
  });

  test('that is none, or only part of one, is refused', async () => {
    const whole = await workbook({ name: 'A', rows: [['id', 'navn']] });
    expect(await refusal(whole.slice(0, 500))).toBe(UNREADABLE);
    expect(await refusal(zipSync({ 'word/document.xml': Buffer.from('<x/>') }))).toBe(UNREADABLE);
  });

  test('in the old format is refused', async () => {
    const ole = Buffer.from('D0CF11E0A1B11AE1', 'hex');
    expect(await refusal(ole)).toBe(
      '"udtræk.csv" er i Excels gamle format (.xls): gem den som .xlsx eller "CSV UTF-8", og prøv igen.',
    );
  });

  test('locked with a password is refused', async () => {
    const rows = [['id', 'navn']];
    const locked = await writeXlsx({ sheets: [{ name: 'A', rows }], encryption: { password: 'x', spinCount: 1 } });
    expect(await refusal(locked)).toBe(
      '"udtræk.csv" er låst med en adgangskode: fjern den i Excel (Filer > Oplysninger), gem, og prøv igen.',
    );
  });

  test('is not unpacked when it is too large, or too tightly packed to be a table', async () => {
    const parts = unzipSync(await workbook({ name: 'A', rows: [['id', 'navn']] }));
    const bomb = (megabytes: number): Uint8Array =>
      zipSync({ ...parts, 'xl/worksheets/sheet1.xml': new Uint8Array(megabytes * 1024 * 1024) }, { level: 1 });
    expect(await refusal(bomb(130))).toBe(
      '"udtræk.csv" fylder 131 MB udpakket, og vi læser højst 120: gem arket med udtrækket som "CSV UTF-8", og prøv igen.',
    );
    expect(await refusal(bomb(60))).toBe(UNREADABLE);
  });
});

describe('too many rows', () => {
  test('are refused, whatever the file', async () => {
    expect(await refusal(`id;navn\n${'1;A\n'.repeat(250_001)}`)).toBe(
      '"udtræk.csv" har 250001 rækker, og vi læser højst 250000: del udtrækket op, fx efter speciale.',
    );
  });
});
