import { describe, expect, test } from 'vitest';
import { atomsOf } from '../../scripts/similarity/atoms.ts';
import { canonicalWords, findPhrases } from '../../scripts/similarity/content.ts';
import { tokensOf } from '../../scripts/similarity/tokens.ts';
import { smallLexicon } from '../support/lexicon.ts';

const LEXICON = smallLexicon();

function found(name: string, from?: number): readonly string[] {
  const atoms = atomsOf(tokensOf(name), LEXICON.words);
  return findPhrases(atoms, LEXICON.phrases, from).map(({ start, end, meaning }) => {
    const of = 'name' in meaning ? meaning.name : 'id' in meaning ? meaning.id : '';
    const phrase = atoms.slice(start, end).map(({ text }) => text);
    return `${phrase.join(' ')} = ${`${meaning.kind} ${of}`.trim()}`;
  });
}

describe('the phrases in a name', () => {
  test.each([
    ['KTR', ['ktr = content kontrol']],
    ['fj. af sting', ['fj = content fjernelse', 'af = filler', 'sting = content sting']],
    ['ny pt', ['ny pt = content første besøg']],
    ['ny ktr pt', ['ktr = content kontrol', 'pt = filler']],
    ['sting udgået', ['sting = content sting', 'udgået = junk']],
    ['tlf spl slagelse', ['tlf = mode telephone', 'spl = role sygeplejerske', 'slagelse = site slagelse']],
    ['6 min gangtest', ['6 min gangtest = content gangtest']],
    ['pt hansen', ['pt = filler', 'hansen = person']],
    ['ergospirometri', []],
  ])('%s', (name, phrases) => {
    expect(found(name)).toEqual(phrases);
  });

  test('begin after what is passed over', () => {
    expect(found('ktr ekko', 1)).toEqual(['ekko = content ekkokardiografi']);
  });
});

describe('the standard words', () => {
  test.each([
    ['kontrol', ['kontrol']],
    ['Pacemakerkontrol', ['pasemaker', 'kontrol']],
    ['fjernelse af sting', ['fjernelse', 'sting']],
    ['Første besøg', ['første', 'besøg']],
    ['opfølgning af ekko', ['kontrol', 'ekokardiografi']],
    ['Ledskanning', ['ledskaning']],
  ])('of %s', (name, words) => {
    expect(canonicalWords(name, LEXICON)).toEqual(words);
  });

  test('of words that stand for one another end', () => {
    const circle = smallLexicon({
      words: [
        { name: 'alfa', synonyms: ['beta prøve'] },
        { name: 'beta prøve', synonyms: [] },
        { name: 'gamma', synonyms: ['alfa gamma'] },
        { name: 'alfa gamma', synonyms: [] },
      ],
    });
    expect(canonicalWords('beta prøve', circle)).toEqual(['alfa']);
    expect(canonicalWords('alfa gamma', circle)).toEqual(['gama']);
  });
});
