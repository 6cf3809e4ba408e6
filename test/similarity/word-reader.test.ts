import { describe, expect, test } from 'vitest';
import {
  createWordReader as readerOf,
  type Vocabulary,
  type WordReader,
  wordLists,
} from '../../scripts/similarity/word-reader.ts';

function createWordReader(vocabulary: Vocabulary): WordReader {
  return readerOf(wordLists(vocabulary));
}

const READER = createWordReader({
  standard: [
    'kontrol',
    'pacemaker',
    'skanning',
    'nakkefold',
    'besøg',
    'barsel',
    'gigt',
    'fødsel',
    'sår',
    'tilpasning',
    'hjertesvigt',
    'ekkokardiografi',
    'måling',
    'maling',
    'rygsmerter',
    'rygsmerten',
    'psoriasisartritis',
    'tryk',
    'røntg',
  ],
  parts: ['ktr', 'gen'],
  other: ['røntgen', 'tlf', 'hansen', 'sygeplejerske', 'under'],
  never: ['for', 'af'],
});

describe('a word', () => {
  test.each([
    ['known', 'Kontrol', ['kontrol']],
    ['known only as it stands', 'TLF', ['tlf']],
    ['in the plural', 'kontroller', ['kontrol']],
    ['in the definite', 'skanningen', ['skaning']],
    ['in the genitive', 'pacemakerens', ['pasemaker']],
    ['of others than the standard words, inflected', 'sygeplejersker', ['sygeplejerske']],
    ['made of two', 'pacemakerkontrol', ['pasemaker', 'kontrol']],
    ['made of two that meet in a letter', 'trykktr', ['tryk', 'ktr']],
    ['known, though it could be parted where two would meet', 'røntgen', ['røntgen']],
    ['made of two with an s between', 'nakkefoldsskanning', ['nakefold', 'skaning']],
    ['made of two with an e between', 'gigtekontrol', ['gigt', 'kontrol']],
    ['made of three', 'barselspacemakerkontrol', ['barsel', 'pasemaker', 'kontrol']],
    ['made of a word and a short form', 'sårktr', ['sår', 'ktr']],
    ['cut off', 'tilpasn', ['tilpasning']],
    ['cut off in two letters only it begins with, but too few', 'til', ['til']],
    ['cut off where two begin so', 'rygsmert', ['rygsmert']],
    ['with one slip', 'hjertsvigt', ['hjertesvigt']],
    ['with two slips in a long one', 'ekokardiografii', ['ekokardiografi']],
    ['with two slips in a short one', 'kuntrul', ['kuntrul']],
    ['with a slip in the first letter', 'gontrol', ['gontrol']],
    ['too short for a slip', 'gigd', ['gigd']],
    ['spelt in Latin', 'psoriasisarthritis', ['psoriasisartritis']],
    ['with ø as oe', 'foedsel', ['fødsel']],
    ['with ø as o', 'fodsel', ['fødsel']],
    ['with å as a, where that is no other word', 'sar', ['sår']],
    ['with å as a, where that is another', 'maling', ['maling']],
    ['nobody knows', 'zygote', ['sygote']],
    ['that only looks like two', 'undersår', ['undersår']],
    ['of nothing', '', ['']],
  ])('%s: %s', (_, written, words) => {
    expect(READER.read(written).words).toEqual(words);
  });

  test('is known only as it stands', () => {
    expect(READER.read('Kontrol')).toEqual({ spelt: 'kontrol', isKnown: true, words: ['kontrol'] });
    expect(READER.read('kontroller').isKnown).toBe(false);
    expect([READER.knows('skaning'), READER.knows('skanning'), READER.knows('ktr')]).toEqual([true, false, false]);
  });

  test.each([
    ['skaning', 'skanning'],
    ['ekokardiografi', 'ekkokardiografi'],
    ['sygeplejerske', 'sygeplejerske'],
    ['ukendt', 'ukendt'],
  ])('%s is written %s', (spelt, written) => {
    expect(READER.written(spelt)).toBe(written);
  });

  test('one slip from two others is neither', () => {
    const reader = createWordReader({
      standard: ['nervesag', 'nervelag', 'lungefunktion'],
      parts: [],
      other: [],
      never: [],
    });
    expect(reader.read('nervepag').words).toEqual(['nervepag']);
    expect(reader.read('nervelagg').words).toEqual(['nervelag']);
    expect(reader.read('lungefonktin').words).toEqual(['lungefunktion']);
  });

  test('that two words without æ ø å would be is neither', () => {
    const reader = createWordReader({ standard: ['bør', 'bår', 'bær'], parts: [], other: [], never: [] });
    expect(reader.read('bar').words).toEqual(['bar']);
    expect(reader.read('bor').words).toEqual(['bør']);
  });

  test('longer than anybody writes is taken as it stands', () => {
    const reader = createWordReader({ standard: ['kontrol', 'ab'.repeat(30)], parts: [], other: [], never: [] });
    expect(reader.read(`${'ab'.repeat(30)}kontrol`).words).toEqual([`${'ab'.repeat(30)}kontrol`]);
  });
});
