import fc from 'fast-check';
import { readXlsx, type Sheet } from 'hucre/xlsx';
import { describe, expect, test } from 'vitest';
import { WORKBOOK_COLUMNS } from '../../../scripts/harmonise/workbook/workbook-columns.ts';
import { writeWorkbook } from '../../../scripts/harmonise/workbook/write-workbook.ts';
import type { LegacyCells } from '../../../scripts/model/legacy.ts';
import { CONTEXT, decision, partsOf, read, reviewed } from '../../support/workbook.ts';

const ROWS = [
  reviewed({ id: '007', bookings: '12', departments: 'Afdeling B', abbreviation: 'K' }),
  reviewed(
    {
      id: '20',
      name: 'Kontrol hos Jensen',
      bookings: '345',
      spLength: '30',
      spStatus: 'Aktiv',
      futureBookings: '4',
      latestFuture: '2026-05-01',
      usedOutside: 'Psykiatrien',
    },
    {
      target: 'common/kontrol',
      relation: 'wider',
      confidence: 0.87,
      why: 'samme ord efter KTR → kontrol',
      duration: '30',
      mode: 'telephone',
      role: 'laege+sygeplejerske',
      shownName: 'Kontrol hos •••',
    },
  ),
  reviewed(
    { id: '1', bookings: '12', departments: 'Afdeling C' },
    { retire: 'junk', relation: 'unmatched', confidence: 0.9 },
  ),
  reviewed(
    {
      id: '1',
      bookings: '12',
      target: 'common/kontrol+kardiologi/ekkokardiografi',
      length: '30+15',
      transition: 'run-out',
      status: 'accepted',
      note: 'aftalt',
    },
    { target: 'common/samtale', mode: 'telephone' },
  ),
];

async function sheets(rows = ROWS, context = CONTEXT): Promise<readonly Sheet[]> {
  return (await readXlsx(writeWorkbook(rows, context), { readStyles: true })).sheets;
}

async function review(rows = ROWS): Promise<Sheet> {
  const [sheet] = await sheets(rows);
  if (!sheet) throw new Error('no sheet');
  return sheet;
}

describe('the sheet that is reviewed', () => {
  test('has a row for each old type, the most booked first, then by id and departments', async () => {
    const { rows } = await review();
    expect(rows[0]).toEqual(Object.values(WORKBOOK_COLUMNS).map(({ header }) => header));
    expect(rows.slice(1).map(([id, , , departments, hospitals]) => [id, departments, hospitals])).toEqual([
      ['20', 'Afdeling A', 'Holbæk'],
      ['007', 'Afdeling B', 'Slagelse'],
      ['1', 'Afdeling A', 'Holbæk'],
      ['1', 'Afdeling C', 'Slagelse'],
    ]);
  });

  test('says what the export and the suggestion say, with people masked and figures as figures', async () => {
    const [, row = []] = (await review()).rows;
    expect(row.slice(1, 15)).toEqual([
      'Kontrol hos •••',
      null,
      'Afdeling A',
      'Holbæk',
      30,
      345,
      'Aktiv',
      4,
      '2026-05-01',
      'Psykiatrien',
      'common/kontrol – Kontrol',
      0.87,
      'samme ord efter KTR → kontrol',
      'kardiologi/ktr',
    ]);
  });

  test('is filled in with the suggestion as a draft, in Danish words', async () => {
    const [, row = []] = (await review()).rows;
    expect(row.slice(15)).toEqual([
      'common/kontrol – Kontrol',
      null,
      30,
      'Telefon',
      'Læge+Sygeplejerske',
      'målet er bredere',
      null,
      'udkast',
      null,
    ]);
  });

  test('keeps what has been decided, also what was left empty', async () => {
    const row = (await review()).rows[3] ?? [];
    expect(row.slice(15)).toEqual([
      'common/kontrol – Kontrol',
      'kardiologi/ekkokardiografi – Ekkokardiografi',
      '30+15',
      null,
      null,
      null,
      'løber ud',
      'godkendt',
      'aftalt',
    ]);
  });

  test('fills in beside a note, which decides nothing', async () => {
    const [, row = []] = (await review([reviewed({ note: 'husk' }, { target: 'common/kontrol' })])).rows;
    expect(row[15]).toBe('common/kontrol – Kontrol');
    expect(row[23]).toBe('husk');
  });

  test('says what is to go with nothing in its place', async () => {
    const rows = [
      reviewed({ id: '1' }, { retire: 'junk', confidence: 0.5 }),
      reviewed({ id: '2' }, { retire: 'unused' }),
    ];
    const sheet = await review([...rows, reviewed({ id: '3' }, { confidence: 0.3 })]);
    expect(sheet.rows.slice(1).map((row) => [row[11], row[12]])).toEqual([
      ['Ingen: ligner ikke en besøgstype', 0.5],
      ['Ingen: bruges ikke', 0],
      [null, null],
    ]);
  });

  test('shows a target that is gone by its id', async () => {
    const [, row = []] = (await review([reviewed({ target: 'common/gammel', status: 'draft' })])).rows;
    expect(row[15]).toBe('common/gammel');
  });

  test('keeps the header and two columns in view, filters, and has widths', async () => {
    const sheet = await review();
    expect(sheet.freezePane).toEqual({ rows: 1, columns: 2 });
    expect(sheet.autoFilter?.range).toBe('A1:X5');
    expect(sheet.columns?.map(({ width }) => width)).toEqual(Object.values(WORKBOOK_COLUMNS).map(({ width }) => width));
  });

  test('prints on landscape pages as wide as the sheet, with the header and the notice on each', async () => {
    const { pageSetup, headerFooter } = await review();
    expect(pageSetup).toMatchObject({ orientation: 'landscape', fitToPage: true, fitToWidth: 1, fitToHeight: 0 });
    expect(pageSetup?.printTitlesRow).toBe('$1:$1');
    expect(headerFooter?.oddHeader).toBe('&LKardiologi&R&"-,Bold"UDKAST – må ikke bruges til booking');
  });

  test('tints what people decide, also where it is empty, and wraps the long texts', async () => {
    const cells = (await review()).cells;
    const tinted = [...(cells ?? [])].filter(([key, { style }]) => key.startsWith('2,') && style?.fill !== undefined);
    expect(tinted.map(([key]) => Number(key.slice(2))).sort((a, b) => a - b)).toEqual([
      15, 16, 17, 18, 19, 20, 21, 22, 23,
    ]);
    expect(cells?.get('1,13')?.style?.alignment?.wrapText).toBe(true);
    expect(cells?.get('1,12')?.style?.numFmt).toBe('0%');
  });
});

describe('the drop-downs', () => {
  test('cover every row and point at their words on the hidden sheet', async () => {
    const [sheet, , lists] = await sheets();
    const listed = sheet?.dataValidations?.filter(({ type }) => type === 'list') ?? [];
    const words = listed.map(({ range, formula1 = '' }) => {
      const [, letter = '', last = ''] = /^Lister!\$([A-Z])\$2:\$[A-Z]\$(\d+)$/.exec(formula1) ?? [];
      const column = letter.charCodeAt(0) - 65;
      return [range, lists?.rows.slice(1, Number(last)).map((row) => row[column])];
    });
    const targets = CONTEXT.targets.map(({ id, name }) => `${id} – ${name}`);
    expect(words).toEqual([
      ['P2:P5', targets],
      ['Q2:Q5', targets],
      ['S2:S5', ['Fremmøde', 'Telefon']],
      ['T2:T5', ['Læge', 'Sygeplejerske']],
      ['U2:U5', ['samme', 'svarer til', 'målet er bredere', 'målet er smallere', 'omtrent', 'intet mål']],
      ['V2:V5', ['løber ud', 'konverteres', 'ombookes']],
      ['W2:W5', ['udkast', 'godkendt', 'til drøftelse']],
    ]);
    expect(lists?.hidden).toBe(true);
  });

  test('allow an empty cell, and answer in Danish within what Excel can show', async () => {
    for (const { allowBlank, showErrorMessage, errorTitle = '', errorMessage = '' } of (await review())
      .dataValidations ?? []) {
      expect([allowBlank, showErrorMessage]).toEqual([true, true]);
      expect(errorTitle).toMatch(/ er ikke /);
      expect(errorTitle.length).toBeLessThanOrEqual(32);
      expect(errorMessage.length).toBeLessThanOrEqual(255);
    }
  });

  test('are sound where there is nothing to choose, and no row', async () => {
    const bytes = writeWorkbook([], { ...CONTEXT, targets: [] });
    expect(partsOf(bytes)['xl/worksheets/sheet1.xml']).toContain('<formula1>Lister!$A$2:$A$2</formula1>');
    expect(await read(bytes, [])).toEqual({ speciality: 'kardiologi', decisions: [], problems: [] });
  });
});

test('the guide begins with the notice and explains every column and word', async () => {
  const [, guide] = await sheets();
  expect(guide?.name).toBe('Vejledning');
  expect(guide?.rows[0]?.[0]).toBe('UDKAST – må ikke bruges til booking');
  expect(guide?.rows[1]?.[0]).toBe('Gennemgang af gamle besøgstyper: Kardiologi');
  const explained = guide?.rows.map(([word]) => word) ?? [];
  for (const { header } of Object.values(WORKBOOK_COLUMNS)) expect(explained).toContain(header);
  for (const word of ['målet er bredere', 'ombookes', 'til drøftelse']) expect(explained).toContain(word);
});

describe('the file', () => {
  test('is the same bytes for the same rows, in whatever order they come', () => {
    const first = writeWorkbook(ROWS, CONTEXT);
    expect(Buffer.compare(first, writeWorkbook([...ROWS].reverse(), CONTEXT))).toBe(0);
  });

  test('says nothing of when it was made', () => {
    expect(partsOf(writeWorkbook(ROWS, CONTEXT))['docProps/core.xml']).not.toMatch(/created|modified/);
  });

  test('leaves no hole of the frame open, and puts names in as text', () => {
    const speciality = { id: 'x', name: 'Øre & <næse> $1 {{rows}}' };
    const parts = partsOf(writeWorkbook(ROWS, { ...CONTEXT, speciality }));
    for (const text of Object.values(parts)) expect(text.replaceAll('{{rows}}', '')).not.toMatch(/\{\{|\}\}/);
    expect(parts['xl/worksheets/sheet2.xml']).toContain(
      'Gennemgang af gamle besøgstyper: Øre &amp; &lt;næse&gt; $1 {{rows}}',
    );
    expect(parts['xl/worksheets/sheet1.xml']).toContain('&amp;LØre &amp;&amp; &lt;næse&gt; $1');
  });

  test('has a content type for every part, and a part for every relationship', () => {
    const parts = partsOf(writeWorkbook(ROWS, CONTEXT));
    const paths = Object.keys(parts);
    const types = parts['[Content_Types].xml'] ?? '';
    for (const path of paths) {
      const isTyped = types.includes(`PartName="/${path}"`) || path.endsWith('.rels') || path === '[Content_Types].xml';
      expect(isTyped, path).toBe(true);
    }
    const targets = [...(parts['xl/_rels/workbook.xml.rels'] ?? '').matchAll(/Target="([^"]+)"/g)];
    for (const [, target] of targets) expect(paths).toContain(`xl/${target}`);
    expect(targets.length).toBe(5);
  });

  test('says how large its sheets are, and no cell is twice or out of order', () => {
    const xml = partsOf(writeWorkbook(ROWS, CONTEXT))['xl/worksheets/sheet1.xml'] ?? '';
    expect(xml).toContain('<dimension ref="A1:X5"/>');
    expect([...xml.matchAll(/<row r="(\d+)"/g)].map(([, row]) => row)).toEqual(['1', '2', '3', '4', '5']);
    const places = [...xml.matchAll(/<c r="([A-Z])(\d+)"/g)].map(([, letter, row]) => `${row}${letter}`);
    expect(places).toEqual([...new Set(places)].sort());
    expect(xml).toContain('<ignoredError sqref="A2:A5" numberStoredAsText="1"/>');
  });
});

describe('texts', () => {
  const NASTY = [
    '=1+1',
    '+45',
    '-2',
    '@SUM(A1)',
    '"citat" & <b>\'æøå ÆØÅ\'</b>',
    'en\nto\r\ntre',
    '_x0041_ og _x000D_',
    '&amp; &#65;',
    ']]> <!-- -->',
    '{{rows}} $& $1',
    '#N/A',
    '😀 → –',
    `${'lang '.repeat(400)}slut`,
  ];

  test.each(NASTY)('%j stays text', async (text) => {
    const { rows } = await review([reviewed({ departments: text, note: text }, { shownName: text, why: text })]);
    const held = text.replace(/\r\n/g, '\n');
    expect([rows[1]?.[1], rows[1]?.[3], rows[1]?.[13], rows[1]?.[23]]).toEqual([held, held, held, held]);
    expect((await review([reviewed({}, { shownName: text })])).cells?.get('1,1')?.formula).toBeUndefined();
  });

  test.each(['  to  ', 'to\nlinjer'])('keep their spaces and lines: %j', async (text) => {
    const rows = [reviewed({}, { shownName: text })];
    expect((await review(rows)).rows[1]?.[1]).toBe(text);
    expect(partsOf(writeWorkbook(rows, CONTEXT))['xl/worksheets/sheet1.xml']).toContain(
      `<t xml:space="preserve">${text}</t>`,
    );
  });

  test('lose what XML cannot hold, and are cut where Excel would refuse the file', async () => {
    const { rows } = await review([reviewed({}, { shownName: 'a\u0000b\uD800c\uFFFE', why: 'x'.repeat(40_000) })]);
    expect(rows[1]?.[1]).toBe('abc');
    expect(rows[1]?.[13]).toBe(`${'x'.repeat(32_766)}…`);
  });

  test('come back as they were written, whatever they are', async () => {
    const text = fc.string({ unit: fc.constantFrom(...'=+-@"\'&<>;_x0041\n\t æøå😀–1') }).map((one) => one.trim());
    await fc.assert(
      fc.asyncProperty(fc.array(text, { minLength: 1, maxLength: 6 }), async (notes) => {
        const rows = notes.map((note, index) => {
          const cells: Partial<LegacyCells> = { id: `${index}${note}`.trim(), departments: note, note };
          return reviewed({ ...cells, status: 'flagged', target: 'common/kontrol' });
        });
        const { decisions, problems } = await read(writeWorkbook(rows, CONTEXT), rows);
        expect(problems).toEqual([]);
        const expected = rows.map(({ cells: { id, departments, note } }) =>
          decision({ id, departments, note, status: 'flagged', target: 'common/kontrol' }),
        );
        expect(new Set(decisions)).toEqual(new Set(expected));
      }),
      { seed: 1, numRuns: 60 },
    );
  });
});
