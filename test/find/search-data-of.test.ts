import { describe, expect, test } from 'vitest';
import { lexiconOfData } from '../../scripts/find/lexicon-of-data.ts';
import type { SearchData, SearchType } from '../../scripts/find/search-data.ts';
import { searchDataOf } from '../../scripts/find/search-data-of.ts';
import { openCatalogue } from '../../scripts/load/open-catalogue.ts';
import { lexiconSource } from '../../scripts/similarity/lexicon-of-catalogue.ts';
import { common, commonType, ECHO, KONTROL, SPECIALITY, speciality, visitType } from '../support/fixture.ts';
import { LEGACY, legacyRow, legacyRows, UNASSIGNED } from '../support/legacy.ts';
import { type Files, loadWith } from '../support/load.ts';

async function dataWith(files: Files = {}): Promise<SearchData> {
  return searchDataOf((await loadWith(files, { asOf: '2026-11-01' })).catalogue);
}

async function typeWith(files: Files, id: string): Promise<SearchType | undefined> {
  return (await dataWith(files)).types.find((type) => type.id === id);
}

const ECHO_ID = 'kardiologi/ekkokardiografi';
const KONTROL_ID = 'common/kontrol';
const DECISION = '2026-05-01-ekko';
const MINUTES = `date: 2026-05-01
title: Sættet for kardiologi
present: [Formanden]
heard: []
about: [kardiologi]
outcome: approved
reason: Enige.
`;

describe('the data of our own catalogue', () => {
  test('is the same when it has been a file, and gives the lexicon that the catalogue gives', async () => {
    const { catalogue } = await openCatalogue('catalogue');
    const data = searchDataOf(catalogue);
    const read: SearchData = JSON.parse(JSON.stringify(data));
    expect(read).toEqual(data);
    const inOrder = (source: ReturnType<typeof lexiconSource>) => ({
      ...source,
      specialities: source.specialities.map((one) => ({
        ...one,
        uses: [...one.uses].sort((a, b) => (a.id < b.id ? -1 : 1)),
      })),
    });
    expect(inOrder(lexiconOfData(read))).toEqual(inOrder(lexiconSource(catalogue)));
    expect(data.types).toHaveLength(catalogue.types.length);
  });
});

describe('a type', () => {
  test('is there with all it is called, and what a list of it says', async () => {
    expect(await typeWith({}, ECHO_ID)).toEqual({
      id: ECHO_ID,
      set: 'kardiologi',
      name: 'Ekkokardiografi',
      patientName: 'Ultralydsundersøgelse af hjertet',
      abbreviation: 'EKKO',
      synonyms: ['TTE'],
      purpose: 'examination',
      modes: ['in-person'],
      lengths: '45 min (også 30 og 60)',
      selfBooking: 'reschedule',
      offeredAt: [],
      state: 'draft',
      sks: ['UXUC80'],
    });
  });

  test.each([
    ['modes: [in-person, telephone]', '45 min (også 30 og 60)'],
    [
      'duration: {default: 45, allowed: [45], byMode: {telephone: {default: 15, allowed: [10, 15]}}}',
      '45 min · telefon 15 min',
    ],
  ])('says how long it is in another mode only where that is something else: %s', async (line, lengths) => {
    const file = visitType(line, 'modes: [in-person, telephone]');
    expect((await typeWith({ [ECHO]: file }, ECHO_ID))?.lengths).toBe(lengths);
  });

  test('that is over says what to use, and one that is not yet does not', async () => {
    const ending = (day: string): Files => ({
      [ECHO]: visitType(`lifecycle: {retireOn: ${day}, replacedBy: common/kontrol}`),
    });
    expect(await typeWith(ending('2026-10-01'), ECHO_ID)).toMatchObject({ state: 'retired', useInstead: KONTROL_ID });
    const later = await typeWith(ending('2027-10-01'), ECHO_ID);
    expect(later?.state).toBe('draft');
    expect(later).not.toHaveProperty('useInstead');
  });
});

describe('a common type', () => {
  test('says of a speciality that uses it as it is no more than that', async () => {
    expect((await typeWith({}, KONTROL_ID))?.uses).toEqual([{ speciality: 'kardiologi' }]);
  });

  test('says what differs where it is used', async () => {
    const use =
      '{type: common/kontrol, duration: {default: 20, allowed: [20]}, modes: [telephone], selfBooking: none, synonyms: [Hjertekontrol], offeredAt: [slagelse], spId: "4711"}';
    const [there] = (await typeWith({ [SPECIALITY]: speciality(`uses: [${use}]`) }, KONTROL_ID))?.uses ?? [];
    expect(there).toEqual({
      speciality: 'kardiologi',
      modes: ['telephone'],
      lengths: '20 min',
      selfBooking: 'none',
      offeredAt: ['slagelse'],
      synonyms: ['Hjertekontrol'],
      spId: '4711',
    });
  });

  test('is active where both sets are approved, and closed where its use is over', async () => {
    const approval = `approval: {status: approved, on: 2026-05-01, decision: ${DECISION}}`;
    const approved: Files = {
      [`decisions/${DECISION}.yaml`]: MINUTES,
      'common/common.yaml': common(approval),
      [SPECIALITY]: speciality(approval, 'uses: [{type: common/kontrol, until: 2026-06-01}]'),
    };
    expect(await typeWith(approved, KONTROL_ID)).toMatchObject({ state: 'active', uses: [{ state: 'closed' }] });
  });
});

describe('old names', () => {
  test('are there once for each speciality, with every record of the name', async () => {
    const files = {
      ...legacyRows([
        { name: 'EKKO 30', abbreviation: 'EK', target: ECHO_ID, status: 'accepted' },
        { name: 'EKKO 30', target: ECHO_ID, status: 'accepted' },
        { name: 'EKKO 45' },
      ]),
      ...legacyRow({ name: 'EKKO 30' }, UNASSIGNED),
    };
    expect((await dataWith(files)).oldNames).toEqual([
      { name: 'EKKO 30', ids: ['1'] },
      {
        name: 'EKKO 30',
        speciality: 'kardiologi',
        ids: ['1', '2'],
        abbreviation: 'EK',
        targets: [ECHO_ID],
        status: 'accepted',
      },
      { name: 'EKKO 45', speciality: 'kardiologi', ids: ['3'] },
    ]);
  });

  test('are settled when all records of the name are, and may become two types', async () => {
    const rows = (statuses: readonly string[]): Files =>
      legacyRows(statuses.map((status) => ({ name: 'EKKO KTR', target: `${ECHO_ID}+${KONTROL_ID}`, status })));
    const [settled] = (await dataWith(rows(['accepted', 'accepted']))).oldNames;
    expect(settled).toMatchObject({ status: 'accepted', targets: [ECHO_ID, KONTROL_ID] });
    expect((await dataWith(rows(['accepted', 'draft']))).oldNames[0]).not.toHaveProperty('status');
    expect((await dataWith(rows(['accepted', 'flagged']))).oldNames[0]).toMatchObject({ status: 'flagged' });
  });

  test('name nobody, and are one where only the person differs', async () => {
    const lexicon =
      'title: Ord\nsource: Syntetisk\nverified: false\nwords: {}\ndistinctions: {}\nfillers: []\njunk: {anywhere: [], alone: []}\npeople: [Jensen]\n';
    const files = {
      'vocabularies/lexicon.yaml': lexicon,
      ...legacyRows([
        { name: 'KTR Hansen', abbreviation: 'KTR HANS' },
        { name: 'KTR Jensen' },
        { name: 'KTR læge', abbreviation: 'HANSEN' },
      ]),
    };
    const data = await dataWith(files);
    expect(data.oldNames).toEqual([
      // An abbreviation is mostly the beginning of the name, and so may hold half of the person's.
      { name: 'KTR ••••••', speciality: 'kardiologi', ids: ['1', '2'] },
      { name: 'KTR læge', speciality: 'kardiologi', ids: ['3'], abbreviation: '••••••' },
    ]);
    expect(JSON.stringify(data.oldNames)).not.toMatch(/hans|jens/i);
  });

  test('are none where no export has been read', async () => {
    expect((await dataWith({ [LEGACY]: null })).oldNames).toEqual([]);
  });
});

test('what was turned down is there with its reason and what to use, the latest first', async () => {
  const rejected = (title: string, rest = ''): string =>
    `date: 2026-01-01\ntitle: ${title}\npresent: [Formanden]\nheard: []\nabout: [kardiologi/ekko-i-hast]\noutcome: rejected\nreason: Den findes.\n${rest}`;
  const { rejections } = await dataWith({
    'decisions/2026-01-01-a.yaml': rejected('Ekko i hast', 'useInstead: kardiologi/ekkokardiografi\n'),
    'decisions/2026-02-01-b.yaml': rejected('Hastesag'),
    'decisions/2026-05-01-ekko.yaml': MINUTES,
  });
  expect(rejections).toEqual([
    { decision: '2026-02-01-b', names: ['Hastesag', 'ekko i hast'], reason: 'Den findes.' },
    {
      decision: '2026-01-01-a',
      names: ['Ekko i hast', 'ekko i hast'],
      reason: 'Den findes.',
      useInstead: ECHO_ID,
    },
  ]);
});

test('a facet with more choices than can be counted is told of, and not counted wrongly', async () => {
  const sites = (count: number): Files => {
    const entries = Array.from(
      { length: count },
      (_, at) =>
        `  - {id: sted-${at}, name: Sted ${at}, abbreviations: [], sor: null, source: Syntetisk, verified: false}\n`,
    );
    return { 'vocabularies/sites.yaml': `title: Steder\nentries:\n${entries.join('')}` };
  };
  expect((await dataWith(sites(31))).facets.hospital).toHaveLength(31);
  await expect(dataWith(sites(32))).rejects.toThrow('"sites" has 32 entries');
});

test("a speciality's own words go with it, where it has any", async () => {
  const { specialities } = await dataWith({ [SPECIALITY]: speciality('words: {ekkokardiografi: [hjerteskan]}') });
  expect(specialities.map(({ slug, own }) => [slug, own])).toContainEqual([
    'kardiologi',
    [{ name: 'ekkokardiografi', synonyms: ['hjerteskan'] }],
  ]);
  expect((await dataWith()).specialities.filter((one) => 'own' in one)).toEqual([]);
});

test('the facets offer the specialities that hold something, and the words of the vocabularies', async () => {
  const { facets } = await dataWith({ [KONTROL]: commonType() });
  expect(facets).toMatchObject({
    speciality: [{ id: 'kardiologi', name: 'Kardiologi' }],
    purpose: [{ id: 'examination', name: 'Undersøgelse' }],
    hospital: [{ id: 'slagelse', name: 'Slagelse' }],
    selfBooking: [{ id: 'none', name: 'Ingen' }],
  });
  expect(facets.mode.map(({ name }) => name)).toEqual(['Fremmøde', 'Telefon', 'Video', 'Hjemmebesøg', 'Skriftligt']);
});
