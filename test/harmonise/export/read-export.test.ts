import { describe, expect, test } from 'vitest';
import { rejectedCsv } from '../../../scripts/harmonise/export/rejected-csv.ts';
import { read, refusal, rejections } from '../../support/read-export.ts';

const EVERY_FIELD = {
  line: 2,
  id: '7',
  name: 'EKKO 45*',
  abbreviation: 'EKKO',
  specialityText: 'Hjerte',
  speciality: undefined,
  department: 'Slagelse',
  length: 45,
  bookings: 1234,
  status: 'Aktiv',
  futureBookings: 12,
  latestFuture: '2026-12-31',
  templates: 3,
  usedOutside: 'Region Hovedstaden',
};
const CELLS = '7;EKKO 45*;EKKO;Hjerte;Slagelse;45;1.234;Aktiv;12;31-12-2026;3;Region Hovedstaden';

describe('the columns of an export', () => {
  test.each([
    'id;navn;forkortelse;speciale;afdeling;varighed;bookinger;status;fremtidige;senesteFremtidige;skabeloner;anvendesAf',
    'ID;Name;Abbreviation;Speciality;Department;Length;Bookings;Status;Future;latestFuture;Templates;usedBy',
    'id;name;abbreviation;specialty;department;duration;bookings;status;futureBookings;latest future;templates;usedOutside',
    'PRC_ID;PRC_NAME;PRC_ABBR;SPECIALTY;DEPARTMENT_NAME;DEFAULT_LENGTH;APPT_COUNT;RECORD_STATUS_C;future;latestFuture;templates;usedBy',
    'PRC_ID;PRC_NAME;ABBR;SPECIALTY_NAME;DEPARTMENT;DEFAULT_LENGTH;BOOKING;RECORD_STATUS;fremtidige;seneste fremtidige;skabeloner;anvendes af',
    ' prc id ;Besøgstype;Forkortelse;SPECIALE;Afsnit;Længde;Antal bookinger;Status;Fremtidige;Seneste fremtidige;Skabeloner;Anvendes af',
    'id;BESOEGSTYPENAVN;abbr;speciale;afdeling;minutter;bookings;status;fremtidige;seneste_fremtidige;skabeloner;anvendes-af',
  ])('are known by %s', async (header) => {
    const { rows, rejected, has } = await read(`${header}\n${CELLS}\n`);
    expect(rejected).toEqual([]);
    expect(rows).toEqual([EVERY_FIELD]);
    expect(has.size).toBe(12);
  });

  test('may stand in any order, with others between, which are passed over', async () => {
    const { rows, has } = await read('note;navn;;id\nx;EKKO;y;7\n');
    expect(rows).toMatchObject([{ id: '7', name: 'EKKO', department: '', length: undefined }]);
    expect([...has].sort()).toEqual(['id', 'name']);
  });

  test('are one for each field', async () => {
    expect(await refusal('id;navn;PRC_NAME\n')).toBe(
      '"udtræk.csv" har to kolonner om det samme, "navn" og "PRC_NAME": slet den ene, eller giv den et andet navn.',
    );
  });
});

describe('the cells of an export', () => {
  test.each([
    ['varighed', 'length', '30', 30],
    ['varighed', 'length', '30,0', 30],
    ['varighed', 'length', '30 min', 30],
    ['varighed', 'length', '1440', 1440],
    ['varighed', 'length', '', undefined],
    ['bookinger', 'bookings', '0', 0],
    ['bookinger', 'bookings', '1.234', 1234],
    ['bookinger', 'bookings', '1.234.567', 1234567],
    ['fremtidige', 'futureBookings', '12,0', 12],
    ['skabeloner', 'templates', '4', 4],
    ['senesteFremtidige', 'latestFuture', '2028-02-29', '2028-02-29'],
    ['senesteFremtidige', 'latestFuture', '29-02-2028', '2028-02-29'],
    ['senesteFremtidige', 'latestFuture', '29.02.2028', '2028-02-29'],
    ['senesteFremtidige', 'latestFuture', '29/02/2028', '2028-02-29'],
    ['senesteFremtidige', 'latestFuture', '2028-02-29 00:00:00', '2028-02-29'],
  ])('%s: %s of %j is %j', async (heading, field, text, value) => {
    const { rows } = await read(`id;navn;${heading}\n7;A;${text}\n`);
    expect(rows).toMatchObject([{ [field]: value }]);
  });

  const MINUTES = 'skal være hele minutter fra 1 til 1440.';
  const COUNT = 'skal være et helt tal fra 0 og op.';
  const DAY = 'skal være en dato, der findes, skrevet som 2026-12-31 eller 31-12-2026.';
  test.each([
    ['varighed', '0', `varighed "0" ${MINUTES}`],
    ['varighed', '1441', `varighed "1441" ${MINUTES}`],
    ['varighed', '30,5', `varighed "30,5" ${MINUTES}`],
    ['varighed', '1.000', `varighed "1.000" ${MINUTES}`],
    ['DEFAULT_LENGTH', 'en time', `DEFAULT_LENGTH "en time" ${MINUTES}`],
    ['bookinger', '-1', `bookinger "-1" ${COUNT}`],
    ['bookinger', '1,5', `bookinger "1,5" ${COUNT}`],
    ['fremtidige', '12.34', `fremtidige "12.34" ${COUNT}`],
    ['skabeloner', 'mange', `skabeloner "mange" ${COUNT}`],
    ['senesteFremtidige', '29-02-2027', `senesteFremtidige "29-02-2027" ${DAY}`],
    ['senesteFremtidige', '1.2-2027', `senesteFremtidige "1.2-2027" ${DAY}`],
    [
      'afdeling',
      'Slag\u0007else',
      'afdeling "Slag�else" har et linjeskift eller et usynligt styretegn (U+0007): slet det.',
    ],
  ])('%s: %j is rejected', async (heading, text, reason) => {
    const export_ = await read(`id;navn;${heading}\n7;A;${text}\n`);
    expect(rejections(export_)).toEqual([`2: ${reason}`]);
  });

  test.each([
    [';A', 'id mangler.'],
    ['7;', 'navn mangler.'],
    [
      `${'1'.repeat(19)};A`,
      'id "1111111111111111111" skal være højst 18 tegn: bogstaver, tal, punktum, bindestreg og understreg.',
    ],
    ['a b;A', 'id "a b" skal være højst 18 tegn: bogstaver, tal, punktum, bindestreg og understreg.'],
    [`7;${'A'.repeat(201)}`, 'navn er på 201 tegn, og der må være 200.'],
    ['7;A\tB', 'navn "A�B" har et linjeskift eller et usynligt styretegn (U+0009): slet det.'],
  ])('%j is rejected', async (row, reason) => {
    expect(rejections(await read(`id;navn\n${row}\n`))).toEqual([`2: ${reason}`]);
  });

  test('are all told of at once when several are wrong', async () => {
    expect(rejections(await read('id;navn;varighed;bookinger\n;;0;x\n'))).toEqual([
      '2: id mangler; navn mangler; varighed "0" skal være hele minutter fra 1 til 1440; bookinger "x" skal være et helt tal fra 0 og op.',
    ]);
  });

  test('lose the space around them, and keep that within', async () => {
    const { rows } = await read('id;navn\n 7\u00A0; KTR  15* \n');
    expect(rows).toMatchObject([{ id: '7', name: 'KTR  15*' }]);
  });

  test('of up to eighteen and two hundred characters are read', async () => {
    const { rows } = await read(`id;navn\n${'1'.repeat(18)};${'A'.repeat(200)}\n`);
    expect(rows).toHaveLength(1);
  });
});

describe('a record', () => {
  test('stands once in a speciality and department', async () => {
    const export_ = await read(
      'id;navn;speciale;afdeling\n7;A;Hjerte;Slagelse\n7;A;Hjerte;Køge\n7;B;Hjerte;Roskilde\n7;A;Lunge;Slagelse\n7;C; HJERTE;Slagelse\n',
    );
    expect(export_.rows.map(({ line }) => line)).toEqual([2, 3, 4, 5]);
    expect(rejections(export_)).toEqual([
      '6: samme id, speciale og afdeling som linje 2: behold den rigtige af de to.',
    ]);
  });
});

describe('rejected.csv', () => {
  test('gives each row back as it stood, with its line and the reason', async () => {
    const { rejected } = await read('id;navn\n;"A; B"\n7\n=1+1;C\n');
    expect(rejectedCsv(rejected)).toBe(
      `line;reason;row
2;id mangler.;";""A; B"""
3;rækken har 1 celle, og overskriften har 2: ret antallet af skilletegn.;7
4;"id ""=1+1"" skal være højst 18 tegn: bogstaver, tal, punktum, bindestreg og understreg.";"'=1+1;C"
`,
    );
  });

  test('has a header when there is nothing to give back', () => {
    expect(rejectedCsv([])).toBe('line;reason;row\n');
  });
});
