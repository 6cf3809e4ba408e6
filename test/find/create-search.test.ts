import { describe, expect, test } from 'vitest';
import { createSearch, type Search } from '../../scripts/find/create-search.ts';
import { type Facets, NO_FACETS } from '../../scripts/find/facets.ts';
import { searchDataOf } from '../../scripts/find/search-data-of.ts';
import { SPECIALITY, speciality, visitType } from '../support/fixture.ts';
import { HARMONISE_FILES } from '../support/harmonise.ts';
import { legacyRows } from '../support/legacy.ts';
import { type Files, loadWith } from '../support/load.ts';
import { finish, readySearch } from '../support/search.ts';

const ECHO = 'kardiologi/ekkokardiografi';
const PACEMAKER = 'kardiologi/pacemakerkontrol';
const CYSTO = 'urologi/cystoskopi';
const KONTROL = 'common/kontrol';
const ADVICE = 'kardiologi/vejledning-om-hjertet';
const ARM = 'kardiologi/maaling-af-armomkreds';

const STRESS = {
  'specialities/kardiologi/visit-types/stressekkokardiografi.yaml': visitType(
    'id: stressekkokardiografi',
    'name: Stressekkokardiografi',
    'abbreviation: STRESS',
    'patientName: Ultralyd af hjertet under belastning',
    'codes!',
    'synonyms: [Ekko med belastning]',
  ),
};

async function searchOf(files: Files = {}): Promise<Search> {
  return readySearch((await loadWith({ ...HARMONISE_FILES, ...STRESS, ...files }, { asOf: '2026-11-01' })).catalogue);
}

/** Each hit as a line: what was found, by what, what of it was asked for, and who alone calls it so. */
function lines(search: Search, query: string, facets: Partial<Facets> = {}): readonly string[] {
  return search.search(query, { ...NO_FACETS, ...facets }).hits.map(({ id, found }) => {
    if (found === undefined) return id;
    let text = found.text;
    for (const [start, end] of [...found.ranges].reverse())
      text = `${text.slice(0, start)}[${text.slice(start, end)}]${text.slice(end)}`;
    return `${id} ${found.kind} ${text}${found.speciality === undefined ? '' : ` (${found.speciality})`}`;
  });
}

describe('a type is found', () => {
  const files: Files = {
    'specialities/kardiologi/visit-types/vejledning-om-hjertet.yaml': visitType(
      'id: vejledning-om-hjertet',
      'name: Vejledning om hjertet',
      'abbreviation: F-VKT',
      'patientName: Samtale om dit hjerte',
      'codes!',
      'synonyms!',
    ),
    'specialities/kardiologi/visit-types/maaling-af-armomkreds.yaml': visitType(
      'id: maaling-af-armomkreds',
      'name: Måling af armomkreds',
      'abbreviation: ARM',
      'patientName: Vi finder tykkelsen af en arm',
      'codes!',
      'synonyms: [Omkreds]',
    ),
  };
  test.each([
    ['by its name', 'Cystoskopi', [`${CYSTO} name [Cystoskopi]`]],
    ['by the beginning of it', 'cys', [`${CYSTO} abbreviation [CYS]`]],
    ['by its abbreviation', 'pmk', [`${PACEMAKER} abbreviation [PMK]`]],
    ['by a synonym', 'blæreskopi', [`${CYSTO} synonym [Blæreskopi]`]],
    ['by what the patient is told', 'undersøgelse af blæren', [`${CYSTO} patient-name [Undersøgelse] af [blæren]`]],
    ['by a code', 'uxuc80', [`${ECHO} code [UXUC80]`]],
    ['by the letters of a code', 'UXUC', [`${ECHO} code [UXUC]80`]],
    ['by the beginning of its abbreviation without its sign', 'fvk', [`${ADVICE} abbreviation F-VKT`]],
    ['by its first letters', 'mao', [`${ARM} name Måling af armomkreds`]],
    ['by a word with e for æ', 'bler', [`${CYSTO} synonym [Blær]eskopi`]],
    ['by its id', 'urologi/cystoskopi', [`${CYSTO} code [urologi]/[cystoskopi]`]],
    ['with a slip of the pen', 'cystokopi', [`${CYSTO} meaning Cystoskopi`]],
    ['in what people write in SP', 'KAR PM KTR LÆGE 30 MIN*', [`${PACEMAKER} meaning Pacemakerkontrol`]],
  ])('%s', async (_, query, expected) => {
    expect(lines(await searchOf(files), query)[0]).toBe(expected[0]);
  });

  test('by what it means, which is told', async () => {
    const [hit] = (await searchOf()).search('PM KTR', NO_FACETS).hits;
    expect(hit).toMatchObject({
      id: PACEMAKER,
      found: {
        kind: 'meaning',
        readAs: [
          { written: 'pm', as: 'pacemaker' },
          { written: 'ktr', as: 'kontrol' },
        ],
      },
    });
  });
});

test('names go before what is called so in part, and shorter ones before longer', async () => {
  const search = await searchOf();
  expect(lines(search, 'ekko')).toEqual([
    `${ECHO} abbreviation [EKKO]`,
    'kardiologi/stressekkokardiografi name Stress[ekko]kardiografi',
  ]);
  expect(lines(search, 'kontrol')).toEqual([`${KONTROL} name [Kontrol]`, `${PACEMAKER} name Pacemaker[kontrol]`]);
});

test('what is called so goes before a code that begins so, and before what has an e for æ', async () => {
  const search = await searchOf({
    'specialities/kardiologi/visit-types/uxuber.yaml': visitType(
      'id: uxuber',
      'name: Samtale om motion',
      'abbreviation: MOTION',
      'patientName: Samtale om motion',
      'codes!',
      'synonyms: [Uxubersamtale, Blerer]',
    ),
  });
  const first = (query: string): readonly string[] => search.search(query, NO_FACETS).hits.map(({ id }) => id);
  expect(first('uxu')).toEqual(['kardiologi/uxuber', ECHO]);
  expect(first('bler')).toEqual(['kardiologi/uxuber', CYSTO]);
});

test('a speciality that the query names goes first among those found alike, and only there', async () => {
  const files = (set: string): Files => ({
    [`specialities/${set}/visit-types/cystoskopi-med-kamera.yaml`]: visitType(
      'id: cystoskopi-med-kamera',
      'name: Cystoskopi med kamera',
      'abbreviation: CYSKAM',
      'patientName: Undersøgelse af blæren med kamera',
      'codes!',
      'synonyms!',
    ),
  });
  const search = await searchOf({ ...files('kardiologi'), ...files('urologi') });
  const first = (query: string): readonly string[] => search.search(query, NO_FACETS).hits.map(({ id }) => id);
  expect(first('KAR cystoskopi')[0]).toBe(CYSTO);
  expect(first('KAR cystoskopi med kamera').slice(0, 2)).toEqual([
    'kardiologi/cystoskopi-med-kamera',
    'urologi/cystoskopi-med-kamera',
  ]);
  expect(first('URO cystoskopi med kamera')[0]).toBe('urologi/cystoskopi-med-kamera');
});

test('a letter finds only names and abbreviations with a word that begins so', async () => {
  expect(lines(await searchOf(), 'p')).toEqual([`${PACEMAKER} name [P]acemakerkontrol`]);
});

describe('where nothing is asked for', () => {
  test('every type is there by name, as the speciality has it that is chosen', async () => {
    const use = '{type: common/kontrol, duration: {default: 20, allowed: [20]}}';
    const search = await searchOf({ [SPECIALITY]: speciality(`uses: [${use}]`) });
    expect(lines(search, '')).toEqual([CYSTO, ECHO, KONTROL, PACEMAKER, 'kardiologi/stressekkokardiografi']);
    const { hits } = search.search(' ', { ...NO_FACETS, speciality: 'kardiologi' });
    expect(hits.map(({ id }) => id)).toEqual([ECHO, KONTROL, PACEMAKER, 'kardiologi/stressekkokardiografi']);
    expect(hits[1]).toMatchObject({ lengths: '20 min', usedBy: ['kardiologi', 'urologi'] });
    expect(search.search('', NO_FACETS).hits[2]).toMatchObject({ lengths: '30 min (også 15)' });
  });
});

describe('what one speciality calls a common type', () => {
  const files = {
    [SPECIALITY]: speciality('aliases: [KAR]', 'uses: [{type: common/kontrol, synonyms: [Hjertetjek]}]'),
  };

  test('finds it, and says whose word it is', async () => {
    expect(lines(await searchOf(files), 'hjertetjek')).toEqual([`${KONTROL} synonym [Hjertetjek] (kardiologi)`]);
  });

  test('stands beside what all call it', async () => {
    const search = await searchOf(files);
    for (const [query, kind] of [
      ['kontrol', 'name'],
      ['ktr', 'abbreviation'],
      ['hjertetjek', 'synonym'],
    ])
      expect(search.search(query ?? '', { ...NO_FACETS, speciality: 'kardiologi' }).hits[0]).toMatchObject({
        id: KONTROL,
        found: { kind },
      });
  });

  test('does not find it for another', async () => {
    const search = await searchOf(files);
    expect(lines(search, 'hjertetjek', { speciality: 'kardiologi' })).toHaveLength(1);
    expect(lines(search, 'hjertetjek', { speciality: 'urologi' })).toEqual([]);
    expect(search.search('hjertetjek', NO_FACETS).counts.speciality).toEqual({ kardiologi: 1, urologi: 0 });
  });
});

describe('a type that is over', () => {
  const files = {
    'specialities/kardiologi/visit-types/pacemakerkontrol.yaml': visitType(
      'id: pacemakerkontrol',
      'name: Kontrol af pacemaker',
      'abbreviation: PMK',
      'patientName: Kontrol af pacemaker',
      'codes!',
      'synonyms: [Kontrol]',
      'lifecycle: {retireOn: 2026-01-01, replacedBy: common/kontrol}',
    ),
  };

  test('stands last, whatever it is called, and says what to use', async () => {
    const search = await searchOf(files);
    const { hits } = search.search('kontrol af pacemaker', NO_FACETS);
    expect(hits.at(-1)).toMatchObject({
      id: PACEMAKER,
      state: 'retired',
      useInstead: { id: KONTROL, name: 'Kontrol' },
    });
    expect(lines(search, '').at(-1)).toBe(PACEMAKER);
  });
});

describe('an old name', () => {
  const files = legacyRows([
    { name: 'XYZ 30*', abbreviation: 'XZ', target: ECHO, status: 'accepted' },
    { name: 'XYZ 45*', target: ECHO, status: 'draft' },
    { name: 'XYZ TEST', relation: 'unmatched', status: 'accepted' },
    { name: 'PMEKKO', target: `${PACEMAKER}+${ECHO}`, status: 'accepted' },
    { name: 'KTR v/ Hansen', target: KONTROL, status: 'flagged' },
  ]);

  test('that is settled leads to its type: by its name, its abbreviation and its number', async () => {
    const search = await searchOf(files);
    expect(lines(search, 'XYZ 30*')).toEqual([`${ECHO} old-name [XYZ] [30]* (kardiologi)`]);
    expect(lines(search, 'xyz 30')).toEqual([`${ECHO} old-name [XYZ] [30]* (kardiologi)`]);
    expect(lines(search, 'xz')).toEqual([`${ECHO} old-name XYZ 30* (kardiologi)`]);
    expect(lines(search, '1')).toEqual([`${ECHO} old-name XYZ 30* (kardiologi)`]);
  });

  test('that was two leads to both', async () => {
    expect(lines(await searchOf(files), 'pmekko').map((line) => line.split(' ')[0])).toEqual([ECHO, PACEMAKER]);
  });

  test('that is not settled, or goes, stands apart, with what is proposed', async () => {
    const { hits, oldNames } = (await searchOf(files)).search('xyz', NO_FACETS);
    expect(hits.map(({ id }) => id)).toEqual([ECHO]);
    expect(oldNames).toEqual([
      {
        name: 'XYZ 45*',
        ranges: [[0, 3]],
        speciality: 'kardiologi',
        targets: [{ id: ECHO, name: 'Ekkokardiografi' }],
        status: 'draft',
      },
      { name: 'XYZ TEST', ranges: [[0, 3]], speciality: 'kardiologi', targets: [], status: 'accepted' },
    ]);
  });

  test('that is asked for as it stands goes first, and says so', async () => {
    const search = await searchOf(legacyRows([{ name: 'XYZ-TEST*' }, { name: 'XYZ TEST' }, { name: 'XYZ TEST 2' }]));
    const named = (query: string) =>
      search.search(query, NO_FACETS).oldNames.map(({ name, isWhole = false }) => [name, isWhole]);
    expect(named('xyz test')).toEqual([
      ['XYZ TEST', true],
      ['XYZ-TEST*', true],
      ['XYZ TEST 2', false],
    ]);
    expect(named('XYZ-TEST*')[0]).toEqual(['XYZ-TEST*', true]);
  });

  test('is found with an e for æ where none is called so', async () => {
    const search = await searchOf(legacyRows([{ name: 'ORT KNÆ' }]));
    expect(search.search('kne', NO_FACETS).oldNames).toMatchObject([{ name: 'ORT KNÆ', ranges: [[4, 7]] }]);
  });

  test('is nobody else’s', async () => {
    const { hits, oldNames } = (await searchOf(files)).search('xyz', { ...NO_FACETS, speciality: 'urologi' });
    expect([hits, oldNames]).toEqual([[], []]);
  });

  test('that names a person is found by the rest of it, and shows nobody', async () => {
    const search = await searchOf(files);
    for (const query of ['KTR v/ Hansen', 'ktr v hansen', 'ktr v/']) {
      const result = search.search(query, NO_FACETS);
      expect(result.oldNames.map(({ name }) => name)).toEqual(['KTR v/ ••••••']);
      expect(JSON.stringify(result)).not.toMatch(/hansen/i);
    }
  });

  test('is found with a slip of the pen where nothing is called so', async () => {
    const slipped = legacyRows([{ name: 'BRYSTKLINIK' }]);
    expect((await searchOf(slipped)).search('brystklinnik', NO_FACETS).oldNames).toMatchObject([
      { name: 'BRYSTKLINIK' },
    ]);
  });

  test('is one of twenty at most', async () => {
    const many = legacyRows(Array.from({ length: 30 }, (_, index) => ({ name: `XYZ nr ${index}` })));
    expect((await searchOf(many)).search('xyz', NO_FACETS).oldNames).toHaveLength(20);
  });
});

test('what was turned down is found by its name and by what it means, with what to use', async () => {
  const search = await searchOf({
    'decisions/2026-01-01-a.yaml':
      'date: 2026-01-01\ntitle: Kontrol af pacemaker i hast\npresent: [Formanden]\nheard: []\nabout: [kardiologi/pacemaker-hastekontrol]\noutcome: rejected\nreason: Den findes.\nuseInstead: kardiologi/pacemakerkontrol\n',
  });
  const expected = [
    {
      decision: '2026-01-01-a',
      name: 'Kontrol af pacemaker i hast',
      reason: 'Den findes.',
      useInstead: { id: PACEMAKER, name: 'Pacemakerkontrol' },
    },
  ];
  expect(search.search('pacemaker i hast', NO_FACETS).rejections).toEqual(expected);
  expect(search.search('PM hast KTR', NO_FACETS).rejections).toMatchObject([{ decision: '2026-01-01-a' }]);
  expect(search.search('cystoskopi', NO_FACETS).rejections).toEqual([]);
});

test('a speciality is found by its name and by what else it is called', async () => {
  const search = await searchOf();
  for (const query of ['kard', 'KAR', 'Kardiologi'])
    expect(search.search(query, NO_FACETS).specialities).toEqual([{ id: 'kardiologi', name: 'Kardiologi' }]);
  expect(search.search('hjerte', NO_FACETS).specialities).toEqual([]);
});

test('it answers before it is ready, and finds more with each step', async () => {
  const { catalogue } = await loadWith({ ...HARMONISE_FILES, ...legacyRows([{ name: 'XYZ' }]) });
  const data = searchDataOf(catalogue);
  const search = createSearch(data);
  const found = (query: string): number => {
    const { hits, oldNames } = search.search(query, NO_FACETS);
    return hits.length + oldNames.length;
  };
  expect([found('cystoskopi'), found('PM KTR'), found('xyz')]).toEqual([1, 0, 0]);
  for (const _ of search.prepare()) expect(found('cystoskopi')).toBe(1);
  expect([found('PM KTR'), found('xyz')]).toEqual([2, 0]);
  finish(search.addOldNames(data.oldNames));
  expect(found('xyz')).toBe(1);
});
