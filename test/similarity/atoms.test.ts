import { describe, expect, test } from 'vitest';
import { atomsOf } from '../../scripts/similarity/atoms.ts';
import { tokensOf } from '../../scripts/similarity/tokens.ts';
import { smallLexicon } from '../support/lexicon.ts';

const { words } = smallLexicon();

/** Each atom with the tokens that it comes from. */
function shown(name: string): string {
  return atomsOf(tokensOf(name), words)
    .map(({ text, start, end }) => `${text}[${end - start === 1 ? start : `${start}-${end - 1}`}]`)
    .join(' ');
}

describe('the words of a name as the lexicon knows them', () => {
  test.each([
    ['KTR', 'ktr[0]'],
    ['kontroller', 'kontrol[0]'],
    ['Pacemakerkontrol', 'pasemaker[0] kontrol[0]'],
    ['pm 30 ktr', 'pm[0] 30[1] ktr[2]'],
    ['1½', '1.5[0]'],
    ['ekko kardiografi', 'ekokardiografi[0-1]'],
    ['ktr ekko-kardiografi pm', 'ktr[0] ekokardiografi[1-2] pm[3]'],
    ['ekko/kardiografi', 'ekko[0] kardiografi[1]'],
    ['ekko+kardiografi', 'ekko[0] kardiografi[1]'],
    ['pacemaker kontrol', 'pasemaker[0] kontrol[1]'],
    ['kon trol', 'kontrol[0-1]'],
    ['k ontrol', 'k[0] ontrol[1]'],
    ['qvist', 'qvist[0]'],
    ['', ''],
  ])('%s', (name, atoms) => {
    expect(shown(name)).toBe(atoms);
  });
});
