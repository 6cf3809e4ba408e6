import { describe, expect, test } from 'vitest';
import { atomsOf } from '../../scripts/similarity/atoms.ts';
import { findPrefix } from '../../scripts/similarity/prefix.ts';
import { tokensOf } from '../../scripts/similarity/tokens.ts';
import { SOURCE, smallLexicon } from '../support/lexicon.ts';

const LEXICON = smallLexicon({
  specialities: [...SOURCE.specialities, { slug: 'oere', words: ['ØNH'], uses: [] }],
});

function prefix(name: string, speciality?: string) {
  return findPrefix(atomsOf(tokensOf(name), LEXICON.words), LEXICON, speciality);
}

const BOTH = ['kardiologi', 'reumatologi'];

describe('the prefix of a name', () => {
  test.each([
    ['KAR KTR', { end: 1, last: 0, specialities: ['kardiologi'] }],
    ['kardiologi: ktr', { end: 1, last: 0, specialities: ['kardiologi'] }],
    ['HJERTE AMB ktr', { end: 2, last: 0, specialities: ['kardiologi'] }],
    ['MED KTR', { end: 1, last: 0, specialities: BOTH }],
    ['MED REU KTR', { end: 1, last: 0, specialities: BOTH }],
    ['KAR', { end: 1, last: 0, specialities: ['kardiologi'] }],
    ['KTR KAR', { end: 0, last: 0, specialities: [] }],
    ['HJERTE ktr', { end: 0, last: 0, specialities: [] }],
    ['', { end: 0, last: 0, specialities: [] }],
    ['SLA KAR KTR', { end: 2, last: 1, specialities: ['kardiologi'], sites: ['slagelse'] }],
    ['SLA KTR', { end: 0, last: 0, specialities: [] }],
    ['ØNH KTR', { end: 1, last: 0, specialities: ['oere'] }],
    ['ONH KTR', { end: 1, last: 0, specialities: ['oere'] }],
  ])('%s', (name, expected) => {
    expect(prefix(name)).toEqual({ sites: [], ...expected });
  });

  test.each([
    ['MED REU KTR', 'reumatologi', { end: 2, last: 1, specialities: BOTH }],
    ['MED REU KTR', 'kardiologi', { end: 1, last: 0, specialities: BOTH }],
    ['KAR HJERTE AMB KTR', 'kardiologi', { end: 3, last: 1, specialities: ['kardiologi'] }],
    ['REU KTR', 'kardiologi', { end: 1, last: 0, specialities: ['reumatologi'] }],
  ])('%s in %s', (name, speciality, expected) => {
    expect(prefix(name, speciality)).toEqual({ sites: [], ...expected });
  });

  test.each([
    ['HUD KTR', 1],
    ['HUDAMB KTR', 1],
    ['HUDKTR', 0],
    ['hudskanning', 0],
  ])('is a whole word, but for one that says nothing: %s', (name, end) => {
    const skin = smallLexicon({
      words: [...SOURCE.words, { name: 'hud', synonyms: [] }],
      specialities: [{ slug: 'dermatologi', words: ['HUD'], uses: [] }],
    });
    expect(findPrefix(atomsOf(tokensOf(name), skin.words), skin, undefined).end).toBe(end);
  });
});
