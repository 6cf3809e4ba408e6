import { describe, expect, test } from 'vitest';
import { proposeTypes } from '../../scripts/harmonise/propose-type.ts';
import { GONE } from '../../scripts/model/legacy.ts';
import { entry, harmonising, suggested } from '../support/harmonise.ts';

const h = await harmonising();

function proposals(entries: Parameters<typeof suggested>[0]) {
  return [...proposeTypes(suggested(entries, h), h.catalogue)];
}

/** The types that are proposed, as their files' places. */
function places(entries: Parameters<typeof suggested>[0]): readonly string[] {
  return proposals(entries).map(({ set, file }) => `${set}/${file.id}`);
}

describe('a type', () => {
  test('is proposed with what the old names say', () => {
    const rows = [
      entry('Holter 30 læge', { id: '1', bookings: '60' }),
      entry('Holter spl tlf', { id: '2', bookings: '37', spLength: '45' }),
      entry('KAR Holter 60 min', { id: '3', bookings: '3' }),
      entry('Holter Mette', { id: '4', bookings: '200', spLength: '7' }),
    ];
    expect(proposals(rows)).toEqual([
      {
        set: 'kardiologi',
        clusters: ['kardiologi/holtermonitorering'],
        file: {
          id: 'holtermonitorering',
          name: 'Holtermonitorering',
          patientName: 'Samtale',
          description: 'Forslag ud fra 4 gamle typer i Sundhedsplatformen. Skriv, hvad der sker ved besøget.',
          purpose: 'consultation',
          modes: ['in-person', 'telephone'],
          duration: { default: 30, allowed: [30, 45] },
          resources: { staff: [{ anyOf: ['laege', 'sygeplejerske'] }] },
          selfBooking: 'none',
          synonyms: ['Holter 30 læge', 'Holter spl tlf', 'KAR Holter 60 min'],
        },
      },
    ]);
  });

  test('is for what the first name that says so is for', () => {
    const [{ file } = { file: undefined }] = proposals([entry('blodprøve uv')]);
    expect(file).toMatchObject({ purpose: 'education', patientName: 'Undervisning', duration: { default: 30 } });
    expect(file?.description).toMatch(/^Forslag ud fra en gammel type i /);
  });

  test('that two specialities would each have is proposed once, as a common one', () => {
    const rows = [entry('KAR Holter'), entry('URO Holter', { id: '2' }, 'urologi')];
    const [found, ...others] = proposals(rows);
    expect(others).toEqual([]);
    expect(found).toMatchObject({
      set: 'common',
      clusters: ['kardiologi/holtermonitorering', 'urologi/holtermonitorering'],
      file: { synonyms: ['KAR Holter', 'URO Holter'] },
    });
  });

  test('takes into its synonyms what a file may hold', () => {
    const rows = ['=Holter|2', 'Holter  \u200b30**', 'HOLTERMONITORERING', '- Holter', 'Hоlter'].map((name, id) =>
      entry(name, { id: String(id), status: 'draft', target: '' }),
    );
    const found = proposals(rows).flatMap(({ file }) => file.synonyms ?? []);
    for (const synonym of found) expect(synonym).toMatch(/^[\p{Script=Latin}\d][\p{Script=Latin}\d /]*$/u);
    expect(found).toContain('Holter 30');
  });
});

describe('no type is proposed', () => {
  test.each([
    ['where one fits', [entry('ekko')]],
    ['of which there is one by that name elsewhere', [entry('cysto')]],
    ['of which a common one is called so', [entry('Kontrol', {}, '')]],
    ['for what is to be retired', [entry('test'), entry('Holter', { bookings: '0' })]],
    ['where no speciality is known', [entry('Holter', {}, '')]],
    ['for what says no more than a number', [entry('2 pers')]],
    ['for what people have decided on', [entry('Holter', { status: 'accepted', target: 'common/kontrol' })]],
    ['for what is retired by decision', [entry('Holter', { status: 'accepted', relation: 'unmatched' })]],
    ['for what is gone', [{ ...entry('Holter', { spStatus: GONE }), rows: [] }]],
    ['for one old type that hardly anybody books', [entry('ekko', { bookings: '10000' }), entry('Holter')]],
  ])('%s', (_, rows) => {
    expect(places(rows)).toEqual([]);
  });

  test('but one is for two old types together, however little they are booked', () => {
    const rows = [entry('ekko', { bookings: '10000' }), entry('Holter', { bookings: '1' }), entry('Holter 30')];
    expect(places(rows)).toEqual(['kardiologi/holtermonitorering']);
  });
});
