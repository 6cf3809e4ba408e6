import { describe, expect, test } from 'vitest';
import { createTextIndex, endingsOf } from '../../scripts/find/text-index.ts';
import { formOf } from '../../scripts/find/typed-words.ts';

const TEXTS = [
  'Kontrol',
  'Pacemakerkontrol',
  'Kontrol efter operation',
  'Ekkokardiografi',
  'Kolposkopi',
  'Hold 3',
  'Hold 30',
  'Tandlæge',
  'Bandage',
];

const index = createTextIndex(endingsOf(TEXTS.map(formOf)));
index.add(TEXTS.slice(0, 4));
index.add(TEXTS.slice(4));

const found = (words: string): readonly (string | undefined)[] =>
  index.withWords(words.split(' ')).map((place) => TEXTS[place]);
const slips = (words: string) =>
  index.withSlips(words.split(' ')).map(({ place, slips: count }) => `${TEXTS[place]} ${count}`);

describe('texts with all words', () => {
  test.each([
    ['kontrol', ['Kontrol', 'Pacemakerkontrol', 'Kontrol efter operation']],
    ['ope kon', ['Kontrol efter operation']],
    ['pacem kontrol', ['Pacemakerkontrol']],
    ['colposco', ['Kolposkopi']],
    ['ekokar', ['Ekkokardiografi']],
    ['eko', []],
    ['tandlaege', ['Tandlæge']],
    ['kontrol kontrol', ['Kontrol', 'Pacemakerkontrol', 'Kontrol efter operation']],
    ['kontrol tand', []],
    ['hold 3', ['Hold 3']],
    ['hold 30', ['Hold 30']],
  ])('%s finds %j', (words, texts) => {
    expect(found(words)).toEqual(texts);
  });

  test('are none for no words', () => {
    expect(index.withWords([])).toEqual([]);
  });

  test('are found as soon as they are added', () => {
    const later = createTextIndex(new Set());
    expect(later.withWords(['kontrol'])).toEqual([]);
    later.add(['Kontrol']);
    expect(later.withWords(['kontrol'])).toEqual([0]);
    later.add(['Kontrolbesøg']);
    expect(later.withWords(['kontrol'])).toEqual([0, 1]);
  });
});

test.each([
  ['tandle', ['Tandlæge']],
  ['efter kon', ['Kontrol efter operation']],
  ['mandle', []],
  ['bandag', []],
])('where an e may be written for æ, %s finds %j', (words, texts) => {
  expect(index.withE(words.split(' ')).map((place) => TEXTS[place])).toEqual(texts);
});

describe('texts with a slip of the pen in a word', () => {
  test.each([
    ['kontorl', ['Kontrol 2', 'Pacemakerkontrol 2', 'Kontrol efter operation 2']],
    ['ekkokardiogarfi', ['Ekkokardiografi 2']],
    ['kontrl oper', ['Kontrol efter operation 1']],
    ['kontrol', ['Kontrol 0', 'Pacemakerkontrol 0', 'Kontrol efter operation 0']],
  ])('%s finds %j', (words, texts) => {
    expect(slips(words)).toEqual(texts);
  });

  test('are none where the word is short, or begins otherwise', () => {
    expect(slips('hlod')).toEqual([]);
    expect(slips('mandlæge')).toEqual([]);
  });
});
