import { describe, expect, test } from 'vitest';
import { aliasesOf, aliasOf } from '../../scripts/similarity/aliases.ts';
import { type Meanings, NO_MEANING } from '../../scripts/similarity/meanings.ts';
import { SOURCE, smallLexicon } from '../support/lexicon.ts';

const LEXICON = smallLexicon();

function called(words: string, speciality: string): string | undefined {
  const alias = aliasesOf(LEXICON, speciality).byWords.get(words);
  return alias && `${alias.type.id} as ${alias.text}`;
}

describe('what a speciality calls so', () => {
  test.each([
    ['a name', 'ekokardiografi', 'kardiologi', 'kardiologi/ekkokardiografi as Ekkokardiografi'],
    [
      'a name of several words, sorted',
      'kontrol pasemaker',
      'kardiologi',
      'kardiologi/pacemakerkontrol as Pacemakerkontrol',
    ],
    ['a common type that it uses', 'kontrol', 'kardiologi', 'common/kontrol as Kontrol'],
    ['no common type that it does not use', 'kostvejledning', 'kardiologi', undefined],
    ['one of two specialities', 'devise', 'kardiologi', 'kardiologi/pacemakerkontrol as device'],
    ['the other of the two', 'devise', 'reumatologi', 'reumatologi/ledskanning as device'],
    ['its own before what is common', 'genbesøg', 'kardiologi', 'kardiologi/ekkokardiografi as genbesøg'],
    ['what is common, where it has no own', 'genbesøg', 'reumatologi', 'common/kontrol as genbesøg'],
    ['what only it calls a common type', 'hjertehold', 'kardiologi', 'common/fysioterapi as hjertehold'],
    ['not what another calls a common type', 'hjertehold', 'reumatologi', undefined],
    ['not every control by what it calls its own control', 'årskontrol', 'kardiologi', undefined],
    ['without a speciality every common type', 'kostvejledning', '', 'common/kostvejledning as Kostvejledning'],
    ['without a speciality no type of one', 'ekokardiografi', '', undefined],
    [
      'in a speciality that nobody knows every common type',
      'kostvejledning',
      'ukendt',
      'common/kostvejledning as Kostvejledning',
    ],
    ['nothing by no words', '', 'kardiologi', undefined],
  ])('%s', (_, words, speciality, expected) => {
    expect(called(words, speciality)).toBe(expected);
  });

  test('no special type by words that any control is called: "Kontrol læge"', () => {
    const special = { id: 'kardiologi/kontrol-laege', set: 'kardiologi', name: 'Kontrol læge', synonyms: ['scan'] };
    const types = [{ ...special, isGeneral: false }, ...SOURCE.types];
    const { all, byWords } = aliasesOf(smallLexicon({ types }), 'kardiologi');
    expect(all[0]?.content).toEqual(['kontrol']);
    expect(byWords.get('kontrol')?.type.id).toBe('common/kontrol');
    expect(byWords.get('skaning')?.type.id).toBe('kardiologi/kontrol-laege');
  });

  test('a name goes before a synonym, though that is its own', () => {
    const [ekko] = SOURCE.types.filter(({ id }) => id === 'kardiologi/ekkokardiografi');
    const types = SOURCE.types.map((type) => (type === ekko ? { ...type, synonyms: ['Fysioterapi'] } : type));
    const aliases = aliasesOf(smallLexicon({ types }), 'kardiologi');
    expect(aliasOf(aliases, ['fysioterapi'], by('fysioterapi'))?.type.id).toBe('common/fysioterapi');
  });
});

describe('what is called so by whose visit it is', () => {
  const types = SOURCE.types.map((type) =>
    type.id === 'common/kostvejledning' ? { ...type, synonyms: ['Diætist hjerte', 'Hjerte scan'] } : type,
  );
  const uses = [{ id: 'common/kostvejledning', synonyms: [] }];
  const specialities = SOURCE.specialities.map((one) => (one.slug === 'kardiologi' ? { ...one, uses } : one));
  const aliases = aliasesOf(smallLexicon({ types, specialities }), 'kardiologi');
  const called = (words: readonly string[], meaning: Meanings) => aliasOf(aliases, words, meaning)?.text;

  test.each([
    ['is so only where the name says whose', ['hjerte'], by('kostvejledning'), 'Diætist hjerte'],
    ['is not where it does not', ['hjerte'], NO_MEANING, undefined],
    ['is not where it says another', ['hjerte'], by('fysioterapi'), undefined],
    [
      'is so by the first of several whose visit it is',
      ['hjerte'],
      by('fysioterapi', 'kostvejledning'),
      'Diætist hjerte',
    ],
    ['is so by words that say all, whosever it is', ['hjerte', 'skaning'], by('fysioterapi'), 'Hjerte scan'],
  ])('%s', (_, words, meaning, expected) => {
    expect(called(words, meaning)).toBe(expected);
  });
});

function by(...visits: readonly string[]): Meanings {
  return new Map([['profession', visits]]);
}

test('general is what says no more than that somebody meets', () => {
  expect([...aliasesOf(LEXICON, 'kardiologi').general]).toEqual(['kontrol', 'konsultation']);
  expect([...aliasesOf(LEXICON, 'reumatologi').general]).toEqual(['kontrol']);
});

test('every alias stands under its type, own types first, with what the type itself is called', () => {
  const shown = aliasesOf(LEXICON, 'reumatologi').all.map(({ text, kind, typeKey }) => `${text} (${kind}) ${typeKey}`);
  expect(shown).toEqual([
    'Ledskanning (name) ledskaning',
    'device (synonym) ledskaning',
    'scan u/k (synonym) ledskaning',
    'Kontrol (name) kontrol',
    'genbesøg (synonym) kontrol',
  ]);
});

test('a lexicon keeps what it has worked out', () => {
  expect(aliasesOf(LEXICON, 'kardiologi')).toBe(aliasesOf(LEXICON, 'kardiologi'));
  expect(aliasesOf(smallLexicon(), 'kardiologi')).not.toBe(aliasesOf(LEXICON, 'kardiologi'));
});
