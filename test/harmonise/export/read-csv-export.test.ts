import { parse } from 'csv-parse/sync';
import { stringify } from 'csv-stringify/sync';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { csvRows } from '../../../scripts/harmonise/export/csv-rows.ts';
import { read, refusal, rejections } from '../../support/read-export.ts';

const HEADER = 'id;navn;varighed\n';

async function names(text: string | Uint8Array): Promise<readonly string[]> {
  const { rows, rejected } = await read(text);
  expect(rejected).toEqual([]);
  return rows.map(({ line, id, name }) => `${line} ${id} ${name}`);
}

function bytes(...parts: readonly (string | number)[]): Uint8Array {
  return Uint8Array.from(
    parts.flatMap((part) => (typeof part === 'number' ? [part] : [...Buffer.from(part, 'latin1')])),
  );
}

describe('a CSV export', () => {
  test.each([
    ['semicolons', 'id;navn;varighed\n7;Ny, med komma;30\n'],
    ['commas', 'id,navn,varighed\n7,"Ny, med komma",30\n'],
    ['tabs', 'id\tnavn\tvarighed\n7\tNy, med komma\t30\n'],
    ['commas, with semicolons in a quoted heading', 'id,navn,"a;b;c;d"\n7,"Ny, med komma",30\n'],
  ])('is parted by %s, as its header says', async (_, text) => {
    expect(await names(text)).toEqual(['2 7 Ny, med komma']);
  });

  test.each([
    ['UTF-8', Buffer.from('id;navn\n7;Sårpleje – øje\n')],
    ['UTF-8 with a mark', Buffer.from('\uFEFFid;navn\n7;Sårpleje – øje\n')],
    ['Windows-1252', bytes('id;navn\n7;S\u00e5rpleje ', 0x96, ' \u00f8je\n')],
    ['UTF-16, little end first', Buffer.from('\uFEFFid;navn\n7;Sårpleje – øje\n', 'utf16le')],
    ['UTF-16, big end first', Buffer.from('\uFEFFid;navn\n7;Sårpleje – øje\n', 'utf16le').swap16()],
    ['letters in two characters', Buffer.from('id;navn\n7;Sårpleje – øje\n'.normalize('NFD'))],
  ])('is read as %s', async (_, written) => {
    expect(await names(written)).toEqual(['2 7 Sårpleje – øje']);
  });

  test.each([
    ['LF', '\n'],
    ['CRLF', '\r\n'],
    ['CR', '\r'],
  ])('has lines that end in %s, which all count', async (_, end) => {
    const lines = ['# om "udtrækket', '', 'sep=;', 'id;navn', '', '7;A', ' ', ';', '8;B', ''];
    expect(await names(lines.join(end))).toEqual(['6 7 A', '9 8 B']);
  });

  test('may have cells over several lines, and quotes in quotes', async () => {
    const { rows } = await read('id;navn;afdeling\n7;"A ""B"" C";"Hus 1\r\nSlagelse"\n8;D;E\n');
    expect(rows.map(({ line, name, department }) => [line, name, department])).toEqual([
      [2, 'A "B" C', 'Hus 1 Slagelse'],
      [4, 'D', 'E'],
    ]);
  });

  test('keeps what looks like a remark or a formula below the header', async () => {
    expect(await names('id;navn\n7;#1\n8;=1+1\n')).toEqual(['2 7 #1', '3 8 =1+1']);
  });

  test('loses one row to each fault, and no other', async () => {
    const export_ = await read(
      `${HEADER}1;A;30\n2;B\n3;C;30;x\n4;D "haste" x;30\n5;"E;30\n6;F;30\n7;"G" H;30\n8;"I";30\n`,
    );
    expect(export_.rows.map(({ id }) => id)).toEqual(['1', '6', '8']);
    const quotes = 'anførselstegnene går ikke op: sæt " om hele cellen, og skriv "" inde i den, eller fjern dem.';
    expect(rejections(export_)).toEqual([
      '3: rækken har 2 celler, og overskriften har 3: ret antallet af skilletegn.',
      '4: rækken har 4 celler, og overskriften har 3: ret antallet af skilletegn.',
      `5: ${quotes}`,
      `6: ${quotes}`,
      `8: ${quotes}`,
    ]);
    expect(export_.rejected.map(({ raw }) => raw)).toContain('5;"E;30');
  });

  test('is not swallowed by a quote that a later one seems to close', async () => {
    const export_ = await read(`${HEADER}1;"A;30\n2;B;30\n3;C;30"\n4;D;30\n`);
    expect(export_.rows.map(({ id }) => id)).toEqual(['2', '4']);
    expect(export_.rejected.map(({ line }) => line)).toEqual([2, 4]);
  });

  test('gives back all that a quoted cell holds when it is rightly closed', async () => {
    const export_ = await read(`${HEADER}1;"A;30\n2;B;30\n3;C";30\n4;D;30\n`);
    expect(export_.rows.map(({ id }) => id)).toEqual(['4']);
    expect(export_.rejected.map(({ raw }) => raw)).toEqual(['1;"A;30\n2;B;30\n3;C";30']);
  });

  test('rejects a row over two lines that lacks a cell as one row', async () => {
    const export_ = await read(`${HEADER}1;"A\nB"\n2;C;30\n`);
    expect(rejections(export_)).toEqual(['2: rækken har 2 celler, og overskriften har 3: ret antallet af skilletegn.']);
    expect(export_.rows.map(({ line }) => line)).toEqual([4]);
  });

  test('needs a header, and is told what it had', async () => {
    expect(await refusal('7;Ny patient;30\n')).toBe(
      '"udtræk.csv" mangler en overskrift med id og navn (PRC_ID og PRC_NAME). Fundet: "7", "Ny patient", "30". Skriv kolonnernes navne øverst, og prøv igen.',
    );
  });

  test.each([
    ['', '"udtræk.csv" er tom: hent udtrækket igen.'],
    ['\uFEFF \r\n', '"udtræk.csv" er tom: hent udtrækket igen.'],
    ['# kun en bemærkning\n', '"udtræk.csv" er tom: hent udtrækket igen.'],
    [
      '%PDF-1.7 \0\0',
      '"udtræk.csv" er hverken CSV eller .xlsx: gem udtrækket som "CSV UTF-8" eller .xlsx, og prøv igen.',
    ],
  ])('says what to do about %j', async (text, said) => {
    expect(await refusal(text)).toBe(said);
  });

  test('may hold no rows', async () => {
    expect(await read('id;navn\n')).toEqual({ rows: [], rejected: [], has: new Set(['id', 'name']) });
  });
});

describe('rows of a CSV text', () => {
  const cell = fc.stringMatching(/^[ -~æøåÆØÅ\t]{0,6}$/).map((text) => text.replaceAll('\r', ''));
  const table = fc.array(fc.array(cell, { minLength: 2, maxLength: 4 }), { minLength: 1, maxLength: 8 });

  test('without quotes are the ones csv-parse finds', async () => {
    await fc.assert(
      fc.asyncProperty(table, fc.constantFrom(';', ',', '\t'), async (rows, separator) => {
        const text = rows.map((cells) => cells.map((one) => one.replaceAll('"', '')).join(separator)).join('\n');
        const found = await csvRows(text.split('\n'), 0, separator);
        const theirs = parse(text, { delimiter: separator, relax_column_count: true, record_delimiter: '\n' });
        expect(found.map(({ cells }) => cells)).toEqual(theirs);
      }),
    );
  });

  test('with quotes and lines in them are the ones that were written', async () => {
    const quoted = fc.array(fc.tuple(cell, fc.stringMatching(/^[a-c;"\n]{0,5}$/)), { minLength: 1, maxLength: 8 });
    await fc.assert(
      fc.asyncProperty(quoted, fc.boolean(), async (rows, all) => {
        const text = stringify(rows, { delimiter: ';', quoted: all }).replace(/\n$/, '');
        const found = await csvRows(text.split('\n'), 0, ';');
        expect(found.map(({ cells }) => cells)).toEqual(rows);
      }),
      { numRuns: 500 },
    );
  });
});
