import { describe, expect, test } from 'vitest';
import { aliasesOf } from '../../scripts/similarity/aliases.ts';
import { phrasesOf } from '../../scripts/similarity/content.ts';
import { existingTypes } from '../../scripts/similarity/existing-names.ts';
import { knowsWord } from '../../scripts/similarity/known-words.ts';
import { createLexicon } from '../../scripts/similarity/lexicon.ts';
import { readName } from '../../scripts/similarity/read-name.ts';
import { SOURCE } from '../support/lexicon.ts';

const OWN = [
  { name: 'peritonealdialyse', synonyms: ['pd'] },
  { name: 'sårinspektion', synonyms: ['sin'] },
];
const TYPES = [
  {
    id: 'nefrologi/dialysekontrol',
    set: 'nefrologi',
    name: 'Kontrol af peritonealdialyse',
    synonyms: ['PD amb'],
    isGeneral: false,
  },
  { id: 'neurologi/parkinson', set: 'neurologi', name: 'Parkinsonkontrol', synonyms: ['PD-AMB'], isGeneral: false },
];

const USES = [{ id: 'common/kontrol', synonyms: ['PD status'] }];

const LEXICON = createLexicon({
  ...SOURCE,
  words: [...SOURCE.words, { name: 'dialyse', synonyms: ['pd dialyse'] }],
  specialities: [
    ...SOURCE.specialities,
    { slug: 'nefrologi', words: ['NEF'], uses: USES, own: OWN },
    { slug: 'neurologi', words: ['NEU'], uses: USES, own: [{ name: 'parkinson', synonyms: ['pd'] }] },
    { slug: 'geriatri', words: ['GER'], uses: USES },
  ],
  types: [...SOURCE.types, ...TYPES],
});

const contentOf = (name: string, speciality?: string): string => readName(name, LEXICON, speciality).content.join(' ');

describe("a speciality's own words", () => {
  test.each([
    ['PD TLF', 'nefrologi', 'peritonealdialyse'],
    ['PD TLF', 'neurologi', 'parkinson'],
    ['PD TLF', 'geriatri', 'pd'],
    ['PD TLF', undefined, 'pd'],
    ['pacemaker PD', 'nefrologi', 'pasemaker peritonealdialyse'],
  ])('%s in %s', (name, speciality, expected) => {
    expect(contentOf(name, speciality)).toBe(expected);
  });

  test('give way to a longer phrase that all share', () => {
    expect(contentOf('PD dialyse', 'nefrologi')).toBe('dialyse');
  });

  test('say nothing of what they keep apart elsewhere', () => {
    const meaningOf = (name: string, speciality: string) => [...readName(name, LEXICON, speciality).meaning];
    expect(meaningOf('SIN KTR', 'geriatri')).toEqual([['side', ['venstre']]]);
    expect(meaningOf('SIN KTR', 'nefrologi')).toEqual([]);
    expect(meaningOf('SIN KTR VE', 'nefrologi')).toEqual([['side', ['venstre']]]);
  });

  test('are shown as what they were read as', () => {
    expect(readName('PD TLF', LEXICON, 'nefrologi').readAs).toEqual([{ written: 'pd', as: 'peritonealdialyse' }]);
  });

  test('are words that are known, and recognise misspelt ones', () => {
    expect(knowsWord(LEXICON)('peritonealdialyse')).toBe(true);
    expect(contentOf('PERITONELDIALYSE', 'nefrologi')).toBe('peritonealdialyse');
  });

  test('read what its types are called, too', () => {
    const wordsOf = (slug: string) => aliasesOf(LEXICON, slug).all.map(({ text, key }) => `${text}: ${key}`);
    expect(wordsOf('nefrologi')).toContain('PD amb: peritonealdialyse');
    expect(wordsOf('neurologi')).toContain('PD-AMB: parkinson');
    expect(readName('peritonealdialyse', LEXICON, 'nefrologi').alias?.type.id).toBe('nefrologi/dialysekontrol');
  });

  test('read what it alone calls a common type: two may say the same and mean different things', () => {
    const statusOf = (slug: string) => aliasesOf(LEXICON, slug).all.find(({ text }) => text === 'PD status');
    expect(statusOf('nefrologi')?.key).toBe('peritonealdialyse status');
    expect(statusOf('neurologi')?.key).toBe('parkinson status');
    expect(statusOf('geriatri')?.key).toBe('pd status');
  });

  test('read the types that a new name is held against', () => {
    const [nef, neu] = existingTypes(TYPES, LEXICON);
    expect(nef?.aliases.map(({ words }) => words.join(' '))).toContain('peritonealdialyse');
    expect(neu?.aliases.map(({ words }) => words.join(' '))).toContain('parkinson');
  });
});

test('of a speciality without words of its own, the phrases are those that all share', () => {
  expect(phrasesOf(LEXICON, 'geriatri')).toBe(LEXICON.phrases);
  expect(phrasesOf(LEXICON, undefined)).toBe(LEXICON.phrases);
  expect(phrasesOf(LEXICON, 'nefrologi')).not.toBe(LEXICON.phrases);
});
