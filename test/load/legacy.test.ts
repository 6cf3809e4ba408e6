import { describe, expect, test } from 'vitest';
import { applyEdits } from '../../scripts/check/apply-edits.ts';
import { readLegacy } from '../../scripts/load/legacy.ts';
import { positionOf } from '../../scripts/report/placed.ts';

const PATH = 'specialities/kardiologi/legacy.csv';

function read(text: string, path = PATH) {
  const { rows, findings } = readLegacy({ path, text });
  const places = (lang: 'da' | 'en') =>
    findings.map(({ range, rule, severity, message }) => {
      const { line, column } = positionOf(text, range);
      return `${line}:${column} ${severity} ${rule} ${message[lang]}`;
    });
  const cells = rows.map((row) => [...row.cells].map(([column, { value }]) => `${column}=${value}`).join(' '));
  const edits = findings.flatMap(({ fix }) => fix?.edits ?? []);
  return { rows, cells, says: places('da'), inEnglish: places('en'), fixed: applyEdits(text, edits) };
}

describe('reads', () => {
  test('every cell with its place, inside its quotes', () => {
    const text = 'id;name;target\n1;"KTR; ""30""";common/kontrol\n2;;\n';
    const { rows, says } = read(text);
    expect(says).toEqual([]);
    expect(
      [...(rows[0]?.cells ?? [])].map(([column, { value, range }]) => [
        column,
        value,
        text.slice(range.start, range.end),
      ]),
    ).toEqual([
      ['id', '1', '1'],
      ['name', 'KTR; "30"', 'KTR; ""30""'],
      ['target', 'common/kontrol', 'common/kontrol'],
    ]);
    expect(rows[1]?.cells.get('target')?.range).toEqual({ start: text.length - 1, end: text.length - 1 });
    expect(rows.map(({ range }) => text.slice(range.start, range.end))).toEqual([
      '1;"KTR; ""30""";common/kontrol',
      '2;;',
    ]);
  });

  test.each([
    ['columns in any order', 'name;id\nKTR;1\n', ['name=KTR id=1']],
    ['a last line without an end', 'id;name\n1;KTR', ['id=1 name=KTR']],
    ['lines that end as on Windows, which decode speaks of', 'id;name\r\n1;"KTR"\r\n', ['id=1 name=KTR']],
    ['past a byte order mark, which a rule speaks of', '\uFEFFid;name\n1;KTR\n', ['id=1 name=KTR']],
    ['a line break within quotes', 'id;name\n1;"KTR\n30"\n2;EKKO\n', ['id=1 name=KTR\n30', 'id=2 name=EKKO']],
    ['a quote within a text as text', 'id;name\n1;KTR 5" skaft\n', ['id=1 name=KTR 5" skaft']],
    ['a header alone', 'id;name\n', []],
  ])('%s', (_, text, cells) => {
    expect(read(text).cells).toEqual(cells);
    expect(read(text).says).toEqual([]);
  });

  test('the speciality from the path', () => {
    expect(read('id;name\n1;KTR\n').rows[0]?.speciality).toBe('kardiologi');
    expect(read('id;name\n1;KTR\n', 'legacy-unassigned.csv').rows[0]?.speciality).toBeUndefined();
  });
});

describe('says of the header', () => {
  test.each([
    ['an empty file', '', ['1:1 error require-key Filen er tom: skriv overskriften, eller slet filen.']],
    [
      'a file without a header',
      '100;KTR;common/kontrol\n',
      ['1:1 error require-key Første linje er ingen overskrift, så intet i filen er læst: skriv den øverst.'],
    ],
    [
      'a column that is misspelt, once, though a required one is missing for it',
      'idd;name\n1;KTR\n',
      ['1:1 error no-unknown-key Kolonnen "idd" findes ikke – mente du "id"?'],
    ],
    [
      'a column that is like none',
      'id;name;pris\n1;KTR;2\n',
      ['1:9 error no-unknown-key Kolonnen "pris" findes ikke: slet den, eller ret dens navn.'],
    ],
    [
      'a column without a name',
      'id;name;\n1;KTR;\n',
      ['1:9 error no-unknown-key Kolonne 3 har intet navn: giv den et, eller slet den.'],
    ],
    [
      'a doubled column',
      'id;name;name\n1;KTR;KTR\n',
      ['1:9 error no-duplicate-key Kolonnen "name" står der to gange: slet den ene. Kun den første er læst.'],
    ],
    ['a missing column', 'id;target\n1;\n', ['1:1 error require-key Overskriften mangler "name": tilføj kolonnen.']],
    [
      'a quote that is never closed',
      'id;"name\n1;KTR\n',
      [
        '1:4 error no-syntax-error Anførselstegnet her bliver ikke lukket, så rækken er ikke læst: sæt et " efter cellens tekst, eller slet det.',
      ],
    ],
  ])('%s', (_, text, says) => {
    expect(read(text).says).toEqual(says);
  });

  test('which column was probably meant, with the fix', () => {
    const { fixed, inEnglish } = read('id;name;taget\n1;KTR;\n');
    expect(inEnglish).toEqual(['1:9 error no-unknown-key There is no column "taget" – did you mean "target"?']);
    expect(fixed).toBe('id;name;target\n1;KTR;\n');
  });
});

test('says everything that is wrong with rows in one run, and reads all others', () => {
  const { says, cells } = read(
    ['id;name;target', '1;KTR', '2;"KTR;', '3;"KTR" 30;', ';EMG;', '5;EKKO;;', '', '6;EKKO;', '7;"', ''].join('\n'),
  );
  expect(cells).toEqual(['id= name=EMG target=', 'id=6 name=EKKO target=']);
  expect(says).toEqual([
    '2:1 error no-syntax-error Rækken har 2 celler, men overskriften har 3, så rækken er ikke læst: tilføj et semikolon for hver tom celle.',
    '3:3 error no-syntax-error Anførselstegnet her bliver ikke lukket, så rækken er ikke læst: sæt et " efter cellens tekst, eller slet det.',
    '4:7 error no-syntax-error Efter anførselstegnet her følger mere tekst, så rækken er ikke læst: skriv "" for et anførselstegn i en celle.',
    '6:1 error no-syntax-error Rækken har 4 celler, men overskriften har 3, så rækken er ikke læst: slet et semikolon, eller sæt " om en celle, der indeholder et.',
    '7:1 error no-syntax-error Linjen er tom: slet den.',
    '9:3 error no-syntax-error Anførselstegnet her bliver ikke lukket, så rækken er ikke læst: sæt et " efter cellens tekst, eller slet det.',
    '5:1 error require-key Rækken har intet id: skriv nummeret på recorden i SP.',
  ]);
});

describe('the order of rows', () => {
  test('is a warning with the fix, which keeps rows of one id as they stand', () => {
    const { says, inEnglish, fixed } = read('id;name\n20;B\n10;"A\n1"\n30;C\n10;A2\n');
    expect(says).toEqual([
      '3:1 warning consistent-row-order "10" står efter "20", men rækkerne skal være sorteret efter id: flyt rækken op, eller kør npm run fix.',
    ]);
    expect(inEnglish).toEqual([
      '3:1 warning consistent-row-order "10" stands after "20", but the rows must be sorted by id: move the row up, or run npm run fix.',
    ]);
    expect(fixed).toBe('id;name\n10;"A\n1"\n10;A2\n20;B\n30;C\n');
    expect(read(fixed).says).toEqual([]);
  });

  test('is by code unit, not by number', () => {
    expect(read('id;name\n10;A\n9;B\n').says).toEqual([]);
  });

  test('is not mended where a row could not be read', () => {
    const text = 'id;name\n20;B\n15\n10;A\n';
    expect(read(text).says).toHaveLength(2);
    expect(read(text).fixed).toBe(text);
  });
});

test('deletes an empty line by its fix', () => {
  expect(read('id;name\n\n1;KTR\n').fixed).toBe('id;name\n1;KTR\n');
});

test('comes back soon from a hundred thousand rows, each with a quote too many', () => {
  const text = `id;name\n${Array.from({ length: 100_000 }, (_, index) => `${100_000 + index};"KTR ""`).join('\n')}\n`;
  const start = performance.now();
  expect(readLegacy({ path: PATH, text }).findings).toHaveLength(100_000);
  expect(performance.now() - start).toBeLessThan(5_000);
});
