import { describe, expect, test } from 'vitest';
import { atomsOf } from '../../scripts/similarity/atoms.ts';
import { findPhrases } from '../../scripts/similarity/content.ts';
import { findPeople } from '../../scripts/similarity/people.ts';
import { tokensOf } from '../../scripts/similarity/tokens.ts';
import { smallLexicon } from '../support/lexicon.ts';

const LEXICON = smallLexicon();

function people(name: string): string {
  const tokens = tokensOf(name);
  const atoms = atomsOf(tokens, LEXICON.words);
  const found = findPeople(tokens, atoms, findPhrases(atoms, LEXICON.phrases), LEXICON);
  return found.map((index) => tokens[index]?.text).join(' ');
}

describe('a person is named', () => {
  test.each([
    ['KTR Hansen', 'Hansen'],
    ['KTR HANSEN 30', 'HANSEN'],
    ['KTR dr. Vestervang', 'Vestervang'],
    ['KTR v/ Vestervang', 'Vestervang'],
    ['KTR hos Vestervang', 'Vestervang'],
    ['KTR fru Vestervang', 'Vestervang'],
    ['Mette Vestervang', 'Mette Vestervang'],
    ['v/ Hansen', 'Hansen'],
    ['dr. Hansen og dr. Vestervang', 'Hansen Vestervang'],
  ])('%s', (name, expected) => {
    expect(people(name)).toBe(expected);
  });
});

describe('nobody is named', () => {
  test.each([
    'KTR v/ fysioterapeut',
    'KTR v/ spl',
    'KTR v/ sygeplejersker',
    'KTR v/ ekko',
    'hos diætist',
    'v/ ledskanning',
    'v/ kostvejledningsledskanning',
    'dr. ab',
    'dr. 30',
    'Vestervang',
    'KTR Vestervang dr',
    'Slagelse',
    '',
  ])('%s', (name) => {
    expect(people(name)).toBe('');
  });
});
