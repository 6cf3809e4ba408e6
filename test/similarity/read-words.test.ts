import { describe, expect, test } from 'vitest';
import { contentOf, readAlias, readWords, sortedOnce, visitOf } from '../../scripts/similarity/read-words.ts';
import { SOURCE, smallLexicon } from '../support/lexicon.ts';

const LEXICON = smallLexicon();

function words(name: string, speciality?: string): string {
  return readWords(name, LEXICON, speciality).words.join(' ');
}

describe('the words of what happens', () => {
  test.each([
    ['in the order written', 'ekko og pm ktr', 'ekokardiografi pasemaker kontrol'],
    ['each as often as it stands', 'ktr ktr', 'kontrol kontrol'],
    ['without prefix, role, mode, site and length', 'KAR SLA TLF KTR SPL 30 MIN*', 'kontrol'],
    ['without persons', 'KTR dr. Vestervang', 'kontrol'],
    ['with those that nobody knows', 'qvist ktr', 'qvist kontrol'],
    ['without single letters', 'ktr q', 'kontrol'],
    ['with numbers that are no times', '2. ktr', '2 kontrol'],
    ['without the number of a length', 'ktr 20', 'kontrol'],
    ['of a phrase with a number', '6 min gangtest 20', 'gangtest'],
    ['of what comes before its prefix too', 'ktr kar', 'kontrol kar'],
    ['of a name that is nothing but prefix', 'KAR', 'kar'],
    ['of no name that says who besides its prefix', 'KAR SPL', ''],
    ['of nothing', '', ''],
  ])('%s: %s', (_, name, expected) => {
    expect(words(name)).toBe(expected);
  });

  test('of a name that is nothing but prefixes are the last of them', () => {
    expect(words('MED HJERTE AMB', 'kardiologi')).toBe('hjerte amb');
  });
});

describe('what its own speciality is called', () => {
  test.each([
    ['says no more after what happens', 'ktr kar 30', 'kardiologi', 'kontrol'],
    ['says no more by several words', 'ktr hjerte amb sting', 'kardiologi', 'kontrol sting'],
    ['says no more by a word for it that is known', 'ktr KARDIOLOGI', 'kardiologi', 'kontrol'],
    ['says what happens where nothing else does', 'spl kar', 'kardiologi', 'kar'],
    ['says what happens where it is of another speciality', 'ktr kar', 'reumatologi', 'kontrol kar'],
    ['says what happens where it keeps visits apart', 'ktr dxt', 'dxt', 'kontrol dxt'],
  ])('%s: %s', (_, name, speciality, expected) => {
    const specialities = [...SOURCE.specialities, { slug: 'dxt', words: ['DXT'], uses: [] }];
    const lexicon = smallLexicon({
      specialities,
      words: [...SOURCE.words, { name: 'dxt', synonyms: [] }, { name: 'kardiologi', synonyms: [] }],
    });
    expect(readWords(name, lexicon, speciality).words.join(' ')).toBe(expected);
  });
});

describe('no visit', () => {
  test.each([
    ['udgået ktr', 'surely'],
    ['test', 'alone'],
    ['test ktr', 'alone'],
    ['møde udgået', 'surely'],
    ['udgået møde', 'surely'],
    ['ktr', undefined],
  ])('is what "%s" says %s', (name, junk) => {
    expect(readWords(name, LEXICON, undefined).junk).toBe(junk);
  });
});

test('what was read as something else is told as written', () => {
  expect(readWords('Kontrol, EKKO og Sutur FJ', LEXICON, undefined).readAs).toEqual([
    { written: 'ekko', as: 'ekkokardiografi' },
    { written: 'sutur', as: 'sting' },
    { written: 'fj', as: 'fjernelse' },
  ]);
});

test('what happens is called by standard words, each once, in the order of the name', () => {
  expect(readWords('QVIST ktr af PM 30 ktr', LEXICON, undefined).label).toEqual(['qvist', 'kontrol', 'pacemaker']);
});

test('each mode, role and site is told once, in the order of the name', () => {
  const { modes, roles, sites } = readWords('TLF/video spl/læge SLA Køge tlf sygeplejerske', LEXICON, undefined);
  expect([modes, roles, sites]).toEqual([
    ['telephone', 'video'],
    ['sygeplejerske', 'laege'],
    ['slagelse', 'koege'],
  ]);
});

describe('what a type is called', () => {
  test.each([
    ['KTR LÆGE 30', 'kontrol', ''],
    ['fj. af sting', 'fjernelse sting', 'stage: fjernelse'],
    ['Fysioterapeut', 'fysioterapi', 'profession: fysioterapi'],
    ['3 mdr ktr hø', 'hø kontrol', 'interval: 3 md; side: højre'],
  ])('%s', (text, content, said) => {
    const { content: found, meaning } = readAlias(text, LEXICON);
    expect(found.join(' ')).toBe(content);
    expect([...meaning].map(([axis, values]) => `${axis}: ${values.join(', ')}`).join('; ')).toBe(said);
  });
});

test('what happens is sorted, each word once; who alone says what that profession does', () => {
  expect(contentOf(readWords('pm ktr pm', LEXICON, undefined), LEXICON)).toEqual(['kontrol', 'pasemaker']);
  expect(contentOf(readWords('diætist', LEXICON, undefined), LEXICON)).toEqual(['kostvejledning']);
  expect(contentOf(readWords('diætist ekko', LEXICON, undefined), LEXICON)).toEqual(['ekokardiografi']);
  expect(contentOf(readWords('læge', LEXICON, undefined), LEXICON)).toEqual([]);
  expect(sortedOnce(['å', 'b', 'z', 'b'])).toEqual(['b', 'z', 'å']);
});

test.each([
  [['laege', 'diaetist', 'fysioterapeut'], 'kostvejledning'],
  [['laege'], undefined],
  [[], undefined],
])('the visit of %j is %s', (roles, visit) => {
  expect(visitOf(roles, LEXICON)).toBe(visit);
});
