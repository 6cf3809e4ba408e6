import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { openCatalogue } from '../../scripts/load/open-catalogue.ts';
import { createLexicon } from '../../scripts/similarity/lexicon.ts';
import { lexiconSource } from '../../scripts/similarity/lexicon-of-catalogue.ts';
import { type ReadName, readName } from '../../scripts/similarity/read-name.ts';
import { smallLexicon } from '../support/lexicon.ts';

const SMALL = smallLexicon();
const { catalogue } = await openCatalogue('catalogue');
const REAL = createLexicon(lexiconSource(catalogue));

/** What is asked of a reading, by the keys of `of`; the alias by its type's id. */
function picked(read: ReadName, of: object): object {
  const flat = { ...read, alias: read.alias?.type.id };
  return Object.fromEntries(Object.keys(of).map((key) => [key, flat[key as keyof ReadName]]));
}

describe('by a small lexicon', () => {
  test.each<[string, string | undefined, object]>([
    [
      'KAR SLA KTR SPL 30 MIN*',
      'kardiologi',
      {
        lengths: [30],
        modes: [],
        roles: ['sygeplejerske'],
        sites: ['slagelse'],
        specialities: ['kardiologi'],
        isJunk: false,
        people: [],
        content: ['kontrol'],
        alias: 'common/kontrol',
        words: ['kontrol'],
        label: 'kontrol',
        readAs: [{ written: 'ktr', as: 'kontrol' }],
      },
    ],
    [
      'TLF KONS LÆGE/SPL 20/40',
      'kardiologi',
      { lengths: [20, 40], modes: ['telephone'], roles: ['laege', 'sygeplejerske'], words: ['konsultation'] },
    ],
    ['Video PM-ktr læge', 'kardiologi', { modes: ['video'], alias: 'kardiologi/pacemakerkontrol' }],
    ['KAR pacemakerktr.', undefined, { alias: 'kardiologi/pacemakerkontrol', words: ['kontrol', 'pasemaker'] }],
    ['MED pacemakerktr.', undefined, { specialities: ['kardiologi', 'reumatologi'], alias: undefined }],
    ['pacemakerktr.', 'reumatologi', { alias: undefined, words: ['kontrol', 'pasemaker'] }],
    ['device', 'kardiologi', { content: ['devise'], words: ['kontrol', 'pasemaker'] }],
    ['ekko dr. Vestervang', 'kardiologi', { people: ['Vestervang'], roles: ['laege'], words: ['ekokardiografi'] }],
    ['fj. sutur', undefined, { alias: 'common/fjernelse-af-sting', words: ['fjernelse', 'sting'] }],
    ['suturfjernelse', undefined, { alias: 'common/fjernelse-af-sting', words: ['fjernelse', 'sting'] }],
    ['scan', 'reumatologi', { alias: 'reumatologi/ledskanning', words: ['ledskaning'] }],
    ['scan u/k', 'reumatologi', { alias: 'reumatologi/ledskanning', words: ['ledskaning'] }],
    ['scan m/k', 'reumatologi', { alias: undefined, words: ['skaning'] }],
    ['sting', undefined, { alias: undefined, words: ['sting'] }],
  ])('%s', (name, speciality, expected) => {
    expect(picked(readName(name, SMALL, speciality), expected)).toEqual(expected);
  });
});

describe('who', () => {
  test.each<[string, object]>([
    ['FYS 30', { words: ['fysioterapi'], alias: 'common/fysioterapi' }],
    ['FYS KTR 30', { words: ['fysioterapi'], alias: 'common/fysioterapi' }],
    ['FYS TLF KONS', { words: ['fysioterapi'], modes: ['telephone'] }],
    ['diætist genbesøg', { words: ['kostvejledning'] }],
    ['FYS EKKO', { words: ['ekokardiografi'], roles: ['fysioterapeut'] }],
    ['LÆGE KTR', { words: ['kontrol'], alias: 'common/kontrol' }],
    ['LÆGE 30', { words: ['konsultation'], alias: 'common/konsultation' }],
    ['v/ fysioterapeut', { people: [], words: ['fysioterapi'] }],
  ])('%s', (name, expected) => {
    expect(picked(readName(name, SMALL), expected)).toEqual(expected);
  });
});

describe('no visit', () => {
  test.each(['test', 'TEST 30', 'møde læge', 'UDGÅET tlf', 'udgået kontrol', 'KAR må ikke bruges'])('%s', (name) => {
    const expected = { isJunk: true, roles: [], modes: [], content: [], words: [], alias: undefined };
    expect(picked(readName(name, SMALL), expected)).toEqual(expected);
  });

  test.each(['test ktr', 'ktr', 'møde ekko'])('%s is one', (name) => {
    expect(readName(name, SMALL).isJunk).toBe(false);
  });
});

describe('a name that says nothing is a consultation', () => {
  test.each(['', ' ', '***', '30', '?', '🫀', '\u202e\u202c', '2024'])('"%s"', (name) => {
    const { isJunk, words, people, alias } = readName(name, SMALL, 'kardiologi');
    expect([isJunk, words, people, alias?.type.id]).toEqual([false, ['konsultation'], [], 'common/konsultation']);
  });

  test('where there is one', () => {
    expect(readName('***', smallLexicon({ unsaid: undefined })).words).toEqual([]);
  });
});

describe('what nobody can see or say does no harm', () => {
  test.each([
    '❤️ ktr 30 🫀',
    '\u202ektr\u202c 30',
    '\u200bktr\u200b 30',
    '\ufeffktr 30',
    'ktr\u00a030',
    'ktr\t30\n',
    '"ktr" = 30',
  ])('%j', (name) => {
    const { words, lengths } = readName(name, SMALL);
    expect([words, lengths]).toEqual([['kontrol'], [30]]);
  });

  test('whatever is written is read, the same each time', () => {
    const piece = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom('ktr', ' dr ', 'KAR ', '30/', 'm', '½', 'hø '),
    );
    const text = fc.array(piece, { maxLength: 12 }).map((pieces) => pieces.join(''));
    fc.assert(
      fc.property(text, (name) => {
        expect(readName(name, SMALL, 'kardiologi')).toEqual(readName(name, smallLexicon(), 'kardiologi'));
      }),
      { seed: 1, numRuns: 300 },
    );
  });
});

describe('a name of a hundred thousand characters is read in the time of its length', () => {
  test.each([
    'ktr ',
    'kontrol',
    'ekko',
    'a',
    'qv',
    'A.',
    '7',
    '7/',
    '5/',
    '5-7-',
    '1½',
    '½',
    'dr qvist ',
    'Hansen ',
    'v/ ',
    '***',
    '🫀',
    ' ',
    'uge 7-',
    'KAR ',
    'å\u0308',
  ])('%j', (piece) => {
    const name = piece.repeat(100_000 / piece.length);
    const before = performance.now();
    readName(name, REAL, 'kardiologi');
    expect(performance.now() - before).toBeLessThan(2500);
  });
});

describe('by the words of our own catalogue', () => {
  test.each<[string, string | undefined, object]>([
    ['KAR SLA KTR SPL 30 MIN*', 'kardiologi', { lengths: [30], sites: ['slagelse'], alias: 'common/kontrol' }],
    ['KAR PM KTR TLF 15', 'kardiologi', { modes: ['telephone'], alias: 'kardiologi/pacemakerkontrol' }],
    ['KAR EKKO 45', 'kardiologi', { alias: 'kardiologi/ekkokardiografi' }],
    ['OBST NF-SCAN SONOGRAF 1 TIME', 'gynaekologi-og-obstetrik', { lengths: [60], roles: ['sonograf'] }],
    ['ORT SUT.FJ. 15', 'ortopaedisk-kirurgi', { lengths: [15], alias: 'common/fjernelse-af-sting' }],
    ['6 min gangtest 30 min', 'lungesygdomme', { lengths: [30], alias: 'lungesygdomme/gangtest-ved-lungesygdom' }],
    ['1. besøg 45 min', undefined, { lengths: [45], alias: 'common/foerste-besoeg' }],
    ['10 M RTG', undefined, { lengths: [10], words: ['røntgen'] }],
    ['UDGÅET KTR', undefined, { isJunk: true }],
    // A word of the calendar counts beside rooms, apparatus and numbers, and beside nothing else.
    ['ØJ LASERRUM 2 OPTAGET', 'oftalmologi', { isJunk: true }],
    ['GAS SKOP-STUE 3 SERVICE', 'gastroenterologi-og-hepatologi', { isJunk: true }],
    ['CT 3 NEDE - REP.', 'radiologi', { isJunk: true }],
    ['KGEN variantmøde lab', 'klinisk-genetik', { isJunk: true }],
    ['CT 3 LUKKET SÅR', 'radiologi', { isJunk: false }],
    ['TEST LYDBOKS 2', 'oto-rhino-laryngologi', { isJunk: false }],
    ['HJEMMEBESØG SPL + KØRSEL', 'geriatri', { isJunk: false, modes: ['home-visit'] }],
    ['NETVÆRKSMØDE', 'psykiatri', { isJunk: false }],
    ['TREPARTSMØDE 30', 'arbejdsmedicin', { isJunk: false }],
    ['WES SVAR, KOPI TIL EGEN LÆGE', 'klinisk-genetik', { isJunk: false, roles: [] }],
    // Who is spoken of, and holds no visit.
    ['Høreprøve før læge', 'oto-rhino-laryngologi', { roles: [] }],
    ['BLODPRØVE HENVIST AF OVERLÆGE', 'klinisk-biokemi', { roles: [] }],
    ['KTR SPL, LÆGE TILKALDES', 'kirurgi', { roles: ['sygeplejerske'] }],
    [
      'UDREDNING LÆGE/SPL/PSYK/FYS',
      'anaestesiologi',
      { roles: ['laege', 'sygeplejerske', 'psykolog', 'fysioterapeut'] },
    ],
    ['lægesamtale', 'kirurgi', { roles: ['laege'] }],
    ['genetisk rådgivning', 'klinisk-genetik', { roles: [] }],
    ['Pumpeskift hjemme', 'infektionsmedicin', { modes: ['home-visit'] }],
    ['videofluoroskopi', 'radiologi', { modes: [] }],
    // Words that a type which is no visit may bear, and a visit as well.
    ['ORT LUKKET REPONERING 30', 'ortopaedisk-kirurgi', { isJunk: false }],
    ['STOMI LUKKES', 'kirurgi', { isJunk: false }],
    ['SAMTALE SYGEMELDT', 'arbejdsmedicin', { isJunk: false }],
    ['KONFERENCE PT IKKE TIL STEDE', 'klinisk-onkologi', { isJunk: false }],
    ['GYN RING KONTROL', 'gynaekologi-og-obstetrik', { sites: [] }],
    ['***', undefined, { alias: 'common/konsultation' }],
  ])('%s', (name, speciality, expected) => {
    expect(picked(readName(name, REAL, speciality), expected)).toEqual(expected);
  });

  test.each([
    ['CT thorax m/k', 'contrast', ['med kontrast']],
    ['CT thorax u/k', 'contrast', ['uden kontrast']],
    ['END T1D KTR 30', 'type', ['type 1']],
    ['RTG HØ KNÆ', 'side', ['højre']],
    ['KTR 12 MDR', 'interval', ['12 md']],
  ])('%s means on the axis of %s %j', (name, axis, values) => {
    expect(readName(name, REAL).meaning.get(axis)).toEqual(values);
  });
});
