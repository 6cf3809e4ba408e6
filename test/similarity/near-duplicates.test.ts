import { describe, expect, test } from 'vitest';
import { openCatalogue } from '../../scripts/load/open-catalogue.ts';
import { createLexicon } from '../../scripts/similarity/lexicon.ts';
import { lexiconSource } from '../../scripts/similarity/lexicon-of-catalogue.ts';
import { narrowedSource } from '../../scripts/similarity/narrowed-source.ts';
import { type ListedName, nearDuplicates } from '../../scripts/similarity/near-duplicates.ts';

const { catalogue } = await openCatalogue('catalogue');
const source = lexiconSource({ ...catalogue, types: [] });

function found(...names: readonly ListedName[]): readonly string[] {
  const lexicon = createLexicon(
    narrowedSource(
      source,
      names.map(({ name }) => name),
    ),
  );
  return nearDuplicates(names, lexicon).map(({ earlier, later, kind }) => `${earlier} ${later} ${kind}`);
}

describe('with our own words', () => {
  test.each([
    ['Pacemakerkontrol', 'Kontrol af pacemaker'],
    ['Spiralopsætning', 'Anlæggelse af spiral'],
    ['Knæpunktur', 'Punktur af knæet'],
    ['Undersøgelse af skulder', 'Skulderundersøgelse'],
  ])('"%s" and "%s" say the same', (a, b) => {
    expect(found({ name: a, list: 'x' }, { name: b, list: 'x' })).toEqual(['0 1 same']);
  });

  test.each([
    ['Bronkoskopi', 'Bronkoskopi med ultralyd'],
    ['Operation af højre hofte', 'Operation af venstre hofte'],
    ['Vurdering før operation', 'Vurdering efter operation'],
    ['Koloskopi', 'Kolposkopi'],
    ['MR-skanning', 'CT-skanning'],
    ['Forløb A', 'Forløb B'],
    ['Undersøgelse 0015', 'Undersøgelse 0030'],
  ])('"%s" and "%s" do not', (a, b) => {
    expect(found({ name: a, list: 'x' }, { name: b, list: 'x' })).toEqual([]);
  });
});

test('a slip of the pen is one letter in a long word', () => {
  const [right, wrong] = ['Ekkokardiografi af hjertet', 'Ekkokardografi af hjertet'];
  expect(found({ name: right, list: 'x' }, { name: wrong, list: 'x' })).toEqual(['0 1 slip']);
});

test('names are compared within their list, and with those of every list', () => {
  const [a, b] = ['Pacemakerkontrol', 'Kontrol af pacemaker'];
  expect(found({ name: a, list: 'x' }, { name: b, list: 'y' })).toEqual([]);
  expect(found({ name: a, list: '' }, { name: b, list: 'y' })).toEqual(['0 1 same']);
});

test('two thousand names that a number tells apart, or a letter, are all apart', () => {
  const numbered = Array.from({ length: 2_000 }, (_, index) => ({ name: `Undersøgelse ${index + 1000}`, list: 'x' }));
  expect(found(...numbered)).toEqual([]);
});
