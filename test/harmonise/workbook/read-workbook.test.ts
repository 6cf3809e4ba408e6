import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { writeXlsx } from 'hucre/xlsx';
import { describe, expect, test } from 'vitest';
import { readWorkbook } from '../../../scripts/harmonise/workbook/read-workbook.ts';
import { writeWorkbook } from '../../../scripts/harmonise/workbook/write-workbook.ts';
import { UnusableInput } from '../../../scripts/model/unusable-input.ts';
import {
  CONTEXT,
  decision,
  lines,
  partsOf,
  read,
  readContext,
  resaved,
  reviewed,
  withCells,
  zipped,
} from '../../support/workbook.ts';

const ROWS = [
  reviewed(
    { id: '001', bookings: '30' },
    {
      target: 'common/kontrol',
      relation: 'equivalent',
      duration: '30',
      mode: 'telephone',
      role: 'laege+sygeplejerske',
    },
  ),
  reviewed({
    id: '002',
    bookings: '20',
    departments: 'Afdeling A+Afdeling B',
    target: 'common/kontrol+kardiologi/samtale',
    length: '30+15',
    mode: 'in-person',
    role: 'laege',
    relation: 'narrower',
    transition: 'rebook',
    status: 'accepted',
    note: 'aftalt\nmed CIMT',
  }),
  reviewed({ id: '002', bookings: '10', departments: '' }, { retire: 'unused', relation: 'unmatched' }),
];

const DECISIONS = [
  decision({
    id: '001',
    target: 'common/kontrol',
    length: '30',
    mode: 'telephone',
    role: 'laege+sygeplejerske',
    relation: 'equivalent',
    status: 'draft',
  }),
  decision({
    id: '002',
    departments: 'Afdeling A+Afdeling B',
    target: 'common/kontrol+kardiologi/samtale',
    length: '30+15',
    mode: 'in-person',
    role: 'laege',
    relation: 'narrower',
    transition: 'rebook',
    status: 'accepted',
    note: 'aftalt\nmed CIMT',
  }),
  decision({ id: '002', departments: '', relation: 'unmatched', status: 'draft' }),
];

const WRITTEN = writeWorkbook(ROWS, CONTEXT);

async function refusal(bytes: Uint8Array, context = readContext(ROWS)): Promise<string> {
  const thrown = await readWorkbook(bytes, context).catch((error: unknown) => error);
  return thrown instanceof UnusableInput ? thrown.say.da : `not refused: ${String(thrown)}`;
}

/** The decisions after one change of one cell, and what is said of it. */
async function afterChange(place: string, value: string | number | boolean | Date | null): ReturnType<typeof read> {
  return read(await withCells(WRITTEN, { [place]: value }), ROWS);
}

describe('a workbook', () => {
  test('is read as it was written', async () => {
    expect(await read(WRITTEN, ROWS)).toEqual({ speciality: 'kardiologi', decisions: DECISIONS, problems: [] });
  });

  test('is read as another program saves it, with shared texts', async () => {
    const saved = await resaved(WRITTEN);
    expect(partsOf(saved)['xl/sharedStrings.xml']).toContain('målet er smallere');
    expect(await read(saved, ROWS)).toEqual({ speciality: 'kardiologi', decisions: DECISIONS, problems: [] });
  });

  test('may have its columns moved, hidden, deleted or added, a title above, and its headers in other case', async () => {
    const saved = await resaved(WRITTEN, ([review, ...others]) => {
      const rows = (review?.rows ?? []).map((cells, row) => {
        const all = Array.from({ length: 24 }, (_, column) => cells[column] ?? null);
        const kept = all.filter((_, column) => column !== 1 && column !== 13);
        return [row === 0 ? 'Set af' : 'XX', ...kept.reverse()];
      });
      const header = rows[0]?.map((title) => ` ${String(title).toUpperCase()} `) ?? [];
      const titled = [['Hjerteafdelingen, uge 3'], [], header, ...rows.slice(1)];
      return [...others, { name: 'gennemgang', rows: titled, columns: [{ hidden: true }, { hidden: true }] }];
    });
    expect(await read(saved, ROWS)).toEqual({ speciality: 'kardiologi', decisions: DECISIONS, problems: [] });
  });

  test('may have its rows sorted, filtered, deleted, and blank ones between', async () => {
    const saved = await resaved(WRITTEN, ([review, ...others]) => {
      const [header = [], first = [], , third = []] = review?.rows ?? [];
      const rows = [header, third, [null, ' '], [], first];
      return [{ name: 'Gennemgang', rows, rowDefs: new Map([[1, { hidden: true }]]) }, ...others];
    });
    expect(await read(saved, ROWS)).toEqual({
      speciality: 'kardiologi',
      decisions: [DECISIONS[2], DECISIONS[0]],
      problems: [],
    });
  });
});

describe('a cell', () => {
  test.each([
    ['P2', 'common/samtale – Samtale', { target: 'common/samtale' }],
    ['P2', ' COMMON/samtale - samtale ', { target: 'common/samtale' }],
    ['P2', 'common/samtale – det gamle navn', { target: 'common/samtale' }],
    ['P2', 'kardiologi/samtale', { target: 'kardiologi/samtale' }],
    ['P2', 'ekkokardiografi', { target: 'kardiologi/ekkokardiografi' }],
    ['P2', 'kontrol + Ekkokardiografi', { target: 'common/kontrol+kardiologi/ekkokardiografi' }],
    ['Q2', 'Ekkokardiografi', { target: 'common/kontrol+kardiologi/ekkokardiografi' }],
    ['P2', null, { target: '' }],
    ['R2', 45, { length: '45' }],
    ['R2', ' 045 min ', { length: '45' }],
    ['R2', '30 + 15', { length: '30+15' }],
    ['S2', 'FREMMØDE', { mode: 'in-person' }],
    ['S2', 'in-person', { mode: 'in-person' }],
    ['T2', 'Læge + sygeplejerske', { role: 'laege+sygeplejerske' }],
    ['T2', 'laege', { role: 'laege' }],
    ['U2', ' Målet  er bredere', { relation: 'wider' }],
    ['U2', 'wider', { relation: 'wider' }],
    ['V2', 'Løber ud', { transition: 'run-out' }],
    ['V2', 'convert', { transition: 'convert' }],
    ['W2', 'til drøftelse', { status: 'flagged' }],
    ['W2', 'Accepted', { status: 'accepted' }],
    ['W2', null, { status: '' }],
    ['X2', ' =1+1 ', { note: '=1+1' }],
    ['X2', new Date(Date.UTC(2026, 4, 1)), { note: '2026-05-01' }],
    ['X2', 7, { note: '7' }],
  ])('%s %j is understood', async (place, value, expected) => {
    const { decisions, problems } = await afterChange(place, value);
    expect(problems).toEqual([]);
    expect(decisions[0]).toEqual({ ...DECISIONS[0], ...expected });
  });

  test.each([
    [
      'P2',
      'Kontroll',
      'er ikke en besøgstype, specialet kan bruge: mente I "common/kontrol – Kontrol"? Vælg mellem common/kontrol – Kontrol, common/samtale – Samtale, kardiologi/ekkokardiografi – Ekkokardiografi, kardiologi/samtale – Samtale, eller lad cellen være tom.',
    ],
    [
      'P2',
      'Kontrol+Blodprøvetagning',
      '"Blodprøvetagning" er ikke en besøgstype, specialet kan bruge: vælg mellem common/kontrol – Kontrol, common/samtale – Samtale, kardiologi/ekkokardiografi – Ekkokardiografi, kardiologi/samtale – Samtale, eller lad cellen være tom.',
    ],
    [
      'Q2',
      'samtale',
      'Flere besøgstyper hedder "samtale": skriv hvilken, common/samtale – Samtale eller kardiologi/samtale – Samtale.',
    ],
    [
      'R2',
      'en halv time',
      '"en halv time" er ikke en længde: skriv hele minutter fra 1 til 1440, fx 30, eller 30+15, hvis besøget var to.',
    ],
    ['R2', 0, '"0" er ikke en længde'],
    ['R2', 30.5, '"30.5" er ikke en længde'],
    ['R2', '1441', '"1441" er ikke en længde'],
    [
      'S2',
      'Telefn',
      '"Telefn" er ikke en form: mente I "Telefon"? Vælg mellem Fremmøde, Telefon, eller lad cellen være tom.',
    ],
    ['T2', 'Læge+Portør', '"Portør" er ikke en rolle: vælg mellem Læge, Sygeplejerske, eller lad cellen være tom.'],
    [
      'U2',
      'samme+omtrent',
      '"samme+omtrent" er ikke en relation: vælg mellem samme, svarer til, målet er bredere, målet er smallere, omtrent, intet mål, eller lad cellen være tom.',
    ],
    [
      'V2',
      'ombook',
      '"ombook" er ikke en overgang: mente I "ombookes"? Vælg mellem løber ud, konverteres, ombookes, eller lad cellen være tom.',
    ],
    ['W2', true, '"true" er ikke en beslutning'],
    ['W2', '#N/A', '"#N/A" er ikke en beslutning'],
    [
      'W2',
      'godkent',
      '"godkent" er ikke en beslutning: mente I "godkendt"? Vælg mellem udkast, godkendt, til drøftelse, eller lad cellen være tom.',
    ],
    ['A2', '999', 'Id "999" er ikke blandt de gamle besøgstyper i Kardiologi: ret id’et, eller slet rækken.'],
    ['A2', null, 'Rækken har ingen id, så den kan ikke læses: skriv id’et, eller slet hele rækken.'],
    ['D2', 'Afdeling X', 'Id "001" har ingen række for afdelingerne "Afdeling X": skriv "Afdeling A".'],
    [
      'D4',
      'Afdeling B',
      'Id "002" har ingen række for afdelingerne "Afdeling B": skriv "Afdeling A+Afdeling B" eller (tom).',
    ],
  ])('%s %j is complained of, and all other rows are kept', async (place, value, says) => {
    const result = await afterChange(place, value);
    const row = Number(place.slice(1)) - 2;
    expect(lines(result)).toHaveLength(1);
    expect(lines(result)[0]).toMatch(new RegExp(`^Gennemgang!${place} `));
    expect(lines(result)[0]).toContain(says);
    expect(result.decisions).toEqual(DECISIONS.filter((_, index) => index !== row));
  });

  test('is complained of however many others are wrong, in both languages', async () => {
    const result = await read(await withCells(WRITTEN, { A2: '9', S2: 'x', W2: 'y', R3: -1 }), ROWS);
    expect(result.problems.map(({ cell }) => cell)).toEqual(['A2', 'S2', 'W2', 'R3']);
    expect(result.problems[1]?.message.en).toBe(
      '"x" is not a mode: choose from Fremmøde, Telefon, or leave the cell empty.',
    );
    expect(result.decisions).toEqual([DECISIONS[2]]);
  });

  test('is named by where it stands now', async () => {
    const saved = await resaved(WRITTEN, ([review, ...others]) => {
      const rows = (review?.rows ?? []).map((cells) => ['', '', '', ...cells]);
      const [, , first = []] = rows;
      first[22] = 'til tælling';
      return [{ name: 'Gennemgang', rows: [[], ...rows] }, ...others];
    });
    expect((await read(saved, ROWS)).problems.map(({ cell }) => cell)).toEqual(['W4']);
  });

  test('of a row that is there twice is named in the second, and the first is read', async () => {
    const saved = await resaved(WRITTEN, ([review, ...others]) => {
      const rows = review?.rows ?? [];
      return [{ name: 'Gennemgang', rows: [...rows, rows[1] ?? []] }, ...others];
    });
    const result = await read(saved, ROWS);
    expect(lines(result)).toEqual([
      'Gennemgang!A5 Id "001" med de samme afdelinger står også i række 2, som er den, der er læst: slet den række, der ikke gælder.',
    ]);
    expect(result.decisions).toEqual(DECISIONS);
  });

  test('points at the list where there are too many words to name', async () => {
    const targets = Array.from({ length: 17 }, (_, index) => ({ id: `common/t${index}`, name: `T${index}` }));
    const context = readContext(ROWS);
    const specialities = context.specialities.map((one) => ({ ...one, targets }));
    const result = await readWorkbook(await withCells(WRITTEN, { P2: 'Blodprøve' }), { ...context, specialities });
    expect(lines(result)[0]).toBe(
      'Gennemgang!P2 "Blodprøve" er ikke en besøgstype, specialet kan bruge: vælg fra listen i cellen, eller lad cellen være tom.',
    );
  });
});

describe('a CPR-like number stops everything, and is never repeated', () => {
  test.each([
    ['X3', 'ring til 010101-0000'],
    ['B2', '0101010000'],
    ['H4', 3112990000],
    ['G2', 101010000],
    ['A2', '010101-0000'],
    ['Z9', '010101 0000'],
  ])('in %s', async (place, value) => {
    expect(await refusal(await withCells(WRITTEN, { [place]: value }))).toBe(
      `Her står noget, der ligner et CPR-nummer: Gennemgang!${place}. Slet det, gem projektmappen, og prøv igen; intet er læst.`,
    );
  });

  test('in another sheet, and in a comment', async () => {
    const saved = await resaved(WRITTEN, ([review, ...others]) => {
      const cells = new Map([
        ...(review?.cells ?? []),
        ['2,1', { value: 'x', comment: { text: 'se 010101-0000' } }] as const,
      ]);
      return [{ ...review, name: 'Gennemgang', cells }, ...others, { name: 'Ark1', rows: [[], [null, '010101-0000']] }];
    });
    expect(await refusal(saved)).toBe(
      'Her står noget, der ligner et CPR-nummer: Gennemgang!B3, Ark1!B2. Slet det, gem projektmappen, og prøv igen; intet er læst.',
    );
  });

  test('in so many places that they are counted', async () => {
    const cells = Object.fromEntries(Array.from({ length: 12 }, (_, row) => [`X${row + 2}`, '010101-0000']));
    expect(await refusal(await withCells(WRITTEN, cells))).toMatch(/Gennemgang!X11 og 2 andre celler\. Slet det/);
  });

  test('but an id of ten digits is an id', async () => {
    const rows = [reviewed({ id: '3112990000' })];
    expect((await read(writeWorkbook(rows, CONTEXT), rows)).decisions).toHaveLength(1);
  });
});

describe('what cannot be used', () => {
  test('is no workbook', async () => {
    expect(await refusal(new TextEncoder().encode('id;navn'))).toMatch(
      /^"gennemgang.xlsx" kan ikke læses som et Excel-ark/,
    );
    expect(await refusal(WRITTEN.slice(0, 5000))).toMatch(/^"gennemgang.xlsx" kan ikke læses som et Excel-ark/);
  });

  test('is a workbook from elsewhere', async () => {
    const says =
      '"gennemgang.xlsx" er ikke en gennemgang herfra: arket Gennemgang eller det skjulte ark Lister mangler. Brug den fil, I fik, og ret i den.';
    expect(await refusal(await writeXlsx({ sheets: [{ name: 'Ark1', rows: [['Id']] }] }))).toBe(says);
    expect(await refusal(await resaved(WRITTEN, (sheets) => sheets.slice(0, 2)))).toBe(says);
    expect(await refusal(await resaved(WRITTEN, (sheets) => sheets.slice(1)))).toBe(says);
  });

  test('is of a format to come', async () => {
    const parts = partsOf(WRITTEN);
    const lists = (parts['xl/worksheets/sheet3.xml'] ?? '').replace('<t>1</t>', '<t>2</t>');
    expect(await refusal(zipped({ ...parts, 'xl/worksheets/sheet3.xml': lists }))).toBe(
      '"gennemgang.xlsx" har format 2, og her kan kun læses format 1: dan en ny med npm run harmonise.',
    );
  });

  test('is for another speciality', async () => {
    const other = writeWorkbook(ROWS, { ...CONTEXT, speciality: { id: 'urologi', name: 'Urologi' } });
    expect(await refusal(other)).toBe(
      '"gennemgang.xlsx" er for "urologi", som ikke er blandt de specialer, der læses (Kardiologi): brug projektmappen for det rigtige speciale.',
    );
  });

  test('lacks a header, or has one twice', async () => {
    expect(await refusal(await withCells(WRITTEN, { P1: 'Nyt', X1: null }))).toBe(
      'På arket Gennemgang mangler "Mål", "Note": skriv det igen øverst i kolonnen, som i den fil, I fik.',
    );
    expect(await refusal(await withCells(WRITTEN, { C1: 'note' }))).toBe(
      'På arket Gennemgang står "Note" over flere kolonner: behold den ene, og giv den anden et andet navn.',
    );
  });
});

/** On a machine with LibreOffice its own saving is tested; where it is not, `resaved` above stands for it. */
const OFFICE = ['soffice', 'libreoffice'].find((name) => spawnSync(name, ['--version']).status === 0);

test.skipIf(OFFICE === undefined)(
  'a workbook that LibreOffice saved is read (skipped: no soffice on PATH)',
  async () => {
    const folder = mkdtempSync(join(tmpdir(), 'workbook-'));
    try {
      const file = join(folder, 'in.xlsx');
      writeFileSync(file, WRITTEN);
      const profile = `-env:UserInstallation=file://${folder}/profile`;
      spawnSync(OFFICE ?? '', [
        profile,
        '--headless',
        '--convert-to',
        'xlsx:Calc MS Excel 2007 XML',
        '--outdir',
        join(folder, 'out'),
        file,
      ]);
      const saved = new Uint8Array(readFileSync(join(folder, 'out', 'in.xlsx')));
      expect(await read(saved, ROWS)).toEqual({ speciality: 'kardiologi', decisions: DECISIONS, problems: [] });
    } finally {
      rmSync(folder, { recursive: true });
    }
  },
);
