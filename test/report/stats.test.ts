import { describe, expect, test } from 'vitest';
import { statsOf, statsText } from '../../scripts/report/stats.ts';
import { ECHO, speciality, visitType } from '../support/fixture.ts';
import { type Files, loadWith } from '../support/load.ts';
import { STOP, treeFor } from '../support/tree.ts';

const EMPTY = {
  'specialities/neurologi/speciality.yaml': speciality(
    'id: neurologi',
    'name: Neurologi',
    'present: no',
    'uses: []',
    'note: Patienterne ses i naboregionen.',
  ),
};

async function stats(files: Files = {}) {
  return statsOf((await loadWith(files)).catalogue);
}

describe('statsOf', () => {
  test('says how far a speciality is, and counts a type once however many modes it has', async () => {
    expect(await stats()).toEqual({
      commonTypes: 1,
      specialities: [
        {
          id: 'kardiologi',
          name: 'Kardiologi',
          present: 'yes',
          ownTypes: 1,
          commonTypes: 1,
          tree: null,
          selfBookable: 0,
          reschedulable: 1,
          unverifiedCodes: 2,
          approval: 'draft',
          basis: 'editorial',
          note: null,
        },
      ],
    });
  });

  test('has no share where there are no types, and gives the note', async () => {
    expect((await stats(EMPTY)).specialities[1]).toMatchObject({
      id: 'neurologi',
      present: 'no',
      ownTypes: 0,
      commonTypes: 0,
      selfBookable: null,
      reschedulable: null,
      unverifiedCodes: 0,
      note: 'Patienterne ses i naboregionen.',
    });
  });

  test("takes the tree's audience and the speciality's word on self-booking", async () => {
    const files = {
      ...treeFor('both', ['a', STOP, STOP]),
      'specialities/kardiologi/speciality.yaml': speciality('uses:\n  - {type: common/kontrol, selfBooking: direct}'),
    };
    expect((await stats(files)).specialities[0]).toMatchObject({
      tree: 'both',
      selfBookable: 0.5,
      reschedulable: 0.5,
    });
  });

  test('counts a code once, and not one that is verified', async () => {
    const codes = (verified: string) => ({
      'specialities/kardiologi/visit-types/stress.yaml': visitType('id: stress'),
      'vocabularies/sks.yaml': `title: SKS-koder\nsystem: urn:oid:1.2.208.176.2.4\nentries:\n  - {id: UXUC80, name: Ekko, kind: procedure, source: Syntetisk, verified: ${verified}}\n`,
    });
    expect((await stats(codes('false'))).specialities[0]?.unverifiedCodes).toBe(2);
    expect((await stats(codes('true'))).specialities[0]?.unverifiedCodes).toBe(1);
  });
});

describe('statsText', () => {
  test('is a table, a sum that knows one from several, and the notes of those without types', async () => {
    expect(
      statsText(await stats(EMPTY), 'da'),
    ).toBe(`┌─────────────────────────────┬──────┬────────┬─────┬────────────┬─────────────┬───────────────────┬────────┬──────────────┐
│ Speciale                    │ Egne │ Fælles │ Træ │ Kan bookes │ Kan flyttes │ Ubekræftede koder │ Status │ Grundlag     │
│ Kardiologi                  │    1 │      1 │ –   │        0 % │       100 % │                 2 │ udkast │ redaktionelt │
│ Neurologi (ikke i regionen) │    0 │      0 │ –   │          – │           – │                 0 │ udkast │ redaktionelt │
└─────────────────────────────┴──────┴────────┴─────┴────────────┴─────────────┴───────────────────┴────────┴──────────────┘
1 egen og 1 fælles besøgstype i 2 specialer.

Uden besøgstyper:
  Neurologi: Patienterne ses i naboregionen.
`);
  });

  test('says it in English, and nothing of notes where every speciality has types', async () => {
    const said = statsText(await stats(), 'en');
    expect(said).toMatch(/^│ Kardiologi │ +1 │ +1 │ – +│ +0 % │ +100 % │ +2 │ draft +│ editorial +│$/m);
    expect(said.endsWith('\n1 own and 1 common visit type in 1 speciality.\n')).toBe(true);
  });

  test('knows several from one', async () => {
    const two = { 'specialities/kardiologi/visit-types/stress.yaml': visitType('id: stress') };
    expect(statsText(await stats(two), 'da')).toContain('\n2 egne og 1 fælles besøgstype i 1 speciale.\n');
    expect(statsText(await stats({ [ECHO]: null }), 'da')).toContain('\n0 egne og 1 fælles besøgstype i 1 speciale.\n');
  });

  test('shows who a tree is for, and what nobody knows of a speciality', async () => {
    const files = {
      ...treeFor('patient', ['a', STOP, STOP]),
      'specialities/kardiologi/speciality.yaml': speciality('present: unknown', 'uses: []'),
      [ECHO]: null,
    };
    const said = statsText(await stats(files), 'da');
    expect(said).toMatch(/^│ Kardiologi \(uvist, om i regionen\) │ +0 │ +0 │ patient │ +– │/m);
    expect(said.endsWith('\nUden besøgstyper:\n  Kardiologi: –\n')).toBe(true);
  });
});
