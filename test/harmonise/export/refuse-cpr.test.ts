import { writeXlsx } from 'hucre/xlsx';
import { describe, expect, test } from 'vitest';
import { read, refusal } from '../../support/read-export.ts';

function said(places: string): string {
  return `"udtræk.csv" indeholder noget, der ligner CPR-numre: ${places}. Intet er brugt. Fjern dem fra udtrækket, og prøv igen.`;
}

describe('something like a CPR number', () => {
  test.each([
    ['id;navn\n7;Samtale 010101-0000\n', 'linje 2 (navn)'],
    ['id;navn\n7;Samtale 3112990000\n', 'linje 2 (navn)'],
    ['id;navn;note\n7;A;010101 0000\n', 'linje 2 (note)'],
    ['id;navn;bookinger\n7;A;3112990000\n', 'linje 2 (bookinger)'],
    ['id;navn\n010101-0000;A\n', 'linje 2 (id)'],
    ['# for 010101-0000\nid;navn\n7;A\n', 'linje 1'],
    ['id;navn;010101-0000\n7;A;\n', 'linje 1'],
    ['id;navn;sag 010101-0000\n7;A;010101-0000\n', 'linje 1, linje 2 (sag ••••••-••••)'],
    ['id;navn;\n7;A;010101-0000\n', 'linje 2 (kolonne 3)'],
    ['7;010101-0000\n', 'linje 1'],
    ['id;navn\n7;A;010101-0000\n', 'linje 2 (kolonne 3)'],
    ['id;navn\n7;"A 010101-0000\n', 'linje 2 (navn)'],
    ['id;navn\n7;"A\n010101-0000"\n', 'linje 2 (navn)'],
  ])('stops the run: %j', async (text, places) => {
    const told = await refusal(text);
    expect(told).toBe(said(places));
    expect(told).not.toMatch(/\d{6}/);
  });

  test('is told of five times at most, and counted', async () => {
    const rows = (count: number): string => Array.from({ length: count }, (_, at) => `${at};x 010101-0000\n`).join('');
    const five = 'linje 2 (navn), linje 3 (navn), linje 4 (navn), linje 5 (navn), linje 6 (navn)';
    expect(await refusal(`id;navn\n${rows(5)}`)).toBe(said(five));
    expect(await refusal(`id;navn\n${rows(6)}`)).toBe(said(`${five} og 1 sted til`));
    expect(await refusal(`id;navn\n${rows(9)}`)).toBe(said(`${five} og 4 steder til`));
  });

  test.each([
    ['ten digits in the id column', '3112990000;A'],
    ['a date that does not exist', '7;320199-0000'],
    ['a longer number', '7;01010100000'],
  ])('is not %s', async (_, row) => {
    expect((await read(`id;navn\n${row}\n`)).rows).toHaveLength(1);
  });

  test('is found in every sheet, name of a sheet and comment of a workbook', async () => {
    const good = {
      name: 'Ark1',
      rows: [
        ['id', 'navn'],
        [3112990000, 'A'],
      ],
    };
    expect((await read(await writeXlsx({ sheets: [good] }))).rows).toHaveLength(1);
    const refused = async (...sheets: Parameters<typeof writeXlsx>[0]['sheets']): Promise<string> =>
      refusal(await writeXlsx({ sheets }));
    expect(await refused(good, { name: 'Noter', rows: [[], ['', 'x', 3112990000]] })).toBe(said('ark "Noter" række 2'));
    expect(await refused(good, { name: '010101-0000', rows: [] })).toBe(said('arknavnet "••••••-••••"'));
    expect(
      await refused({
        name: 'Ark1',
        rows: [
          ['id', 'navn', 'antal'],
          [7, 'A', 3112990000],
        ],
      }),
    ).toBe(said('ark "Ark1" række 2 (antal)'));
    const commented = new Map([['1,1', { value: 'A', type: 'string' as const, comment: { text: 'se 010101-0000' } }]]);
    expect(await refused({ ...good, cells: commented })).toBe(said('ark "Ark1" række 2 (kommentar)'));
  });
});
