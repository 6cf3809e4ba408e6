import { describe, expect, test } from 'vitest';
import type { LexiconSource } from '../../scripts/similarity/lexicon-source.ts';
import { smallLexicon } from '../support/lexicon.ts';

/** What each room of the vocabulary would have "prøve" mean, from the first that is heard to the last. */
const CLAIMS: readonly (readonly [string, Partial<LexiconSource>])[] = [
  ['junk', { junk: [{ text: 'prøve', alone: true }] }],
  ['mode', { modes: [{ id: 'video', words: ['prøve'] }] }],
  ['role', { roles: [{ id: 'laege', words: ['prøve'] }] }],
  ['site', { sites: [{ id: 'koege', words: ['prøve'] }] }],
  ['filler', { fillers: ['prøve'] }],
  ['content', { words: [{ name: 'prøvetagning', synonyms: ['prøve'] }] }],
  ['person', { people: ['Prøve'] }],
];

const NOTHING: LexiconSource = {
  words: [],
  distinctions: [],
  fillers: [],
  junk: [],
  modes: [],
  roles: [],
  sites: [],
  people: [],
  specialities: [],
  types: [],
  unsaid: undefined,
};

describe('a phrase that two claim', () => {
  test.each(CLAIMS.map(([kind], index) => ({ kind, index })))(
    'is $kind before all that come after',
    ({ kind, index }) => {
      const { phrases } = smallLexicon(Object.assign({}, NOTHING, ...CLAIMS.slice(index).map(([, claim]) => claim)));
      expect(phrases.get('prøve')?.kind).toBe(kind);
    },
  );

  test('is the first word that says it', () => {
    const words = [
      { name: 'alfa', synonyms: ['gamma'] },
      { name: 'beta', synonyms: ['gamma'] },
    ];
    expect(smallLexicon({ words }).phrases.get('gama')).toEqual({ kind: 'content', name: 'alfa' });
  });
});

describe('the lexicon', () => {
  const lexicon = smallLexicon();

  test('has each phrase as its words are spelt', () => {
    expect(lexicon.phrases.get('ekko')).toEqual({ kind: 'content', name: 'ekkokardiografi' });
    expect(lexicon.phrases.get('1 besøg')).toEqual({ kind: 'content', name: 'første besøg' });
    expect(lexicon.phrases.get('må ikke bruges')).toEqual({ kind: 'junk', counts: 'surely' });
    expect(lexicon.phrases.get('')).toBeUndefined();
  });

  test('takes of "telefonkonsultation" only "telefon" for the mode', () => {
    expect(lexicon.phrases.get('telefon')).toEqual({ kind: 'mode', id: 'telephone' });
    expect(lexicon.phrases.get('telefon konsultation')).toBeUndefined();
  });

  test('lets a prefix stand for several specialities', () => {
    expect(lexicon.prefixes.get('med')).toEqual(['kardiologi', 'reumatologi']);
    expect(lexicon.prefixes.get('hjerte amb')).toEqual(['kardiologi']);
  });

  test('knows the value of every word for a distinction', () => {
    expect(lexicon.distinctions.get('dxt')).toEqual({ axis: 'side', value: 'højre' });
    expect(lexicon.distinctions.get('hø')).toEqual({ axis: 'side', value: 'højre' });
    expect(lexicon.distinctions.get('m k')).toEqual({ axis: 'contrast', value: 'med kontrast' });
  });

  test('knows what a profession does, where it holds visits of its own', () => {
    expect([...lexicon.visitOfRole]).toEqual([
      ['fysioterapeut', 'fysioterapi'],
      ['diaetist', 'kostvejledning'],
    ]);
  });

  test('reads nothing from a catalogue without words', () => {
    const empty = smallLexicon(NOTHING);
    expect(['ktr', 'telefon', ''].map((phrase) => empty.phrases.get(phrase))).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
    expect(empty.distinctions.get('højre')).toBeUndefined();
  });
});
