import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import { parse } from 'csv-parse/sync';
import { describe, expect, test } from 'vitest';
import { forChannel } from '../../scripts/bundle/channel.ts';
import { safeCell } from '../../scripts/bundle/csv-files.ts';
import { openQuestions, openQuestionsMarkdown } from '../../scripts/bundle/open-questions.ts';
import type { BundledCatalogue } from '../../scripts/model/bundled.ts';
import { smallBundle, textOf } from '../support/bundle.ts';
import { common, commonType, ECHO, KONTROL, SPECIALITY, settings, speciality, visitType } from '../support/fixture.ts';
import type { Files } from '../support/load.ts';
import { loadWith } from '../support/load.ts';

async function rows(path: string, files: Files = {}): Promise<Record<string, string>[]> {
  const { entries } = await smallBundle(files);
  return parse(textOf(entries, path), { bom: true, delimiter: ';', columns: true }) as Record<string, string>[];
}

async function bundled(files: Files = {}): Promise<BundledCatalogue> {
  return JSON.parse(textOf((await smallBundle(files)).entries, 'catalogue.json')) as BundledCatalogue;
}

describe('speciality-settings.csv', () => {
  test('has one row for each type, speciality and mode', async () => {
    const shown = (await rows('sp/speciality-settings.csv')).map(
      ({ speciality, type, mode }) => `${speciality} ${type} ${mode}`,
    );
    expect(shown).toEqual([
      'kardiologi kardiologi/ekkokardiografi in-person',
      'kardiologi common/kontrol in-person',
      'kardiologi common/kontrol telephone',
    ]);
  });

  test("gives the speciality's own word where it has one, and the type's where not", async () => {
    const uses = `uses: [{type: common/kontrol, duration: {default: 20, allowed: [20], byMode: {telephone: {default: 10, allowed: [10]}}}, staff: [{role: laege}], selfBooking: none, synonyms: [KARD KTR], from: '2026-03-01', until: '2027-03-01'}]`;
    const [, inPerson, telephone] = await rows('sp/speciality-settings.csv', { [SPECIALITY]: speciality(uses) });
    expect(inPerson).toMatchObject({
      defaultMinutes: '20',
      allowedMinutes: '20',
      staff: 'laege',
      room: 'ekkolaboratorium',
      selfBooking: 'none',
      synonyms: 'KARD KTR',
      from: '2026-03-01',
      until: '2027-03-01',
      contactType: 'ALCA00',
      bookingCategory: '',
    });
    expect(telephone).toMatchObject({
      defaultMinutes: '10',
      room: '',
      equipment: '',
      contactType: 'ALCA03',
      bookingCategory: 'AAF5',
    });
  });

  test('leaves out the modes that the speciality leaves out', async () => {
    const files = { [SPECIALITY]: speciality('uses: [{type: common/kontrol, modes: [telephone]}]') };
    expect((await rows('sp/speciality-settings.csv', files)).map(({ mode }) => mode)).toEqual([
      'in-person',
      'telephone',
    ]);
  });

  test('joins alternatives by a slash and what must all be there by a bar', async () => {
    const files = { [ECHO]: visitType('resources: {staff: [{role: laege}, {anyOf: [laege, sygeplejerske]}]}') };
    expect((await rows('sp/speciality-settings.csv', files))[0]?.staff).toBe('laege|laege/sygeplejerske');
  });
});

describe('what is worked out', () => {
  test('a type takes effect with its speciality, and the same in every sheet', async () => {
    const files = {
      [SPECIALITY]: speciality("from: '2030-01-01'"),
      [ECHO]: visitType('lifecycle: {from: 2029-01-01}'),
    };
    expect((await rows('sp/visit-types.csv', files))[1]?.from).toBe('2030-01-01');
    expect((await rows('sp/speciality-settings.csv', files))[0]?.from).toBe('2030-01-01');
  });

  test('a row ends with the first of all that ends it', async () => {
    const files = { [ECHO]: visitType('lifecycle: {retireOn: 2031-01-01}') };
    expect((await rows('sp/speciality-settings.csv', files))[0]?.until).toBe('2031-01-01');
  });

  test('a longer visit in person does not make the telephone call longer', async () => {
    const files = {
      [SPECIALITY]: speciality('uses: [{type: common/kontrol, duration: {default: 60, allowed: [60]}}]'),
      [KONTROL]: commonType(
        'duration: {default: 30, allowed: [30], byMode: {telephone: {default: 15, allowed: [15]}}}',
      ),
    };
    const [, inPerson, telephone] = await rows('sp/speciality-settings.csv', files);
    expect([inPerson?.defaultMinutes, telephone?.defaultMinutes]).toEqual(['60', '15']);
  });

  test('an answer in writing cannot be moved, and a synonym stands once', async () => {
    const files = {
      [SPECIALITY]: speciality('uses: [{type: common/kontrol, synonyms: [KTR, Ny]}]'),
      [KONTROL]: commonType('modes: [in-person, written]', 'synonyms: [KTR]'),
    };
    const [, inPerson, written] = await rows('sp/speciality-settings.csv', files);
    expect([inPerson?.selfBooking, written?.selfBooking]).toEqual(['reschedule', 'none']);
    expect(inPerson?.synonyms).toBe('KTR|Ny');
  });

  test('every row of a draft says so, and none of production', async () => {
    for (const sheet of ['visit-types', 'speciality-settings', 'specialities', 'vocabularies'])
      for (const { notice } of await rows(`sp/${sheet}.csv`))
        expect(notice).toBe('UDKAST – må ikke bruges til booking');
    const { entries } = await smallBundle({}, { channel: 'production' });
    expect(textOf(entries, 'sp/visit-types.csv')).not.toContain('UDKAST');
    expect(textOf(entries, 'LAES-MIG.md')).not.toContain('UDKAST');
  });

  test('a mode carries its codes in the vocabulary, and a speciality without types stands in its sheet', async () => {
    expect((await rows('sp/vocabularies.csv')).find(({ id }) => id === 'telephone')).toMatchObject({
      contactType: 'ALCA03',
      booking: 'AAF5',
      nameWords: 'telefon|tlf',
    });
    expect(await rows('sp/specialities.csv')).toMatchObject([
      { id: 'kardiologi', snomed: '394579002', present: 'yes' },
    ]);
  });
});

describe('the other files', () => {
  test('visit-types.csv has a row for each type, with Danish letters that Excel reads', async () => {
    const { entries } = await smallBundle();
    expect([...(entries.get('sp/visit-types.csv') ?? [])].slice(0, 3)).toEqual([0xef, 0xbb, 0xbf]);
    const [kontrol, echo] = await rows('sp/visit-types.csv');
    expect(kontrol).toMatchObject({ id: 'common/kontrol', state: 'draft', modes: 'in-person|telephone' });
    expect(echo).toMatchObject({ patientName: 'Ultralydsundersøgelse af hjertet', sks: 'UXUC80', synonyms: 'TTE' });
  });

  test('vocabularies.csv tells what nobody has verified', async () => {
    expect((await rows('sp/vocabularies.csv')).find(({ id }) => id === 'UXUC80')).toMatchObject({
      vocabulary: 'sks',
      name: 'Transtorakal ekkokardiografi',
      verified: 'false',
    });
  });

  test('catalogue.json is as its schema says', async () => {
    const schema = JSON.parse(readFileSync('schema/bundle-catalogue.schema.json', 'utf8')) as object;
    const validate = new Ajv({ allErrors: true, allowUnionTypes: true }).compile(schema);
    const tree =
      'audience: staff\nnodes: [{id: a, question: Hvad?, answers: [{answer: Ring, to: {stop: Ring 112}}]}]\n';
    validate(await bundled({ 'specialities/kardiologi/decision-tree.yaml': tree }));
    expect(validate.errors).toBeNull();
  });

  test('states follow from approval and dates', async () => {
    const decision =
      'date: 2025-12-01\ntitle: Godkendelse\npresent: [Koordinationsgruppen]\nheard: []\nabout: [kardiologi]\noutcome: approved\nreason: Enighed.\n';
    const approval = 'approval: {status: approved, on: 2025-12-01, decision: godkendt}';
    const state = async (type: string): Promise<string | undefined> => {
      const files = {
        [SPECIALITY]: speciality(approval),
        'common/common.yaml': common(approval),
        'decisions/godkendt.yaml': decision,
        [ECHO]: visitType(type),
      };
      return (await bundled(files)).types[1]?.state;
    };
    expect(await state('lifecycle: {from: 2025-01-01}')).toBe('active');
    expect(await state('lifecycle: {from: 2026-06-01}')).toBe('planned');
    expect(await state('lifecycle: {closeForBooking: 2026-01-01}')).toBe('closed');
    expect(await state('lifecycle: {closeForBooking: 2025-06-01, retireOn: 2025-12-31}')).toBe('retired');
    expect((await bundled()).types[1]?.state).toBe('draft');
  });

  test('everything that nobody knows is an open question', async () => {
    const { catalogue } = await loadWith({});
    const questions = openQuestions(catalogue);
    expect(questions.map(({ answerIn }) => answerIn)).toEqual([
      'settings.yaml, limits: name',
      'settings.yaml, limits: abbreviation',
      'settings.yaml, limits: patientName',
      'vocabularies/sks.yaml, UXUC80: verified',
      'vocabularies/sks.yaml, AAF22: verified',
      ...['in-person', 'telephone', 'video', 'home-visit', 'written'].map(
        (mode) => `vocabularies/modes.yaml, ${mode}: verified`,
      ),
      'vocabularies/sites.yaml, slagelse: sor',
      'settings.yaml, groups: koordinationsgruppen',
      'settings.yaml, groups: kardiologi',
      'specialities/kardiologi/',
    ]);
    expect(openQuestionsMarkdown(questions)).toContain(
      '- Hvad er SOR-koden for Slagelse? (`vocabularies/sites.yaml, slagelse: sor`)',
    );
    expect(openQuestionsMarkdown([])).toContain('Der er ingen.');
  });

  test('an identifier without a value asks for it, and one with a value asks whether it is right', async () => {
    const entry = (value: string): string =>
      settings(`identifiers: [{id: shak, name: SHAK-koden, value: ${value}, source: SHAK, confirmed: false}]`);
    const asked = async (value: string) =>
      openQuestions((await loadWith({ 'settings.yaml': entry(value) })).catalogue)[3]?.question;
    expect(await asked('null')).toBe('Hvad er SHAK-koden?');
    expect(await asked("'3800'")).toBe('Er SHAK-koden 3800?');
  });
});

describe('the whole', () => {
  test('is the same bytes from the same catalogue', async () => {
    const [first, second] = [await smallBundle(), await smallBundle()];
    expect(Buffer.compare(first.bytes, second.bytes)).toBe(0);
  });

  test('counts what is in it', async () => {
    expect((await smallBundle()).manifest.counts).toEqual({
      types: 2,
      commonTypes: 1,
      specialities: 1,
      settings: 3,
      vocabularyEntries: 20,
      openQuestions: 14,
    });
  });

  test('carries only approved sets to production', async () => {
    const approved = { [SPECIALITY]: speciality('approval: {status: approved}') };
    const { catalogue } = await loadWith(approved);
    const carried = forChannel(catalogue, 'production');
    expect(carried.types.map(({ fullId }) => fullId)).toEqual(['kardiologi/ekkokardiografi']);
    expect(forChannel((await loadWith({})).catalogue, 'production').specialities).toEqual([]);
    expect(forChannel(catalogue, 'draft')).toBe(catalogue);
  });

  test('a common type of its own room and code is the same in every view', async () => {
    const files = { [KONTROL]: commonType("spId: '4711'", 'codes: {booking: AAF22}') };
    const [, inPerson, telephone] = await rows('sp/speciality-settings.csv', files);
    expect([inPerson?.bookingCategory, telephone?.bookingCategory]).toEqual(['AAF22', 'AAF5']);
    expect((await bundled(files)).types[0]?.spId).toBe('4711');
  });

  test.each(['=1+1', '+45', '-5', '@SUM(A1)', '\t=1', ' =1', '\r=1'])('no cell starts a formula: %j', (cell) => {
    expect(safeCell(cell)).toBe(`'${cell}`);
  });

  test.each(['Kontrol', 'a=b', '½ time', 30, null, true])('any other cell is as it is: %j', (cell) => {
    expect(safeCell(cell)).toBe(cell);
  });
});
